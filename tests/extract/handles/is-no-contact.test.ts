import { describe, expect, test } from 'vitest';
import { isNoContact } from '../../../src/extract/handles/is-no-contact.ts';
import { parseLink } from '../../../src/extract/handles/web-link.ts';

function isNone(written: string): boolean | undefined {
  const link = parseLink(written);
  return link === undefined ? undefined : isNoContact(link.host, link.segments);
}

describe('isNoContact()', () => {
  test.each([
    'https://maps.google.com/?q=1,2',
    'https://maps.site-a.test/?q=35.72,51.33',
    'https://map.city.example/p/1',
    'https://www.google.co.uk/maps/place/x',
    'https://goo.gl/maps/x',
    'https://maps.app.goo.gl/x',
    'https://yandex.ru/maps/1',
    'https://telegram.org/dl?tme=1',
    'https://play.google.com/store/apps/details?id=x',
  ])('%s', (written) => {
    expect(isNone(written)).toBe(true);
  });

  test.each(['https://anna.example/maps', 'https://sites.google.com/view/anna', 'https://goo.gl/abc', 'https://t.me/anna_rose9'])(
    'not %s',
    (written) => {
      expect(isNone(written)).toBe(false);
    },
  );
});
