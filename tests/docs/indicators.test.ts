import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileOwnLexicon, lexiconJson } from '../../scripts/compile-lexicon.ts';
import { indicatorPage } from '../../scripts/indicator-page.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the lexicon', () => {
  test('lexicon/indicators.json is what the YAML lists say now (npm run docs:write)', async () => {
    const { lexicon } = await compileOwnLexicon();
    expect(readFileSync(join(root, 'lexicon/indicators.json'), 'utf8') === lexiconJson(lexicon)).toBe(true);
  });

  test('the tables of docs/indicators.md are what the YAML lists say now (npm run docs:write)', async () => {
    const page = readFileSync(join(root, 'docs/indicators.md'), 'utf8');
    expect(indicatorPage(page, await compileOwnLexicon())).toBe(page);
  });
});
