import { describe, expect, test } from 'vitest';
import { readUrlHandles } from '../../../src/extract/handles/read-url-handles.ts';
import { contextOf } from '../fields/text-context.ts';

describe('readUrlHandles()', () => {
  test.each([
    ['https://site.test/escort/anna-0612345678', '0612345678'],
    ['https://site.test/anna/06-12-34-56-78.html', '06-12-34-56-78'],
    ['https://site.test/p/31612345678', '31612345678'],
    ['https://site.test/p/%2B31612345678', '%2B31612345678'],
  ])('reads the number in %s', (url, raw) => {
    const [handle] = readUrlHandles(url, contextOf('NL'));
    expect(handle).toMatchObject({ kind: 'phone', value: '+31612345678', where: 'url' });
    expect(url.slice(handle?.start, handle?.end)).toBe(raw);
    expect(handle?.raw).toBe(raw);
  });

  test.each([
    'https://site.test/ad/612345678',
    'https://site.test/v/katten/m31612345678-britse-kittens',
    'https://site.test/v/id0612345678',
    'https://site.test/20250114/123456789',
    'https://site.test/',
    'https://0612345678.site.test/',
    'https://site.test/06/12/34/56/78',
    'no url',
  ])('takes an id for no number: %s', (url) => {
    expect(readUrlHandles(url, contextOf('NL'))).toEqual([]);
  });
});
