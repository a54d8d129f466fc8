import { describe, expect, test } from 'vitest';
import { readGuard } from '../../../src/extract/document/read-guard.ts';

describe('readGuard()', () => {
  test.each([
    ['a challenge that waits', '<script>window._cf_chl_opt={cType:"managed"}</script>', 'challenge'],
    ['a challenge with a box to tick', '<div id="turnstile-wrapper"></div><script>window._cf_chl_opt={}</script>', 'puzzle'],
    ['press and hold', '<div id="px-captcha"></div>', 'puzzle'],
    ['a frame that asks', '<iframe src="https://geo.captcha-delivery.com/captcha/?a=1">', 'puzzle'],
    ['a script that sets a cookie and reloads', "<script>document.cookie='__js_p_=1'</script>", 'challenge'],
    [
      'a sensor on an ordinary page',
      '<script src="https://js.datadome.co/tags.js"></script><script src="/_Incapsula_Resource?x=1"></script>',
      undefined,
    ],
    ['a shell that will ask for a widget later', '<script src="https://www.google.com/recaptcha/api.js"></script>', undefined],
  ])('%s', (_what, html, expected) => {
    expect(readGuard({ html }, 50)).toBe(expected);
  });

  test('does not doubt a page that says much', () => {
    expect(readGuard({ html: '<p>how to read _cf_chl_opt</p>' }, 2_000)).toBeUndefined();
  });
});
