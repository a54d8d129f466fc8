import { FIRST_UNITS, RUN_MASK, RUNS } from './sought-phrases.ts';
import { FIRST_UNSPACED, UNIT, UNIT_CLASS } from './unit-class.ts';

/** What one walk over a lower-case text finds: where digits stand, and where phrases of the lexicons may begin. */
export interface TextWalk {
  readonly lower: string;
  /** Start and end of each run of ASCII digits, by turns. */
  readonly digits: readonly number[];
  /** Places where a sought phrase may begin, in order. */
  readonly places: readonly number[];
  /** For each place the `SOUGHT` flags of the lists whose phrases begin like this. */
  readonly flags: readonly number[];
}

/** Walks a lower-case text once. Linear. */
export function walkText(lower: string): TextWalk {
  const walk: GrowingWalk = { lower, digits: [], places: [], flags: [] };
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

interface GrowingWalk {
  readonly lower: string;
  readonly digits: number[];
  readonly places: number[];
  readonly flags: number[];
}

function addPlace(walk: GrowingWalk, place: number, flag: number): void {
  walk.places.push(place);
  walk.flags.push(flag);
}

/** Walks a run of word units, whose code finds the phrases that begin with just this word; gives its end. */
function walkRun(walk: GrowingWalk, start: number): number {
  const { lower, digits } = walk;
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
      digits.push(at);
      digit = kind & UNIT.digit;
    }
    if (unit >= FIRST_UNSPACED) unspaced = true;
  }
  if (digit !== 0) digits.push(at);
  const flag = (RUNS[code & RUN_MASK] ?? 0) | (FIRST_UNITS[lower.charCodeAt(start)] ?? 0);
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
