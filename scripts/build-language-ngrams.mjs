// Writes lexicon/language-ngrams.json: the n-grams of 60 languages and their scores, packed from the small table of eld (Apache-2.0), which scores a language by them.
// node scripts/build-language-ngrams.mjs
//
// As eld ships it the table is an object of 81,000 objects, which takes 45 MB of a process; packed it takes two. src/extract/language/ngram-table.ts reads it.
// Form of `table`, base64: the number of n-grams, then of each, in ascending order of its bytes as one number: the difference to the one before, the number of its languages, and of each
// language its place in `languages` and its score. All numbers are varints: seven bits a byte, lowest first, the eighth set while more follow.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const source = join(dirname(fileURLToPath(import.meta.resolve('eld/small'))), '..');
const { version } = JSON.parse(readFileSync(join(source, '..', 'package.json'), 'utf8'));
const { ngramsData } = await import(join(source, 'ngrams', 'small.js'));
const { dictionary } = await import(join(source, 'dictionary.js'));

/** eld writes each byte of UTF-8 as a character of its own; a space stands for the edge of a word. */
const bytes = new Map(dictionary.flatMap((character, byte) => (character === ' ' ? [] : [[character, byte]])).concat([[' ', 0x20]]));
const ngrams = Object.entries(ngramsData.ngrams)
  .map(([ngram, scores]) => [[...ngram].reduce((key, character) => key * 256 + bytes.get(character), 0), Object.entries(scores)])
  .toSorted(([a], [b]) => a - b);

const packed = [];
const put = (number) => {
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) packed.push((rest % 128) + 128);
  packed.push(rest);
};
put(ngrams.length);
let before = 0;
for (const [key, scores] of ngrams) {
  put(key - before);
  before = key;
  put(scores.length);
  for (const [language, score] of scores) {
    put(Number(language));
    put(score);
  }
}
const file = fileURLToPath(new URL('../lexicon/language-ngrams.json', import.meta.url));
const table = {
  source: `Packed by scripts/build-language-ngrams.mjs from the small n-gram table of eld ${version}, Copyright 2023 Nito T.M., Apache-2.0.`,
  languages: Object.values(ngramsData.languages),
  table: Buffer.from(packed).toString('base64'),
};
writeFileSync(file, `${JSON.stringify(table)}\n`);
console.log(`${ngrams.length} n-grams, ${packed.length} bytes packed`);
