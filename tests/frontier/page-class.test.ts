import { describe, expect, test } from 'vitest';
import { compilePageClass } from '../../src/frontier/page-class.ts';
import { sampleTarget } from './sample-target.ts';

describe('compilePageClass()', () => {
  test.each([
    ['next', 'listing'],
    ['page', 'listing'],
    ['record', 'ad'],
    ['other', 'other'],
  ] as const)('without patterns a link of role %s leads to %s', (role, pageClass) => {
    expect(compilePageClass(sampleTarget({}))('https://ads.test/x', role)).toBe(pageClass);
  });

  test.each([
    ['https://ads.test/list/2', 'other', 'listing'],
    ['https://ads.test/list/2', 'record', 'listing'],
    ['https://ads.test/ad/2', 'other', 'ad'],
    ['https://ads.test/ad/2', 'next', 'ad'],
    ['https://ads.test/list/ad/2', 'other', 'ad'],
    ['https://ads.test/list/ad/2', 'next', 'listing'],
    ['https://ads.test/about', 'other', 'other'],
    ['nothing', 'record', 'other'],
  ] as const)('patterns of the target come first: %s as %s is %s', (url, role, pageClass) => {
    const classify = compilePageClass(sampleTarget({ list: { url: '^/list/', any: [] }, ad: { url: '/ad/\\d+', any: [] } }));
    expect(classify(url, role)).toBe(pageClass);
  });

  test('calls seeds by their kind', () => {
    const start = [
      { kind: 'sitemap', url: 'https://ads.test/sitemap.xml' },
      { kind: 'feed', url: 'https://ads.test/feed' },
      { kind: 'url', url: 'https://ads.test/' },
    ] as const;
    const classify = compilePageClass(sampleTarget({ start }));
    expect(start.map(({ url }) => classify(url, 'seed'))).toEqual(['sitemap', 'feed', 'seed']);
  });
});
