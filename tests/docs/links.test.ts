import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, root, textOf } from './markdown-files.ts';

const documents = filesBelow('', /\.md$/);

/** Targets of the links of a Markdown text that lead into the repository; code blocks are no text. */
function linksOf(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]{1,300})\)/g)].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of a Markdown file's headings, as GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.{1,200})$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('documents', () => {
  test('are there', () => {
    const expected = [
      'README.md',
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'docs/commands.md',
      'docs/targets.md',
      'docs/export-csv.md',
      'docs/extraction.md',
    ];
    expect(documents).toEqual(expect.arrayContaining(expected));
  });

  test.each(documents)('%s has no link that leads nowhere', (path) => {
    const broken = linksOf(textOf(path)).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test.each(documents)('%s names no file of the repository that is not there', (path) => {
    const named = [
      ...textOf(path).matchAll(/\b((?:docs|src|scripts|tests|fixtures|lexicon|bin|bench)\/[\w./-]{1,200}\.(?:md|ts|mjs|json|yaml|sh))\b/g),
    ];
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
