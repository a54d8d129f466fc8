import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compileBlockList } from '../../src/frontier/block-list.ts';
import { parseBlockList } from '../../src/frontier/parse-block-list.ts';

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('compileBlockList()', () => {
  const blocks = compileBlockList(
    new Set([hash('host.bad.test'), hash('all-of-it.test'), hash('https://shop.test/a?x=1&y=2'), hash('xn--bcher-kva.test')]),
  );

  test.each([
    ['a host', 'https://host.bad.test/anything'],
    ['a host on another port and in other letters', 'http://HOST.bad.TEST:8080/'],
    ['a host with a trailing dot', 'https://host.bad.test./x'],
    ['a registrable domain', 'https://all-of-it.test/'],
    ['a host below a registrable domain', 'https://deep.down.all-of-it.test/x'],
    ['a canonical URL', 'https://shop.test/a?x=1&y=2'],
    ['another spelling of that URL', 'https://SHOP.test:443/a?y=2&x=1&utm_source=z#top'],
    ['a name in other letters', 'https://bücher.test/'],
  ])('MM-5: blocks %s', (_what, url) => {
    expect(blocks(url)).toBe(true);
    expect(blocks(url)).toBe(true);
  });

  test.each([
    'https://bad.test/',
    'https://other.bad.test/',
    'https://shop.test/a?x=1',
    'https://shop.test/',
    'https://not-all-of-it.test/',
    'nonsense',
  ])('MM-5: does not block %s', (url) => {
    expect(blocks(url)).toBe(false);
  });

  test('MM-5: an empty list blocks nothing', () => {
    expect(compileBlockList(new Set())('https://host.bad.test/')).toBe(false);
  });
});

describe('parseBlockList()', () => {
  test('MM-5: reads a hash a line, with comments, in any line ends and either case', () => {
    const [a, b, c] = [hash('a'), hash('b'), hash('c')];
    const text = `\uFEFF# list of the unit\r\n${a}\n\n  ${b.toUpperCase()}   # from 2026-01\r${c}`;
    expect(parseBlockList(text, 'list.txt')).toEqual({ hashes: new Set([a, b, c]), problems: [] });
  });

  test.each([
    ['host.bad.test', 1, 'expected a SHA-256 hash of 64 hexadecimal digits; hash'],
    [hash('a').slice(1), 1, 'found 63 digits'],
    [`${hash('a')}0`, 1, 'found 65 digits'],
    [`${hash('a')} ${hash('b')}`, 1, 'expected'],
    [`${hash('a')}#comment`, 1, 'expected'],
    ['   d41d8cd98f00b204e9800998ecf8427e', 4, 'found 32 digits'],
  ])('MM-5: tells where %j is no hash', (line, column, message) => {
    const { problems, hashes } = parseBlockList(`# one\n${hash('z')}\n${line}\n`, 'list.txt');
    expect(problems).toEqual([{ file: 'list.txt', line: 3, column, path: '', message: expect.stringContaining(message) }]);
    expect(hashes.size).toBe(1);
    // What is to be blocked is not said again, on a terminal least of all.
    expect(problems[0]?.message).not.toContain('bad.test');
  });
});
