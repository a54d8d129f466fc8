import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { urlShape } from '../../src/frontier/url-shape.ts';

describe('urlShape()', () => {
  test.each([
    ['https://ADS.test:8443/', 'ads.test/'],
    ['https://ads.test/ad/4711', 'ads.test/ad/#'],
    ['https://ads.test/ad-4711.html', 'ads.test/ad-#.html'],
    ['https://ads.test/ad/lovely-anna-in-gent-4711.HTML', 'ads.test/ad/*.html'],
    ['https://ads.test/ad/lovely_anna', 'ads.test/ad/*'],
    ['https://ads.test/ad/милая-анна', 'ads.test/ad/*'],
    ['https://ads.test/ad/9f86d081884c7d65', 'ads.test/ad/*'],
    ['https://ads.test/ad/123e4567-e89b-12d3-a456-426614174000', 'ads.test/ad/*'],
    ['https://ads.test/ad/aB3xK9mQ2', 'ads.test/ad/*'],
    ['https://ads.test/escorts/gent?page=3&city=1', 'ads.test/escorts/gent?city&page'],
    ['https://ads.test/l?b=1&a=2&b=3', 'ads.test/l?a&b'],
    ['https://ads.test/l?f[0]=1&f[1]=2', 'ads.test/l?f[#]'],
    ['https://ads.test/2026/01/05/', 'ads.test/#/#/#/'],
    ['https://ads.test/facade', 'ads.test/facade'],
    ['https://ads.test/%ff%fe', 'ads.test/%ff%fe'],
    ['mailto:a@ads.test', 'mailto:a@ads.test'],
    ['nothing', 'nothing'],
  ])('%s has the shape %s', (url, shape) => {
    expect(urlShape(url)).toBe(shape);
  });

  test('is the same for every id and page number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(urlShape(`https://ads.test/ad/${a}?page=${b}`)).toBe('ads.test/ad/#?page');
      }),
    );
  });

  test('never throws, whatever the URL', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (url) => typeof urlShape(url) === 'string'));
  });
});
