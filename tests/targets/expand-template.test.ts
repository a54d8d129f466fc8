import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandTemplate } from '../../src/targets/expand-template.ts';

describe('expandTemplate()', () => {
  test('makes every combination, the last hole changing fastest', () => {
    const { urls, count } = expandTemplate('https://a.test/{city}?p={page}', { city: ['x', 'y'], page: { from: 1, to: 5, step: 2 } });
    expect(count).toBe(6);
    expect([...urls()]).toEqual(['x', 'y'].flatMap((city) => [1, 3, 5].map((page) => `https://a.test/${city}?p=${page}`)));
  });

  test.each([
    ['https://a.test/{v}', 'noord/zuid', 'https://a.test/noord/zuid'],
    ['https://a.test/{v}', 'a?b#c%', 'https://a.test/a%3Fb%23c%25'],
    ['https://a.test/?q={v}', 'a b&c=d/é', 'https://a.test/?q=a%20b%26c%3Dd%2F%C3%A9'],
    ['https://a.test/{v}?q={v}', 'noord/zuid', 'https://a.test/noord/zuid?q=noord%2Fzuid'],
    ['https://{v}.test/', 'velvet', 'https://velvet.test/'],
    ['https://a.test/{v}/{v}', 'x', 'https://a.test/x/x'],
    ['https://a.test/{v}?q={not a hole}', 'x', 'https://a.test/x?q={not a hole}'],
  ])('fills %s with %s', (template, value, url) => {
    expect([...expandTemplate(template, { v: [value] }).urls()]).toEqual([url]);
  });

  test('names holes without values and values without hole', () => {
    const { problems } = expandTemplate('https://a.test/{a}', { b: ['x'] });
    expect(problems).toEqual([{ message: 'has a hole `{a}` without values' }, { param: 'b', message: 'the address has no hole `{b}`' }]);
  });

  test('is not fooled by names that every object has', () => {
    expect(expandTemplate('https://a.test/{constructor}', {}).problems).toHaveLength(1);
  });

  test('says beforehand how many URLs it makes', () => {
    const range = fc.record({ from: fc.nat(50), length: fc.nat(20), step: fc.integer({ min: 1, max: 7 }) });
    fc.assert(
      fc.property(range, fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), ({ from, length, step }, words) => {
        const { count, urls } = expandTemplate('https://a.test/{n}?q={w}', { n: { from, to: from + length, step }, w: words });
        expect([...urls()]).toHaveLength(count);
      }),
    );
  });

  test('gives a search word back from the query unchanged', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (word) => {
        const [url = ''] = expandTemplate('https://a.test/s?q={term}', { term: [word] }).urls();
        expect(new URL(url).searchParams.get('q')).toBe(word);
      }),
    );
  });
});
