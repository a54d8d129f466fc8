import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import workingNames from '../../../../lexicon/working-names.json' with { type: 'json' };
import { lexiconClasses } from '../../scorer/lexicon-classes.ts';
import { WordClasses } from '../../scorer/word-classes.ts';
import type { TextContext } from '../../text-context.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { NATION_FORMS } from '../nation-forms.ts';
import { townNamed } from '../towns/town-list.ts';
import { foldedOffset } from './folded-offset.ts';
import { LISTED_WORDS } from './listed-words.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { NameHints } from './name-hints.ts';
import type { NameText } from './name-text.ts';
import { NameTokens } from './name-tokens.ts';
import { OTHER_WORDS } from './other-words.ts';

/** What is known of the text whose names are weighed. */
export interface NameSurroundings extends Pick<NameHints, 'ages'> {
  readonly context: TextContext;
}

/**
 * The features of each candidate of a text, for the scorer of names; of what other readers found the ages alone are among them. `-1` is the token before it,
 * `+1` the one behind, `-1Aa` its shape, `-1~name.titles` a class of the phrase that ends there, `-1=call` the word.
 */
export function nameFeatures(
  { folded }: Pick<NameText, 'folded'>,
  candidates: readonly NameCandidate[],
  { context, ages = [] }: NameSurroundings,
): string[][] {
  const tokens = new NameTokens(folded, CLASSES);
  const { tokens: places, lower } = tokens.text;
  const ageTokens = new Set(ages.slice(0, MOST_AGES).map(({ start }) => places.at(foldedOffset(folded, start))));
  const seen = candidates.map(({ start, end, kind = 'unknown', form }): SeenName => {
    const name = { first: places.at(start), last: places.at(end - 1), word: lower.slice(start, end), kind, own: `${form} ${kind}` };
    return { ...name, signs: signsOf(name, tokens, ageTokens) };
  });
  const text = {
    counts: countsOf(places.words),
    signed: new Map(SIGNS.map((sign) => [sign, new Set(seen.flatMap(({ signs, word }) => (signs.has(sign) ? [word] : [])))])),
    names: Math.min(4, new Set(seen.flatMap(({ kind, own, word }) => (kind === 'name' && own !== SMALL ? [word] : []))).size),
  };
  const owns = new Map(seen.map(({ first, own }) => [first, own]));
  return seen.map((name) => [
    ...ofText(name, text, context),
    ...ofWord(name, context),
    ...beside(name, { tokens, owns }, '-'),
    ...beside(name, { tokens, owns }, '+'),
    ...aroundName(name, tokens),
    ...ofAges(name, ageTokens),
  ]);
}

/** Ages of one text that are looked at. */
const MOST_AGES = 24;
const SMALL = 'small name';

/** A candidate among the tokens of its text. */
interface SeenName {
  readonly first: number;
  readonly last: number;
  readonly word: string;
  readonly kind: string;
  /** What it is by itself: its form and kind. */
  readonly own: string;
  readonly signs: ReadonlySet<Sign>;
}

/** What tells a name wherever it stands: that a text has it says much of the other candidates. */
const SIGNS = ['introduced', 'called', 'aged'] as const;
type Sign = (typeof SIGNS)[number];

function signsOf(
  { first, last, kind }: Pick<SeenName, 'first' | 'last' | 'kind'>,
  tokens: NameTokens,
  ages: ReadonlySet<number>,
): Set<Sign> {
  const signs = new Set<Sign>();
  const before = tokens.ending(first - 1);
  const labels = COLONS.has(tokens.word(first - 1) ?? '') ? tokens.ending(first - 2) : [];
  if (before.some((name) => INTRODUCES.has(name)) || labels.includes('name.labels')) signs.add('introduced');
  if ([...before, ...labels].some((name) => CALLS.has(name))) signs.add('called');
  if (kind !== 'place' && (ages.has(last + 1) || ages.has(last + 2))) signs.add('aged');
  return signs;
}

const COLONS: ReadonlySet<string> = new Set([':', '：']);
const INTRODUCES: ReadonlySet<string> = new Set(['name.introductions', 'name.titles']);
const CALLS: ReadonlySet<string> = new Set(['name.contacts', 'name.roles']);

interface SeenText {
  readonly counts: ReadonlyMap<string, number>;
  /** The words that have each sign. */
  readonly signed: ReadonlyMap<Sign, ReadonlySet<string>>;
  /** Known names that are written as such, four at most. */
  readonly names: number;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function ofText({ word, kind, own, signs }: SeenName, { counts, signed, names }: SeenText, context: TextContext): string[] {
  const [category, language] = [context.category ?? '-', context.languages[0] ?? '-'];
  const times = Math.min(3, counts.get(word) ?? 0);
  const features = [`in ${category}`, `in ${category} ${own}`, `in ${language} ${kind}`, `names ${names} ${own}`];
  features.push(`times ${times}`, `times ${times} ${kind}`);
  for (const sign of SIGNS) {
    const words = signed.get(sign);
    const isOfOthers = words !== undefined && words.size > (words.has(word) ? 1 : 0);
    const who = isOfOthers ? 'another' : 'no other';
    features.push(`${who} ${sign} ${signs.has(sign)}`, `${who} ${sign} ${kind}`);
  }
  return features;
}

function ofWord({ word, kind, own }: SeenName, { countries }: TextContext): string[] {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other';
  const features = [own, `kind ${kind}`, `${script} ${kind}`, `long ${Math.min(10, word.length)}`];
  features.push(`ends ${script} ${word.slice(-1)}`, `ends ${word.slice(-2)}`);
  if (WORKING_NAMES.has(word)) features.push('working name');
  if (OTHER_WORDS.has(word)) features.push('other word');
  if (LISTED_WORDS.has(word)) features.push('listed', `listed ${own}`);
  const place = GAZETTEER.get(word);
  if (place !== undefined) features.push(`${place.ambiguous ? 'unsure city' : 'city'} ${kind}`);
  if (townNamed(word, countries) !== undefined) features.push('town', `town ${kind}`);
  return features;
}

const WORKING_NAMES: ReadonlySet<string> = new Set(Object.values(workingNames.names).flatMap((names) => names.split(' ')));
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /^\p{Script=Latin}/u],
  ['Cyrillic', /^\p{Script=Cyrillic}/u],
  ['Arabic', /^\p{Script=Arabic}/u],
  ['Hebrew', /^\p{Script=Hebrew}/u],
  ['Greek', /^\p{Script=Greek}/u],
  ['Hangul', /^\p{Script=Hangul}/u],
  ['Han', /^\p{Script=Han}/u],
  ['kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Thai', /^[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/],
];

interface Neighbours {
  readonly tokens: NameTokens;
  /** What each candidate is by itself, by its first token. */
  readonly owns: ReadonlyMap<number, string>;
}

/** What stands on one side. */
function beside({ first, last, own }: SeenName, { tokens, owns }: Neighbours, sign: '-' | '+'): string[] {
  const features: string[] = [];
  for (let distance = 1; distance <= NEAR; distance += 1) {
    const at = sign === '-' ? first - distance : last + distance;
    const shape = tokens.shape(at);
    features.push(`${sign}${distance}${shape}`);
    if (shape === 'end') break;
    if (distance <= READ && LETTERS.has(shape)) features.push(`${sign}${distance}=${tokens.word(at)}`);
    const neighbour = owns.get(at);
    if (neighbour !== undefined) features.push(`${sign}${distance} ${neighbour}`);
    if (distance > READ) continue;
    const classes = sign === '-' ? tokens.ending(at) : tokens.beginning(at);
    for (const name of classes) features.push(`${sign}${distance}~${name}`);
    if (distance === 1) for (const name of classes) features.push(`${sign}1~${name} ${own}`);
  }
  return features;
}

/** How many tokens either side are looked at, and how many of them word by word. */
const [NEAR, READ] = [3, 2];
/** Shapes of words. */
const LETTERS: ReadonlySet<string> = new Set(['Aa', 'AA', 'aa', 'xx', 'u']);

/** What stands on both sides, and where in its line and text. */
function aroundName({ first, last, kind, own }: SeenName, tokens: NameTokens): string[] {
  const [a2, a1, b1, b2] = [tokens.shape(first - 2), tokens.shape(first - 1), tokens.shape(last + 1), tokens.shape(last + 2)];
  const features = [`-1${a1} ${own}`, `+1${b1} ${own}`, `-2${a2}-1${a1}`, `+1${b1}+2${b2}`, `-1${a1}+1${b1}`, `-1${a1}+1${b1} ${own}`];
  const [before, behind] = [edgeOf(tokens, first, -1), edgeOf(tokens, last, 1)];
  features.push(`line ${before} ${behind} ${own}`);
  if (before === 'text') features.push(`first ${kind}`);
  if (behind === 'text') features.push(`last ${kind}`);
  return features;
}

/** Whether nothing but signs stands between a token and the end of its line, or of the text. */
function edgeOf(tokens: NameTokens, from: number, step: 1 | -1): 'text' | 'line' | 'inside' {
  for (let at = from + step, left = MOST_SIGNS; left > 0; at += step, left -= 1) {
    const shape = tokens.shape(at);
    if (shape === 'end') return 'text';
    if (shape === 'line') return 'line';
    if (LETTERS.has(shape) || NUMBER.test(shape)) return 'inside';
  }
  return 'inside';
}

const MOST_SIGNS = 12;
/** The shape of a number. */
const NUMBER = /^n\d$/;

/** How far the next age of the text is. */
function ofAges({ first, last, kind }: SeenName, ages: ReadonlySet<number>): string[] {
  if (ages.size === 0) return [`no ages ${kind}`];
  for (let distance = 1; distance <= FAR; distance += 1) {
    const side = ages.has(last + distance) ? '+' : ages.has(first - distance) ? '-' : undefined;
    if (side !== undefined) return [`age ${side}${distance}`, `age ${side}${distance < 3 ? 'near' : 'far'} ${kind}`];
  }
  return [`ages elsewhere ${kind}`];
}

/** Tokens within which an age is near. */
const FAR = 8;

const CLASSES = new WordClasses(() => ({
  ...lexiconClasses('name', nameWords),
  ...lexiconClasses('age', ageWords),
  nation: NATION_FORMS.keys(),
}));
