import { describe, expect, test } from 'vitest';
import { readAdKey } from '../../../src/extract/ads/ad-key.ts';
import type { AdPageRules } from '../../../src/model/target.ts';
import { viewOf } from './view-of.ts';

const keyOf = (path: string, id?: AdPageRules['id'], html = '<p id="x" data-id="A7">Ref 99</p>'): string | undefined => {
  const url = `https://site.test${path}`;
  return readAdKey(viewOf(html, { url, target: id === undefined ? {} : { ad: { id } } }), {
    url,
    structuredKey: path.includes('structured') ? 'S-1' : '',
  });
};

describe('readAdKey()', () => {
  test.each([
    ['/ad/123', '123'],
    ['/ad/a123456', '123456'],
    ['/show.php?id=777', '777'],
    ['/anzeige/viola-412091.html', '412091'],
    ['/anzeige/viola-412091.html;jsessionid=AB12', '412091'],
    ['/job/55123-driver', '55123'],
    ['/dames/anna/30600', '30600'],
    ['/topic/412345/a-title', '412345'],
    ['/structured/1-2', 'S-1'],
  ])('reads the id in %s', (path, key) => {
    expect(keyOf(path)).toBe(key);
  });

  test.each(['/ad/anna', '/2026/03/a-title', '/girls-under-150', '/archive/2026', '/a/12-24', '/12345-to-67890', '/list?p=300', '/'])(
    'is not sure of any id in %s',
    (path) => {
      expect(keyOf(path)).toBeUndefined();
    },
  );

  test.each([
    ['a pattern on the address', { from: 'url', re: '/ad/(\\w+)' }, '/ad/x9', 'x9'],
    ['a pattern that does not fit', { from: 'url', re: '/offer/(\\w+)' }, '/ad/123456', undefined],
    ['a selector', { from: 'selector', selector: '#x', re: '\\d+' }, '/ad/1', '99'],
    ['an attribute', { from: 'selector', selector: '#x', attr: 'data-id' }, '/ad/1', 'A7'],
    ['structured data', { from: 'structured' }, '/structured', 'S-1'],
  ] satisfies readonly (readonly [string, NonNullable<AdPageRules['id']>, string, string | undefined])[])(
    'obeys the target: %s',
    (_, id, path, key) => {
      expect(keyOf(path, id)).toBe(key);
    },
  );
});
