import { describe, expect, test } from 'vitest';
import { matchesShape } from '../../../src/extract/records/matches-shape.ts';
import { urlShape } from '../../../src/extract/records/url-shape.ts';
import { tightShape } from '../../../src/extract/records/tight-shape.ts';

describe('tightShape()', () => {
  test.each([
    ['numbers', ['https://a.test/ad/1', 'https://a.test/ad/2'], 'a.test/ad/#'],
    ['names', ['https://a.test/p/anna', 'https://a.test/p/eva-b'], 'a.test/p/*'],
    ['names before numbers', ['https://a.test/p/anna/12', 'https://a.test/p/eva/13'], 'a.test/p/*/#'],
    ['extensions', ['https://a.test/p/anna-1.html', 'https://a.test/p/eva.html'], 'a.test/p/*.html'],
    ['parameters', ['https://a.test/p?id=1', 'https://a.test/p?id=2'], 'a.test/p?id'],
  ])('keeps what all addresses share: %s', (_, urls, shape) => {
    expect(tightShape(urls.map(urlShape))).toBe(shape);
    for (const url of urls) expect(matchesShape(url, shape)).toBe(true);
  });

  test('gives none for addresses of different length, or for none', () => {
    expect(tightShape(['a.test/p/#', 'a.test/p'])).toBeUndefined();
    expect(tightShape([])).toBeUndefined();
  });
});

describe('matchesShape()', () => {
  test.each([
    ['another section', 'https://a.test/q/1', 'a.test/p/#'],
    ['a word for a number', 'https://a.test/p/x', 'a.test/p/#'],
    ['another extension', 'https://a.test/p/x.php', 'a.test/p/*.html'],
    ['another parameter', 'https://a.test/p?x=1', 'a.test/p?id'],
    ['a deeper page', 'https://a.test/p/1/edit', 'a.test/p/#'],
  ])('refuses %s', (_, url, shape) => {
    expect(matchesShape(url, shape)).toBe(false);
  });
});
