import workingNames from '../../../../lexicon/working-names.json' with { type: 'json' };
import { FeaturePart, NumberedParts } from '../../scorer/feature-part.ts';
import type { Features, NewFeatures } from '../../scorer/features.ts';
import { listsOf, WordClasses } from '../../scorer/word-classes.ts';
import type { TextContext } from '../../text-context.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { NATION_FORMS } from '../nation-forms.ts';
import { townNamed } from '../towns/town-list.ts';
import { foldedOffset } from './folded-offset.ts';
import { LISTED_WORDS } from './listed-words.ts';
import type { NameKind } from './first-names.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { NameHints } from './name-hints.ts';
import type { NameText } from './name-text.ts';
import { addBeside, type PlacedName, SPACE } from './name-surroundings.ts';
import { NameTokens } from './name-tokens.ts';
import { OTHER_WORDS } from './other-words.ts';

/** What is known of the text whose names are weighed. */
export interface NameSurroundings extends Pick<NameHints, 'ages'> {
  readonly context: TextContext;
}

/**
 * The features of each candidate of a text, for the scorer of names; of what other readers found the ages alone are among them. `-1` is the token before it,
 * `+1` the one behind, `-1Aa` its shape, `-1~name.titles` a class of the phrase that ends there, `-1=call` the word. `make` gives an empty list for a candidate.
 */
export function nameFeatures<T extends Features>(
  { folded }: Pick<NameText, 'folded'>,
  candidates: readonly NameCandidate[],
  { context, ages = [], make }: NameSurroundings & { readonly make: NewFeatures<T> },
): T[] {
  const tokens = new NameTokens(folded, CLASSES);
  const { tokens: places, lower } = tokens.text;
  const ageTokens = new Set(ages.slice(0, MOST_AGES).map(({ start }) => places.at(foldedOffset(folded, start))));
  const seen = candidates.map(({ start, end, kind: known, form }): SeenName => {
    const kind: SeenName['kind'] = known ?? 'unknown';
    const name = { first: places.at(start), last: places.at(end - 1), word: lower.slice(start, end), kind, own: ownPart(form, kind) };
    return { ...name, kindPart: KINDS[kind], signs: signsOf(name, tokens, ageTokens) };
  });
  const text: SeenText = {
    counts: countsOf(places.words),
    signed: new Map(SIGNS.map((sign) => [sign, new Set(seen.flatMap(({ signs, word }) => (signs.has(sign) ? [word] : [])))])),
    names: NAMES.of(new Set(seen.flatMap(({ kind, own, word }) => (kind === 'name' && own.text !== SMALL ? [word] : []))).size),
    category: new FeaturePart(`in ${context.category ?? '-'}`),
    language: new FeaturePart(`in ${context.languages[0] ?? '-'} `),
  };
  const owns = new Map(seen.map(({ first, own }) => [first, own]));
  return seen.map((name) => {
    const features = make();
    addText(features, name, text);
    addWord(features, name, context);
    addBeside(features, name, { tokens, owns, ages: ageTokens });
    return features;
  });
}

/** Ages of one text that are looked at. */
const MOST_AGES = 24;
const SMALL = 'small name';

/** A candidate among the tokens of its text. */
interface SeenName extends PlacedName {
  readonly word: string;
  readonly kind: NameKind | 'unknown';
  readonly signs: ReadonlySet<Sign>;
}

const KINDS = {
  name: new FeaturePart('name'),
  word: new FeaturePart('word'),
  place: new FeaturePart('place'),
  unknown: new FeaturePart('unknown'),
} as const;

function ownPart(form: string, kind: string): FeaturePart {
  const own = `${form} ${kind}`;
  const known = OWNS.get(own) ?? new FeaturePart(own);
  OWNS.set(own, known);
  return known;
}

/** Forms and kinds of names; some twenty. */
const OWNS = new Map<string, FeaturePart>();

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
  if (before.some(({ text }) => INTRODUCES.has(text)) || labels.some(({ text }) => text === 'name.labels')) signs.add('introduced');
  if ([...before, ...labels].some(({ text }) => CALLS.has(text))) signs.add('called');
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
  /** How many known names are written as such. */
  readonly names: FeaturePart;
  readonly category: FeaturePart;
  readonly language: FeaturePart;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function addText(features: Features, { word, kindPart, own, signs }: SeenName, text: SeenText): void {
  features.add(text.category);
  features.add(text.category, SPACE, own);
  features.add(text.language, kindPart);
  features.add(text.names, SPACE, own);
  const times = TIMES.of(text.counts.get(word) ?? 0);
  features.add(times);
  features.add(times, SPACE, kindPart);
  for (const sign of SIGNS) {
    const words = text.signed.get(sign);
    const isOfOthers = words !== undefined && words.size > (words.has(word) ? 1 : 0);
    const { yes, no, who } = SIGN_PARTS[sign][isOfOthers ? 'another' : 'noOther'];
    features.add(signs.has(sign) ? yes : no);
    features.add(who, kindPart);
  }
}

const NAMES = new NumberedParts('names ', 4);
const TIMES = new NumberedParts('times ', 3);

function signParts(sign: Sign, who: string): { readonly yes: FeaturePart; readonly no: FeaturePart; readonly who: FeaturePart } {
  const part = (end: string): FeaturePart => new FeaturePart(`${who} ${sign} ${end}`);
  return { yes: part('true'), no: part('false'), who: part('') };
}

function signPairs(sign: Sign): Record<'another' | 'noOther', ReturnType<typeof signParts>> {
  return { another: signParts(sign, 'another'), noOther: signParts(sign, 'no other') };
}

const SIGN_PARTS = { introduced: signPairs('introduced'), called: signPairs('called'), aged: signPairs('aged') };

function addWord(features: Features, { word, kindPart, own }: SeenName, { countries }: TextContext): void {
  const { name, ends } = SCRIPTS.find(({ pattern }) => pattern.test(word)) ?? OTHER_SCRIPT;
  features.add(own);
  features.add(WORD.kind, kindPart);
  features.add(name, SPACE, kindPart);
  features.add(LENGTHS.of(word.length));
  features.add(ends, new FeaturePart(word.slice(-1)));
  features.add(WORD.ends, new FeaturePart(word.slice(-2)));
  if (WORKING_NAMES.has(word)) features.add(WORD.working);
  if (OTHER_WORDS.has(word)) features.add(WORD.other);
  if (LISTED_WORDS.has(word)) {
    features.add(WORD.listed);
    features.add(WORD.listed, SPACE, own);
  }
  const place = GAZETTEER.get(word);
  if (place !== undefined) features.add(place.ambiguous ? WORD.unsureCity : WORD.city, kindPart);
  if (townNamed(word, countries) !== undefined) {
    features.add(WORD.town);
    features.add(WORD.town, SPACE, kindPart);
  }
}

const LENGTHS = new NumberedParts('long ', 10);
const WORD = {
  kind: new FeaturePart('kind '),
  ends: new FeaturePart('ends '),
  working: new FeaturePart('working name'),
  other: new FeaturePart('other word'),
  listed: new FeaturePart('listed'),
  city: new FeaturePart('city '),
  unsureCity: new FeaturePart('unsure city '),
  town: new FeaturePart('town'),
} as const;
const WORKING_NAMES: ReadonlySet<string> = new Set(Object.values(workingNames.names).flatMap((names) => names.split(' ')));

function scriptOf(name: string, pattern: RegExp): { readonly name: FeaturePart; readonly ends: FeaturePart; readonly pattern: RegExp } {
  return { name: new FeaturePart(name), ends: new FeaturePart(`ends ${name} `), pattern };
}

const SCRIPTS = [
  scriptOf('Latin', /^\p{Script=Latin}/u),
  scriptOf('Cyrillic', /^\p{Script=Cyrillic}/u),
  scriptOf('Arabic', /^\p{Script=Arabic}/u),
  scriptOf('Hebrew', /^\p{Script=Hebrew}/u),
  scriptOf('Greek', /^\p{Script=Greek}/u),
  scriptOf('Hangul', /^\p{Script=Hangul}/u),
  scriptOf('Han', /^\p{Script=Han}/u),
  scriptOf('kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u),
  scriptOf('Thai', /^[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/),
];
const OTHER_SCRIPT = scriptOf('other', /^/);

const CLASSES = new WordClasses({ has: listsOf('name', 'age'), more: () => ({ nation: NATION_FORMS.keys() }) });
