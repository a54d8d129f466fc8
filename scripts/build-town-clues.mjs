/**
 * Writes lexicon/town-clues.json, the names of towns that tell a country by themselves:
 *
 *   node scripts/build-town-clues.mjs
 *
 * Taken from lexicon/towns.json: names of towns over 50,000 people that no town of another country bears (over 200,000: no other such town), that are
 * neither everyday words nor names of persons (`?` in towns.json, lexicon/first-names.json, lexicon/working-names.json), of five letters at least where
 * words stand apart, of one or two words. The name a town goes by, with its accents and without.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const lexicon = (name) => JSON.parse(readFileSync(new URL(`../lexicon/${name}.json`, import.meta.url), 'utf8'));
const towns = lexicon('towns');
const persons = new Set(wordsIn([lexicon('first-names'), lexicon('working-names')]).map((name) => name.toLowerCase()));
/** Words of other kinds that the marks of towns.json do not know. */
const WORDS = new Set(['hollywood', 'brits', 'atlantis', 'angers', 'padang', 'crosby', 'laredo']);

/** Scripts in which several countries write, where a town goes by its name in them as well. */
const OWN_SCRIPTS = {};
for (const country of 'RU UA BY BG RS MK KZ KG TJ MN'.split(' ')) OWN_SCRIPTS[country] = /^\p{Script=Cyrillic}/u;
for (const country of 'AE SA EG MA DZ TN LY SD IQ SY JO LB KW QA BH OM YE PS IR AF PK'.split(' '))
  OWN_SCRIPTS[country] = /^\p{Script=Arabic}/u;

/** By name: country and class of size (0: over 200,000 people) of every town so called. */
const bearers = new Map();
for (const [country, text] of Object.entries(towns.countries))
  for (const [size, line] of text.split('\n').entries())
    for (const [at, name] of line.split(';').flatMap((town) => [...town.split(',').filter(Boolean).entries()])) {
      const unsure = name.startsWith('?');
      const isClue = at === 0 || (OWN_SCRIPTS[country]?.test(name) ?? false);
      for (const form of formsOf(name.replace('?', '')))
        bearers.set(form, [...(bearers.get(form) ?? []), { country, size, unsure, isClue }]);
    }

const clues = {};
for (const [name, all] of bearers) {
  const [{ country, size, isClue }] = all.toSorted((a, b) => a.size - b.size);
  const others = all.filter((one) => one.country !== country);
  const isOne = others.every((one) => size === 0 && one.size > 1);
  if (
    size > 1 ||
    !isClue ||
    !isOne ||
    all.some(({ unsure }) => unsure) ||
    !isLong(name) ||
    name.split(' ').some((word) => persons.has(word) || WORDS.has(word))
  )
    continue;
  (clues[country] ??= []).push(name);
}
const lines = Object.entries(clues)
  .toSorted(([a], [b]) => inOrder(a, b))
  .map(([country, names]) => `  "${country}": ${JSON.stringify([...new Set(names)].toSorted(inOrder))}`);
const source = `${towns.source.replace(/;.*/s, '')}; chosen by scripts/build-town-clues.mjs, which says how.`;
writeFileSync(
  new URL('../lexicon/town-clues.json', import.meta.url),
  `{\n "source": ${JSON.stringify(source)},\n "countries": {\n${lines.join(',\n')}\n }\n}\n`,
);

function inOrder(a, b) {
  return a < b ? -1 : 1;
}

function formsOf(name) {
  const lower = name.toLowerCase().replace(/[-‐-–]/g, ' ');
  return new Set([lower, lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')]);
}

/** Letters enough to be no word by chance; one or two words. */
function isLong(name) {
  if (!/^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?$/u.test(name)) return false;
  return name.length >= (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name) ? 2 : 5);
}

function wordsIn(value) {
  return typeof value === 'string'
    ? value.split(/[^\p{L}\p{M}]+/u)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : [];
}
