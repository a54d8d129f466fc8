import { CONTACT_LABELS } from './contact-label-lexicon.ts';
import { NUMBER_LEXICON } from './number-lexicon.ts';
import { FIRST_UNSPACED } from '../text/unit-class.ts';
import type { TextToken } from './text-token.ts';
import { holdsUnspaced } from '../text/unspaced-scripts.ts';

/**
 * Finds number words glued to each other or to other text within one word of a text, by its place ("callfivesevenfour", «nulzeseen»), and labels and
 * numbers in scripts that do not part words. A single Latin number word inside a longer word is never taken.
 */
export function segmentWord(text: string, offset: number, end: number): TextToken[] {
  const mayBeUnspaced = text.charCodeAt(offset) >= FIRST_UNSPACED;
  if (!mayBeUnspaced && !mayHoldNumbers(text, offset, end)) return [];
  const word = text.slice(offset, end);
  const unspaced = mayBeUnspaced && holdsUnspaced(word);
  if (!unspaced && (word.length < SHORTEST_GLUED || !mayHoldNumbers(text, offset, end))) return [];
  const keys = keysByPlace(word, unspaced);
  if (keys.size < (unspaced ? 1 : 2)) return [];
  if (unspaced)
    return tokensOf(
      longestRuns(word, keys, undefined).flatMap((run) => saidInRow(run)),
      offset,
    );
  // Words of several languages overlap («nulle ins», «null eins»): the language that reads the most letters is the right one.
  const readings = languagesOf(keys).map((language) =>
    longestRuns(word, keys, language).filter((run) => run.length > 2 || coversWord(run, word)),
  );
  const [best] = readings.toSorted((a, b) => letters(b) - letters(a));
  return tokensOf((best ?? []).flat(), offset);
}

/** Letters below which a word of a script with spaces is too short to hold two number words. */
export const SHORTEST_GLUED = 6;
const LONGEST_KEY = 24;

/** Whether two places of a word begin as number words of three letters and more do: a quick no for nearly every word. */
function mayHoldNumbers(text: string, start: number, end: number): boolean {
  let places = text.startsWith('oh', start) || text.startsWith('oh', end - 2) ? 1 : 0;
  for (let at = start; at + 2 < end && places < 2; at += 1) {
    const code = threeCode(text, at);
    if (MAY_START[code & START_MASK] === 1 && STARTS_OF_THREE.has(code)) places += 1;
  }
  return places >= 2 && holdsKeys(text, start, end);
}

/** Whether lexicon words stand at two places of a word: one alone is never taken. */
function holdsKeys(text: string, start: number, end: number): boolean {
  let places = 0;
  for (let at = start; at + 1 < end && places < 2; at += 1) {
    for (const key of KEYS_BY_START.get(startCode(text, at, false)) ?? NONE) {
      if (at + key.length > end || !text.startsWith(key, at)) continue;
      places += 1;
      break;
    }
  }
  return places >= 2;
}

const NONE: readonly string[] = [];

/** A code for three UTF-16 units; different units may share one, which costs a second look and no more. */
function threeCode(word: string, at: number): number {
  return (word.charCodeAt(at) * 961 + word.charCodeAt(at + 1) * 31 + word.charCodeAt(at + 2)) | 0;
}

interface FoundKey {
  readonly at: number;
  readonly key: string;
}

/** Lexicon words at each place of the word, longest first. */
function keysByPlace(word: string, unspaced: boolean): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, readonly string[]>();
  for (let at = 0; at < word.length; at += 1) {
    const starts = KEYS_BY_START.get(startCode(word, at, unspaced));
    const keys = starts?.filter((key) => word.startsWith(key, at));
    if (keys !== undefined && keys.length > 0) places.set(at, keys);
  }
  return places;
}

/** Runs of words without a letter between, read from the left, the longest word at each place; of one language, if told. */
function longestRuns(word: string, keys: ReadonlyMap<number, readonly string[]>, language: string | undefined): FoundKey[][] {
  const runs: FoundKey[][] = [];
  let run: FoundKey[] = [];
  for (let at = 0; at < word.length;) {
    const key = keyAt(at, { word, keys, language }) ?? noughtAt(at, { word, keys, language, begun: run.length > 0 });
    if (key !== undefined) run.push({ at, key });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    at += key?.length ?? 1;
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** The letter o where it stands for a nought between two number words ("sevenotwo"); undefined for others. */
function noughtAt(
  at: number,
  {
    begun,
    ...place
  }: {
    readonly word: string;
    readonly keys: ReadonlyMap<number, readonly string[]>;
    readonly language: string | undefined;
    readonly begun: boolean;
  },
): string | undefined {
  if (!begun || place.word.charAt(at) !== NOUGHT || place.language === undefined || !speaks(NOUGHT, place.language)) return undefined;
  return keyAt(at + 1, place) === undefined ? undefined : NOUGHT;
}

const NOUGHT = 'o';

/** The run without the syllables of Japanese and Korean numbers, which are particles and parts of other words, unless several stand in a row. */
function saidInRow(run: readonly FoundKey[]): FoundKey[] {
  const syllables = run.filter(({ key }) => SYLLABLES.test(key) && NUMBER_LEXICON.has(key)).length;
  return syllables > 2 ? [...run] : run.filter(({ key }) => key === ZERO || !SYLLABLES.test(key) || !NUMBER_LEXICON.has(key));
}

/** A word of kana that is nothing but a number. */
const ZERO = 'ゼロ';
/** Words of kana or Hangul alone. */
const SYLLABLES = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,8}$/u;

/** The longest key at a place behind which another one or the end of the word stands («settecent-ottantotto»), else the longest. */
function keyAt(
  at: number,
  {
    word,
    keys,
    language,
  }: { readonly word: string; readonly keys: ReadonlyMap<number, readonly string[]>; readonly language: string | undefined },
): string | undefined {
  const known = keys.get(at)?.filter((one) => language === undefined || speaks(one, language));
  if (known === undefined || known.length < 2) return known?.[0];
  const goesOn = (end: number): boolean =>
    end === word.length || keys.get(end)?.some((next) => language === undefined || speaks(next, language)) === true;
  return known.find((one) => goesOn(at + one.length)) ?? known[0];
}

function speaks(key: string, language: string): boolean {
  return NUMBER_LEXICON.get(key)?.some((word) => word.language === language) === true;
}

function languagesOf(keys: ReadonlyMap<number, readonly string[]>): string[] {
  return [...new Set([...keys.values()].flat().flatMap((key) => NUMBER_LEXICON.get(key)?.map((word) => word.language) ?? []))];
}

function coversWord(run: readonly FoundKey[], word: string): boolean {
  const last = run.at(-1);
  return run.length === 2 && run[0]?.at === 0 && last !== undefined && last.at + last.key.length === word.length;
}

function letters(runs: readonly (readonly FoundKey[])[]): number {
  return runs.flat().reduce((sum, { key }) => sum + key.length, 0);
}

function tokensOf(found: readonly FoundKey[], offset: number): TextToken[] {
  return found.flatMap(({ at, key }): TextToken[] => {
    const place = { start: offset + at, end: offset + at + key.length };
    const numbers = NUMBER_LEXICON.get(key);
    const label = CONTACT_LABELS.get(key);
    if (numbers !== undefined) return [{ ...place, numbers }];
    return label === undefined ? [] : [{ ...place, label }];
  });
}

function startCode(word: string, at: number, unspaced: boolean): number {
  return unspaced ? word.charCodeAt(at) : word.charCodeAt(at) * 65_536 + word.charCodeAt(at + 1);
}

function buildStarts(): Map<number, string[]> {
  const starts = new Map<number, string[]>();
  const keys = [...NUMBER_LEXICON.keys(), ...[...CONTACT_LABELS.keys()].filter((key) => holdsUnspaced(key))];
  for (const key of new Set(keys)) {
    const unspaced = holdsUnspaced(key);
    if (key.length > LONGEST_KEY || (!unspaced && key.length < 2)) continue;
    const code = startCode(key, 0, unspaced);
    starts.set(code, [...(starts.get(code) ?? []), key]);
  }
  for (const list of starts.values()) list.sort((a, b) => b.length - a.length);
  return starts;
}

/** Lexicon words by their first letter (unspaced scripts) or first two letters, longest first. */
const KEYS_BY_START: ReadonlyMap<number, readonly string[]> = buildStarts();
const STARTS_OF_THREE: ReadonlySet<number> = new Set(
  [...NUMBER_LEXICON.keys()].filter((key) => key.length > 2).map((key) => threeCode(key, 0)),
);
/** A quick no before that set is asked. */
const START_MASK = 0x3f_ff;
const MAY_START = new Uint8Array(START_MASK + 1);
for (const code of STARTS_OF_THREE) MAY_START[code & START_MASK] = 1;
