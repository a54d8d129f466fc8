// Writes lexicon/language-ngrams.json: the n-grams of 60 languages and their scores, packed from the small table of eld (Apache-2.0), which scores a language by them.
// node scripts/build-language-ngrams.mjs
//
// As eld ships it the table is an object of 81,000 objects, which takes 45 MB of a process; packed it takes two. src/extract/language/ngram-table.ts reads it, in base64:
// `keys` each n-gram's bytes as one number, 64-bit floats in little endian, ascending; `counts` how many languages each has, a byte; `pairs` of each language its place in `languages` and its
// score, two bytes.
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

const keys = Buffer.alloc(8 * ngrams.length);
for (const [at, [key]] of ngrams.entries()) keys.writeDoubleLE(key, 8 * at);
const counts = Buffer.from(ngrams.map(([, scores]) => scores.length));
const pairs = Buffer.from(ngrams.flatMap(([, scores]) => scores.flatMap(([language, score]) => [Number(language), score])));
const file = fileURLToPath(new URL('../lexicon/language-ngrams.json', import.meta.url));
const table = {
  source: `Packed by scripts/build-language-ngrams.mjs from the small n-gram table of eld ${version}, Copyright 2023 Nito T.M., Apache-2.0.`,
  languages: Object.values(ngramsData.languages),
  keys: keys.toString('base64'),
  counts: counts.toString('base64'),
  pairs: pairs.toString('base64'),
};
writeFileSync(file, `${JSON.stringify(table)}\n`);
console.log(`${ngrams.length} n-grams, ${pairs.length / 2} scores`);
