import type { UrgentSignal } from '../../model/indicator.ts';
import type { LexiconIndicator } from '../../model/lexicon.ts';
import type { Span } from '../../model/provenance.ts';
import { gramWords, type GramWord } from './letter-grams.ts';
import { nationSpans } from './nation-spans.ts';
import { listFeatures, pairOf } from './signal-features.ts';
import type { SignalWeights } from './signal-weights.ts';
import { signalWindows } from './signal-windows.ts';
import { isAbout, mayBeAbout } from './is-about.ts';
import { isUnspaced, judgedPart, ownTest, signalWords, type SignalWord } from './signal-words.ts';
import type { WeighedText } from './words-against.ts';

/** What a stretch of a text tells of a signal. */
export interface ScoredStretch extends Span {
  readonly signal: UrgentSignal;
  /** Log-odds in hundredths, beyond those of a stretch of which nothing is known. */
  readonly sum: number;
  readonly told: 'signal' | 'nothing' | 'perhaps';
  /** The words that say most for it, in order of place. */
  readonly words: readonly SignalWord[];
}

/**
 * Judges each stretch of a few sentences by what stands in it: words of the lists, alone and two by two, and letters of its words, of which names of nations and languages are left out. `own`: the languages of
 * the text and of its hints; `indicators`: those of the signals of the weights, undefined where one is not asked for. `isAsked`: all stretches are judged; else none where the words that were met cannot be enough. Linear in the length of the text.
 */
export function scoreSignals(
  text: WeighedText,
  {
    own,
    isAsked,
    weights,
    indicators,
  }: { own: ReadonlySet<string>; isAsked: boolean; weights: SignalWeights; indicators: readonly (LexiconIndicator | undefined)[] },
): ScoredStretch[] {
  if (!isAsked && !isPossible(text, { own, weights, indicators })) return [];
  const words = signalWords(text, own);
  const stretches: ScoredStretch[] = [];
  let grams: readonly GramWord[] | undefined;
  const spaces = isUnspaced(own) ? 'unspaced' : 'spaced';
  for (const span of signalWindows(text, spaces)) {
    if (span.end - span.start < SHORTEST[spaces]) continue;
    const { words: here, features } = listFeatures(words, span, text.lower);
    const about = indicators.map((indicator) => indicator !== undefined && isAbout(here, indicator));
    if (!about.includes(true)) continue;
    const sums = weights.signals.map(({ base }) => base);
    const against = weights.signals.map(() => 0);
    for (const feature of features) addTo(sums, against, weights.lists.get(feature));
    if (!isAsked && sums.every((sum, at) => !about[at] || sum + MOST_OF_LETTERS < (weights.signals[at]?.adds ?? 0))) continue;
    grams ??= gramWords(judgedPart(text), nationSpans(judgedPart(text)));
    addLetters(sums, gramsWithin(grams, span), weights.letters);
    for (const [at, { signal, adds, drops }] of weights.signals.entries()) {
      if (!about[at]) continue;
      const sum = sums[at] ?? 0;
      const isOther = sum < drops && (against[at] ?? 0) <= LEAST_AGAINST;
      const told = sum >= adds && isEnough(here) ? 'signal' : isOther ? 'nothing' : 'perhaps';
      stretches.push({ ...span, signal, sum, told, words: told === 'signal' ? heaviest(here, weights, at) : [] });
    }
  }
  return stretches;
}

/** Shorter stretches, in units, say too little beside what the rules find: plain offers ("baby for sale") and headlines. */
const SHORTEST = { spaced: 45, unspaced: 15 } as const;
/** The letters of a stretch add so much at most, where they are worth the work, in hundredths. */
const MOST_OF_LETTERS = 400;
/** What speaks against a signal weighs so much at least where a stretch is believed to tell nothing: few words say little either way, and may still say it plainly. In hundredths. */
const LEAST_AGAINST = -100;
/** Different places at which words stand, for a stretch to tell a signal by itself. */
const LEAST_PLACES = 3;
/** Words that are given for a stretch. */
const MOST_GIVEN = 3;

function isEnough(words: readonly SignalWord[]): boolean {
  let [places, until] = [0, 0];
  for (const { start, end, is } of words) {
    if (is !== 'said' || start < until) continue;
    places += 1;
    until = end;
  }
  return places >= LEAST_PLACES;
}

/**
 * Whether what speaks for a signal among the words that were met in a language of the text, wherever they stand, can be enough with what letters add, and is about it at all: cheap, and in most texts it is not.
 */
function isPossible(
  { met }: WeighedText,
  { own, weights, indicators }: { own: ReadonlySet<string>; weights: SignalWeights; indicators: readonly (LexiconIndicator | undefined)[] },
): boolean {
  const isOwn = ownTest(own);
  const names = [...met].flatMap(([name, words]) => (words.some(({ language }) => isOwn(language)) ? [name] : []));
  const about = indicators.map((indicator) => indicator !== undefined && mayBeAbout(names, indicator));
  if (!about.includes(true)) return false;
  const sums = weights.signals.map(({ base }) => base);
  const add = (feature: string): void => {
    for (const [at, weight] of (weights.lists.get(feature) ?? []).entries()) sums[at] = (sums[at] ?? 0) + Math.max(0, weight);
  };
  for (const [at, name] of names.entries()) {
    add(name);
    if ((met.get(name)?.length ?? 0) > 1) add(`${name}+`);
    for (const other of names.slice(at + 1)) add(pairOf(name, other));
  }
  return weights.signals.some(({ adds }, at) => about[at] === true && (sums[at] ?? 0) + MOST_OF_REST >= adds);
}

/** What letters, patterns and words against others may add to that, in hundredths: they can add 500, but a seldom told text needs so much, and with 200 one ad in five is judged in full instead of seven in ten. */
const MOST_OF_REST = 200;

function addTo(sums: number[], against: number[], weights: readonly number[] | undefined): void {
  for (const [at, weight] of (weights ?? []).entries()) {
    sums[at] = (sums[at] ?? 0) + weight;
    against[at] = (against[at] ?? 0) + Math.min(0, weight);
  }
}

function gramsWithin(words: readonly GramWord[], { start, end }: Span): ReadonlySet<number> {
  const grams = new Set<number>();
  for (const word of words) if (word.start >= start && word.end <= end) for (const gram of word.grams) grams.add(gram);
  return grams;
}

function addLetters(sums: number[], grams: ReadonlySet<number>, letters: Int8Array): void {
  for (const gram of grams)
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (letters[gram * sums.length + at] ?? 0);
}

/** The first word of each of the lists that say most for a signal, by itself and beside the others, in order of place. */
function heaviest(words: readonly SignalWord[], { lists }: SignalWeights, at: number): SignalWord[] {
  const firsts = new Map<string, SignalWord>();
  for (const word of words) if (word.is === 'said' && !firsts.has(word.list)) firsts.set(word.list, word);
  const names = [...firsts.keys()];
  const weightOf = (name: string): number =>
    names.reduce((sum, other) => sum + (other === name ? 0 : (lists.get(pairOf(name, other))?.[at] ?? 0) / 2), lists.get(name)?.[at] ?? 0);
  return [...firsts]
    .map(([name, word]) => ({ word, weight: weightOf(name) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST_GIVEN)
    .filter(({ weight }, place) => place === 0 || weight > 0)
    .map(({ word }) => word)
    .toSorted((one, other) => one.start - other.start);
}
