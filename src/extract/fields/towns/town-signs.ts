import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { isWordUnit } from '../is-word-unit.ts';
import { isBesideRegion } from './is-beside-region.ts';
import { isPartOfName } from './is-part-of-name.ts';
import type { NameAt } from './name-at.ts';
import { wordsBefore } from './words-before.ts';
import { wordsBehind } from './words-behind.ts';

/** What stands around a place's name and says that the ad is there. */
export interface TownSigns {
  /** Behind a word such as "in", or before one for a part of it. */
  readonly led: boolean;
  /** By itself between signs, in its line. */
  readonly alone: boolean;
  /** What stands behind it ends there: a sign, or the end of its line. */
  readonly ends: boolean;
  /** Beside a postcode or its state. */
  readonly beside: boolean;
  /** Beside a word for what is offered: "Escort Zwolle". */
  readonly trade: boolean;
  /** In the first line. */
  readonly title: boolean;
  /** Where a thing is fetched: "collection from Leeds". */
  readonly fetched: boolean;
  /** Behind a word of origin or of a way there ("from", "to"). */
  readonly from: boolean;
  /** What it is whatever else stands there: part of the name of a street, club or product, of an address or of a compound, or where somebody was born. */
  readonly part: boolean;
  /** The word right before it, lower case; empty where none stands there. */
  readonly wordBefore: string;
}

/** Reads the surroundings of a name: the words before and behind it in its line. Looks at a bounded stretch. */
export function townSigns(name: NameAt): TownSigns {
  const { lower, written, start, end } = name;
  const before = wordsBefore(lower, start);
  const behind = wordsBehind(lower, end);
  const wordBefore = before[0] ?? '';
  const ends = isParted(written, end, 1);
  const said = saidBefore(before, name);
  return {
    led: said.led || (!said.from && behind.some((words) => CENTRES.has(words))),
    alone: ends && isParted(written, start, -1),
    ends,
    beside: isBesideRegion(name),
    trade: TRADES.has(wordBefore) || TRADES.has(behind[0] ?? ''),
    title: start < name.titleEnd,
    fetched: said.fetched,
    from: said.from,
    part: said.part || isPartOfName(name, behind[0] ?? ''),
    wordBefore,
  };
}

/** What the words before a name say. */
function saidBefore(before: readonly string[], { languages, forWork }: NameAt): Pick<TownSigns, 'led' | 'fetched' | 'from' | 'part'> {
  if (before.length === 0) return NOTHING_SAID;
  let said = 0;
  let led = false;
  for (const words of before) {
    said |= WORDS.get(words) ?? 0;
    led ||= languages.prepositions.has(words);
  }
  const to = (said & WORD.to) !== 0 && !led;
  const fetched = (said & WORD.pickUp) !== 0 || isFetched(before);
  const from = !fetched && ((to && !forWork) || comesFrom(before, languages));
  return { led: fetched || (!from && (led || to)), fetched, from, part: (said & (WORD.born | WORD.street)) !== 0 };
}

const NOTHING_SAID = { led: false, fetched: false, from: false, part: false } as const;

const OF: ReadonlySet<string> = new Set(townWords.of);
const NEAR: ReadonlySet<string> = new Set(townWords.near);
const TRADES: ReadonlySet<string> = new Set(townWords.trades);
const CENTRES: ReadonlySet<string> = new Set(townWords.centres);

/** What words before a name say of it, as bit flags. */
const WORD = { to: 1, born: 2, pickUp: 4, street: 8 } as const;
const WORDS: ReadonlyMap<string, number> = wordFlags();

function wordFlags(): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (words: readonly string[], flag: number): void => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  add(townWords.to, WORD.to);
  add(townWords.born, WORD.born);
  add(townWords.pickUp, WORD.pickUp);
  add(townWords.streets.before, WORD.street);
  return flags;
}

/** Whether the words before a name say that something is from there: not where they tell where it is ("centro de Huesca"). The longest phrase counts. */
function comesFrom(before: readonly string[], { prepositions, from }: NameAt['languages']): boolean {
  const phrase = before.findLast((words) => from.has(words) || prepositions.has(words));
  if (phrase === undefined || !from.has(phrase)) return false;
  const [last = '', two = ''] = before;
  return !(OF.has(last) && NEAR.has(withoutLast(two, last)));
}

/** Whether a word for fetching stands before the word between: "collection only from". */
function isFetched(before: readonly string[]): boolean {
  const [last = ''] = before;
  return before.some((words, at) => at > 0 && ((WORDS.get(withoutLast(words, last)) ?? 0) & WORD.pickUp) !== 0);
}

function withoutLast(words: string, last: string): string {
  return words.slice(0, Math.max(0, words.length - last.length - 1));
}

/** Whether a name ends here on one side: the line, or a sign that parts, spaces between at most. */
function isParted(written: string, edge: number, step: 1 | -1): boolean {
  let at = step === 1 ? edge : edge - 1;
  let spaces = 0;
  for (; spaces < MOST_SPACES && isBlank(written.charCodeAt(at)); at += step) spaces += 1;
  const unit = written.charCodeAt(at);
  if (Number.isNaN(unit) || unit === LINE_FEED) return true;
  if (isWordUnit(unit) || NO_PARTS.includes(written.charAt(at))) return false;
  // A hyphen without a space makes a compound.
  return spaces > 0 || !'-._'.includes(written.charAt(at)) || !isWordUnit(written.charCodeAt(at + step));
}

const MOST_SPACES = 6;
const LINE_FEED = 10;
/** Signs that belong to what stands beside them. */
const NO_PARTS = "'’&@%$€£^`+\\";

/** A space, or a mark that changes how the sign before it looks. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xfe0f || unit === 0x200d || unit === 0xa0;
}
