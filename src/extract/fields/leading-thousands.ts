import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** A number of thousands, and the offset behind its last word or digit. */
export interface LeadingThousands {
  readonly value: number;
  readonly end: number;
}

/** The number that begins with its word for thousands, as in Swahili and Hausa ("elfu sita", "elfu 15", "laki moja", "dubu biyar"), or with one and a half of them («ڈیڑھ لاکھ», "másfél millió"); undefined where none begins at the offset. */
export function leadingThousandsAt(lower: string, at: number): LeadingThousands | undefined {
  const match = LEADING.exec(lower.slice(at, at + 40));
  if (match === null) return halfThousandsAt(lower, at);
  const [whole, thousands = '', digits, word = '', more, half] = match;
  const count = digits === undefined ? COUNTS[word] : Number(digits);
  if (count === undefined) return undefined;
  const unit = THOUSANDS[thousands] ?? 1;
  const rest = more === undefined ? (half === undefined ? 0 : unit / 2) : (COUNTS[more] ?? 0) * 100;
  return { value: count * unit + rest, end: at + whole.length };
}

/** A count and a half before a word for thousands. */
function halfThousandsAt(lower: string, at: number): LeadingThousands | undefined {
  const count = wordAt(HALF_INDEX, lower, at);
  const unit = count === undefined ? undefined : UNIT.exec(lower.slice(at + count.length, at + count.length + 16));
  const value = (HALVES[count ?? ''] ?? 0) * (ANY_THOUSANDS[unit?.[1] ?? ''] ?? 0);
  return unit === null || unit === undefined || value === 0 ? undefined : { value, end: at + (count ?? '').length + unit[0].length };
}

const HALVES: Readonly<Record<string, number | undefined>> = moneyWords.halfCounts;
const HALF_INDEX = buildWordIndex(Object.keys(moneyWords.halfCounts));
const ANY_THOUSANDS: Readonly<Record<string, number | undefined>> = moneyWords.thousands;
const UNIT = /^ ((?:\p{L}\p{M}{0,3}){1,12})(?![\p{L}\p{N}])/u;
const THOUSANDS: Readonly<Record<string, number | undefined>> = moneyWords.leadingThousands;
const COUNTS: Readonly<Record<string, number | undefined>> = moneyWords.leadingCounts;
const COUNT = wordAlternatives(Object.keys(moneyWords.leadingCounts));
/** A word for thousands and how many, hundreds or a half behind "and" at most. Must not end inside a word. */
const LEADING = new RegExp(
  `^(${wordAlternatives(Object.keys(moneyWords.leadingThousands))})[ ](?:(\\d{1,3})|(${COUNT}))(?:[ ]na mia[ ](${COUNT})|([ ]na nusu))?(?![\\p{L}\\p{N}])`,
  'u',
);
