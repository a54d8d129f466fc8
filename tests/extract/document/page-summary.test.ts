import { describe, expect, test } from 'vitest';
import { summarisePage } from '../../../src/extract/document/page-summary.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';

const summarise = (html: string): ReturnType<typeof summarisePage> => summarisePage(parseDocument(html, 'https://site.test/a/'));

describe('summarisePage()', () => {
  test('counts letters of every script, links and the first heading', () => {
    expect(summarise('<title>T</title><h2>Kop 1</h2><h1>Later</h1><p>abc 12 где 中文</p><a href=/x>y</a><a href=#z>z</a>')).toMatchObject({
      title: 'T',
      heading: 'Kop 1',
      letters: 18,
      links: 1,
    });
  });

  test.each([
    ['reCAPTCHA', '<script src="https://www.google.com/recaptcha/api.js"></script>', true],
    ['hCaptcha', '<script src="https://js.hcaptcha.com/1/api.js"></script>', true],
    ['Turnstile', '<iframe src="https://challenges.cloudflare.com/turnstile"></iframe>', true],
    ['DataDome', '<iframe src="https://geo.captcha-delivery.com/captcha/"></iframe>', true],
    ['a field to type signs into', '<input name="captcha_code">', true],
    ['the word in the text', '<p>We never show a captcha.</p>', false],
    ['a map of the same company', '<iframe src="https://www.google.com/maps/embed"></iframe>', false],
  ])('sees a challenge: %s', (_, html, expected) => {
    expect(summarise(html).hasCaptcha).toBe(expected);
  });

  test.each([
    ['code', '<script>x()</script>', true],
    ['a module', '<script type="module" src="/a.js"></script>', true],
    ['data', '<script type="application/json">{}</script>', false],
    ['an empty element', '<script></script>', false],
  ])('tells scripts from data: %s', (_, html, expected) => {
    expect(summarise(html).hasScripts).toBe(expected);
  });

  test.each([
    ['5; url=/next', 'https://site.test/next'],
    ["0;URL='other'", 'https://site.test/a/other'],
    ['10', undefined],
    ['0; url=javascript:alert(1)', undefined],
    ['0; url=http://[', undefined],
  ])('reads where a refresh leads: %s', (content, expected) => {
    expect(summarise(`<meta http-equiv="Refresh" content="${content}">`).refreshTo).toBe(expected);
  });

  test('sees a password field', () => {
    expect(summarise('<input type=PASSWORD>').hasPasswordField).toBe(true);
    expect(summarise('<input type=text>').hasPasswordField).toBe(false);
  });
});
