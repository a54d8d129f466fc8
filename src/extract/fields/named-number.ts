import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { isAgeRange } from './age-range.ts';
import type { AgeText } from './age-text.ts';
import { isCountedNext } from './counted-next.ts';
import { GAZETTEER } from './gazetteer.ts';
import { FIRST_NAMES, type NameKind } from './names/first-names.ts';
import { OTHER_WORDS } from './names/other-words.ts';
import { PERSONAL } from './personal-ads.ts';
import { writtenBetween } from './written-between.ts';

/** A first name with a number behind it; offsets into the folded text. */
export interface NamedNumber {
  readonly start: number;
  readonly end: number;
  readonly joint: string;
  /** How sure it is that the word is a name; a place or an everyday word needs a name beside it. */
  readonly kind: NameKind | 'unknown';
  /** Whether it is written with a capital. */
  readonly isCapital: boolean;
  /** What stands around both, in lower case. */
  readonly before: string;
  readonly after: string;
}

/** The name that a number stands right behind, as an age may stand; undefined without one, or where the number is a count, price or end of a range. */
export function namedNumber(candidate: AgeCandidate, text: AgeText): NamedNumber | undefined {
  const { form, value, start, end } = candidate;
  if (form !== 'digits' || value < 18 || value > OLDEST) return undefined;
  const { lower, context } = text;
  if (!MAY_END.test(lower.slice(Math.max(0, start - 2), start))) return undefined;
  const after = lower.slice(end, end + 24);
  if (!GOES_ON.test(after) || isCountedNext(after)) return undefined;
  const [, name, joint = ''] = NAMED.exec(writtenBetween(text, Math.max(0, start - LONGEST), start)) ?? [];
  const kind = name === undefined || !isWritten(name, text) ? undefined : kindOf(name, context.languages);
  if (name === undefined || kind === undefined) return undefined;
  if (isAgeRange(candidate, lower, context.languages) && !isFollowedByLess(value, after)) return undefined;
  const nameAt = start - joint.length - name.length;
  return {
    start: nameAt,
    end,
    joint,
    kind,
    isCapital: /^\p{Lu}/u.test(name),
    before: lower.slice(Math.max(0, nameAt - LONGEST), nameAt),
    after,
  };
}

/** What a word is as a name; undefined for one that is written small or known as another word. */
function kindOf(written: string, languages: readonly string[]): NamedNumber['kind'] | undefined {
  const word = written.toLowerCase();
  const kind = FIRST_NAMES.kindOf(word, languages);
  if (kind !== undefined) return kind;
  // "KF 36": two or three capitals say a size.
  if (/^\p{Lu}{2,3}$/u.test(written)) return undefined;
  return word === written || OTHER_WORDS.has(word) || NOT_NAMES.has(word) || GAZETTEER.has(word) ? undefined : 'unknown';
}

const NOT_NAMES: ReadonlySet<string> = new Set([
  ...nameWords.not,
  ...nameWords.labels,
  ...ageWords.noNames,
  ...ageWords.trades,
  ...ageWords.limits,
  ...moneyWords.labels,
  ...moneyWords.numbered,
]);

/** Whether a dash behind a number leads to a smaller one, and so to no end of a range: "Petra 33 - 30 min". */
function isFollowedByLess(value: number, after: string): boolean {
  const next = /^ [-–] (\d{1,3})(?!\d)/u.exec(after)?.[1];
  return next !== undefined && Number(next) < value;
}

const OLDEST = 75;
const LONGEST = 32;
/** What stands right before the number. */
const MAY_END = /[\p{L}\p{M}:=,–)-] $| {2}$|[.·_…][ .·_…]$|[\p{L}\p{M} ][:(/=-]$/u;
/** A name, and a space or two, colon, dash, bracket or word for "of" behind it. */
const NAMED =
  /(?<![\p{L}\p{M}\p{N}'’.@_-])(\p{L}[\p{L}\p{M}'’]{1,13})( ?[:=–-] ?| ?[(]| ?\/ ?|, | {1,2}|\.{2,4} ?| ?[.·_…-]{3,12} ?|,? (?:van|на|de|di|von|av|af|på) )$/u;
/** No measure, date, time, sum or share behind. */
const GOES_ON = /^(?!-(?:something|ish)|[ ]?[%°+×x*/\p{Sc}][ ]?\d|[.,:'’–-]\d|['’′](?!\p{L})|[ ]?[%°\p{Sc}]|[\p{L}\p{M}])/u;

/** Whether a name is written large, or stands in an ad in which people leave that. */
function isWritten(name: string, { context }: AgeText): boolean {
  return (
    /^\p{Lu}/u.test(name) || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) || PERSONAL.has(context.category ?? '')
  );
}
