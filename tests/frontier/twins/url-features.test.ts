import { describe, expect, test } from 'vitest';
import { urlFeatures } from '../../../src/frontier/twins/url-features.ts';

describe('urlFeatures()', () => {
  test.each([
    ['https://ads.test/ad/5', {}],
    ['http://ads.test/ad/5', { scheme: 'http:' }],
    ['https://www.ads.test/ad/5', { www: 'www' }],
    ['https://ads.test/ad/5/', { slash: '/' }],
    ['https://ads.test/ad/5/index.html', { index: 'index.html' }],
    ['https://ads.test/Ad/5', { case: 'Ad/5' }],
    ['https://ads.test/de/ad/5', { language: 'de' }],
    ['https://ads.test/pt-br/ad/5', { language: 'pt-br' }],
    ['https://ads.test/s-k3j9x8y7z1/ad/5', { 'folder s-*': 's-k3j9x8y7z1' }],
    ['https://ads.test/(S(k3j9x8y7z1))/ad/5', { 'folder (s(*))': '(S(k3j9x8y7z1))' }],
    ['https://ads.test/ad/5?ref=top&pos=2', { 'param ref': 'top', 'param pos': '2' }],
  ])('%s is spelled like the plain address but for its features', (url, features) => {
    const parts = urlFeatures(url);
    expect(parts?.skeleton).toBe('ads.test/ad/5');
    expect(Object.fromEntries(parts?.features ?? [])).toEqual(features);
  });

  test.each([
    ['https://ads.test/ad/6', 'another number'],
    ['https://shop.ads.test/ad/5', 'another host'],
    ['https://ads.test/ad/k3j9x8y7z1', 'an id of letters and digits at the end'],
    ['https://ads.test/ad/index-of-cities.html', 'a name that only begins like an index file'],
    ['https://ads.test/xx/ad/5', 'a folder of two letters that is no language'],
  ])('%s has another skeleton: %s', (url) => {
    expect(urlFeatures(url)?.skeleton).not.toBe('ads.test/ad/5');
  });

  test('takes no slash away from the front page, and nothing from what is no URL', () => {
    expect(urlFeatures('https://ads.test/')?.features.size).toBe(0);
    expect(urlFeatures('ads')).toBeUndefined();
  });
});
