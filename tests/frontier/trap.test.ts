import { describe, expect, test } from 'vitest';
import { isTrap } from '../../src/frontier/trap.ts';

const NOW = Date.UTC(2026, 0, 5);

describe('isTrap()', () => {
  test.each([
    ['https://ads.test/a/b/a/b/a', 'repeated-segment'],
    ['https://ads.test/list/https:/ads.test/list', 'host-in-path'],
    ['https://ads.test/list/www.ads.test/list', 'host-in-path'],
    ['https://ads.test/ad/other-site.com/1', 'host-in-path'],
    ['https://ads.test/?f=1&f=2&f=3&f=4', 'repeated-parameter'],
    [`https://ads.test/${'x'.repeat(2000)}`, 'too-long'],
    ['https://ads.test/calendar/2031/05/', 'calendar'],
    ['https://ads.test/calendar?month=2031-05', 'calendar'],
    ['https://ads.test/calendar?date=2028-05-01', 'calendar'],
    ['https://ads.test/calendar?year=1950&m=2', 'calendar'],
  ])('sees %s as %s', (url, why) => {
    expect(isTrap(url, NOW)).toBe(why);
  });

  test.each([
    'https://ads.test/',
    'https://ads.test/amsterdam/escorts/anna-4711.html',
    'https://ads.test/a/b/a/b',
    'https://ads.test/?city=1&city=2&city=3',
    'https://ads.test/archive/2024/11/an-ad',
    'https://ads.test/calendar?month=2026-12',
    'https://ads.test/ad/2031/anna',
    'https://ads.test/ad?id=203105',
    'https://ads.test/ad?phone=2031-555',
    'https://ads.test/ads.com',
    'https://ads.test/v/1.2.3/page.html',
    'https://ads.test/x/form.info.php',
    'https://ads.test/x?yes=1950',
    'not a url',
  ])('lets %s pass', (url) => {
    expect(isTrap(url, NOW)).toBeUndefined();
  });

  test('knows no year of its own without the time', () => {
    expect(isTrap('https://ads.test/calendar?month=2031-05')).toBeUndefined();
    expect(isTrap('https://ads.test/calendar?month=2431-05')).toBe('calendar');
  });

  test('ends a calendar of endless next months within two years', () => {
    let pages = 0;
    for (let month = 0; month < 1200; month++) {
      const date = new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 7);
      if (isTrap(`https://ads.test/cal?m=${date}`, NOW) === undefined) pages++;
    }
    expect(pages).toBeLessThanOrEqual(24);
  });
});
