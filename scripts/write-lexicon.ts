import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileOwnLexicon, lexiconJson } from './compile-lexicon.ts';
import { indicatorPage } from './indicator-page.ts';

const root = join(import.meta.dirname, '..');
const own = await compileOwnLexicon();
writeFileSync(join(root, 'lexicon/indicators.json'), lexiconJson(own.lexicon));
const page = join(root, 'docs/indicators.md');
writeFileSync(page, indicatorPage(readFileSync(page, 'utf8'), own));
