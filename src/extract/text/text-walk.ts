import { BEGINS_PAIR, FIRST_UNITS, SOUGHT, SOUGHT_WORDS } from './sought-phrases.ts';
import { FIRST_UNSPACED, UNIT, UNIT_CLASS } from './unit-class.ts';
import { pairCode } from './word-flags.ts';

/** What one walk over a lower-case text finds: where digits stand, and where phrases of the lexicons may begin. */
export interface TextWalk {
  readonly lower: string;
  /** Start and end of each run of ASCII digits, by turns. */
  readonly digits: readonly number[];
  /** Places where a sought phrase may begin, in order. */
  readonly places: readonly number[];
  /** For each place the `SOUGHT` flags of the lists whose phrases begin like this. */
  readonly flags: readonly number[];
  /** Where the numbers end that are kept: a text with more than any honest one is not searched for numbers behind it. The length of every other text. */
  readonly numbersEnd: number;
}

/** Walks a lower-case text once. Linear. */
export function walkText(lower: string): TextWalk {
  const walk: GrowingWalk = {
    lower,
    digits: [],
    places: [],
    flags: [],
    numbersEnd: lower.length,
    left: FREE_NUMBERS + lower.length / UNITS_A_NUMBER,
    pair: undefined,
  };
  for (let at = 0; at < lower.length;) {
    const unit = lower.charCodeAt(at);
    if (((UNIT_CLASS[unit] ?? 0) & UNIT.word) !== 0) at = walkRun(walk, at);
    else {
      const flag = FIRST_UNITS[unit] ?? 0;
      if (flag !== 0) addPlace(walk, at, flag);
      at += 1;
    }
  }
  return walk;
}

/** The places of a walk that bear a flag, in order. */
export function placesOf({ places, flags }: TextWalk, flag: number): number[] {
  return places.filter((_place, at) => ((flags[at] ?? 0) & flag) !== 0);
}

/** Numbers that are kept of one text: these, and one more for every so many units. */
const FREE_NUMBERS = 10_000;
const UNITS_A_NUMBER = 40;

interface GrowingWalk {
  readonly lower: string;
  readonly digits: number[];
  readonly places: number[];
  readonly flags: number[];
  numbersEnd: number;
  /** Numbers that may still be kept. */
  left: number;
  /** The run before, where phrases of several words begin with it. */
  pair: { readonly place: number; readonly code: number } | undefined;
}

function addPlace(walk: GrowingWalk, place: number, flag: number): void {
  const kept = (flag & SOUGHT.number) === 0 || keepsNumber(walk, place) ? flag : flag & ~SOUGHT.number;
  if (kept === 0) return;
  // The first of a pair of runs is known behind signs between them only.
  let at = walk.places.length;
  while (at > 0 && (walk.places[at - 1] ?? 0) > place) at -= 1;
  if (walk.places[at - 1] === place) walk.flags[at - 1] = (walk.flags[at - 1] ?? 0) | kept;
  else if (at === walk.places.length) {
    walk.places.push(place);
    walk.flags.push(kept);
  } else {
    walk.places.splice(at, 0, place);
    walk.flags.splice(at, 0, kept);
  }
}

/** Adds an end of a run of digits; runs that begin behind the numbers that are kept are not. */
function addDigits(walk: GrowingWalk, at: number): void {
  if (walk.digits.length % 2 === 1 || keepsNumber(walk, at)) walk.digits.push(at);
}

/** Whether a number that begins at an offset is kept. */
function keepsNumber(walk: GrowingWalk, at: number): boolean {
  walk.left -= 1;
  if (walk.left < 0 && walk.numbersEnd > at) walk.numbersEnd = at;
  return walk.left >= 0;
}

/** Walks a run of word units, whose code finds the phrases that begin with just this word; gives its end. */
function walkRun(walk: GrowingWalk, start: number): number {
  const { lower } = walk;
  let code = 0;
  let digit = 0;
  let unspaced = false;
  let at = start;
  for (; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    const kind = UNIT_CLASS[unit] ?? 0;
    if ((kind & UNIT.word) === 0) break;
    code = (Math.imul(code, 31) + unit) | 0;
    if ((kind & UNIT.digit) !== digit) {
      addDigits(walk, at);
      digit = kind & UNIT.digit;
    }
    if (unit >= FIRST_UNSPACED) unspaced = true;
  }
  if (digit !== 0) addDigits(walk, at);
  if (walk.pair !== undefined) {
    const both = SOUGHT_WORDS.of(pairCode(walk.pair.code, code)) & ~BEGINS_PAIR;
    if (both !== 0) addPlace(walk, walk.pair.place, both);
  }
  const found = SOUGHT_WORDS.of(code);
  walk.pair = (found & BEGINS_PAIR) === 0 ? undefined : { place: start, code };
  // What begins with part of a run is of a script without spaces, or goes on in one.
  const flag = (found & ~BEGINS_PAIR) | (unspaced ? (FIRST_UNITS[lower.charCodeAt(start)] ?? 0) : 0);
  if (flag !== 0) addPlace(walk, start, flag);
  if (unspaced) walkUnspaced(walk, start + 1, at);
  return at;
}

/** In scripts without spaces a word may begin anywhere in a run. */
function walkUnspaced(walk: GrowingWalk, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const unit = walk.lower.charCodeAt(at);
    const flag = unit >= FIRST_UNSPACED ? (FIRST_UNITS[unit] ?? 0) : 0;
    if (flag !== 0) addPlace(walk, at, flag);
  }
}
