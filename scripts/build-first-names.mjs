import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes lexicon/first-names.json from the lists of first names of @faker-js/faker (MIT): `node scripts/build-first-names.mjs FOLDER`, where FOLDER is the
 * unpacked package (with dist/locale). Run it again with a newer package; nothing in the file is written by hand, that is lexicon/working-names.json.
 *
 * Kept: names of one word, of 3 to 14 letters (2 where letters are syllables), in lower case, sorted, one string a script.
 * Names of every gender: who signs an ad may be a man.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node scripts/build-first-names.mjs FOLDER (the unpacked @faker-js/faker)');
const locales = join(resolve(folder), 'dist', 'locale');

/** Made up, a joke, or (Vietnamese) names of several syllables that are everyday words each. */
const LEFT_OUT = new Set(['base.js', 'en_BORK.js', 'eo.js', 'vi.js']);
/** Scripts that ads are written in; `Han` before kana, so that Japanese names in ideographs stand with the Chinese ones. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Thai',
  'Devanagari',
  'Georgian',
  'Armenian',
];
const SYLLABIC = new Set(['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai']);

const names = new Map(SCRIPTS.map((script) => [script, new Set()]));
for (const file of readdirSync(locales).toSorted()) {
  if (!file.endsWith('.js') || LEFT_OUT.has(file)) continue;
  const { faker } = await import(pathToFileURL(join(locales, file)).href);
  for (const written of Object.values(faker.rawDefinitions.person?.first_name ?? {}).flat()) {
    const words = String(written).normalize('NFC').replaceAll('\u200c', '').toLowerCase().trim().split(' ');
    const name = words.length === 1 ? (words[0] ?? '') : '';
    const script = SCRIPTS.find((each) => new RegExp(`^[\\p{Script=${each}}\\p{M}'’-]+$`, 'u').test(name));
    const letters = name.replaceAll(/[^\p{L}]/gu, '').length;
    if (script !== undefined && letters >= (SYLLABIC.has(script) ? 2 : 3) && letters <= 14) names.get(script)?.add(name);
  }
}

const source =
  'First names of persons, lower case, parted by blanks, by script: from the locale data of @faker-js/faker (MIT licence, Copyright Faker contributors). Written by scripts/build-first-names.mjs, never by hand; names that people go by in ads, and which names are also something else, stand in working-names.json.';
const lists = Object.fromEntries(
  [...names].flatMap(([script, list]) => (list.size === 0 ? [] : [[script, [...list].toSorted((a, b) => (a < b ? -1 : 1)).join(' ')]])),
);
writeFileSync(
  join(import.meta.dirname, '..', 'lexicon', 'first-names.json'),
  `${JSON.stringify({ source, names: lists }, undefined, 1)}\n`,
);
for (const [script, list] of names) console.log(script, list.size);
