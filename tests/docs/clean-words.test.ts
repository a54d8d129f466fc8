import { describe, expect, test } from 'vitest';
import { filesBelow, textOf } from './markdown-files.ts';

/** Text files of the repository; lock files and pages are data. */
const files = filesBelow('', /\.(?:ts|mjs|js|json|md|yaml|yml|sh)$|^\.npmrc$/);

/** Paths of one machine, and hosts of a package registry: neither means anything elsewhere. */
const FOREIGN = new RegExp(['/work', '/(?:main|shared)|/', 'root/|/home/\\w|regis', 'try\\.npmjs|deb\\.debian\\.org'].join(''));

/** Names that nothing of ours bears (docs/decisions/0009-words-we-do-not-use.md). */
const FORBIDDEN = /victim|suspect(?!ed to)|trafficker/i;

/** Lines that a pattern fits, each with the file it stands in. */
function linesThat(fit: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .filter((line) => fit.test(line))
      .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
  );
}

describe('the repository', () => {
  test('names no path of one machine and no registry', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(linesThat(FOREIGN, files)).toEqual([]);
  });

  test('UR-8: names nothing by the words that are not used', () => {
    expect(linesThat(FORBIDDEN, filesBelow('src', /\.ts$/))).toEqual([]);
  });

  test.each(filesBelow('targets', /\.yaml$/))('%s names invented hosts only', (path) => {
    const hosts = [...textOf(path).matchAll(/https?:\/\/([^/\s"'\]]+)/g)].map(([, host = '']) => host);
    expect(hosts.filter((host) => !/\.(?:test|example)(?::\d+)?$|^(?:json-)?schema\.org$/.test(host))).toEqual([]);
  });
});
