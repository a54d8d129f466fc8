import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';

/** A number of thousands, and the offset behind its last word or digit. */
export interface LeadingThousands {
  readonly value: number;
  readonly end: number;
}

/** The number that begins with its word for thousands, as in Swahili and Hausa: "elfu sita", "elfu 15", "laki moja", "dubu biyar"; undefined where none begins at the offset. */
export function leadingThousandsAt(lower: string, at: number): LeadingThousands | undefined {
  const match = LEADING.exec(lower.slice(at, at + 40));
  if (match === null) return undefined;
  const [whole, thousands = '', digits, word = '', more, half] = match;
  const count = digits === undefined ? COUNTS[word] : Number(digits);
  if (count === undefined) return undefined;
  const unit = THOUSANDS[thousands] ?? 1;
  const rest = more === undefined ? (half === undefined ? 0 : unit / 2) : (COUNTS[more] ?? 0) * 100;
  return { value: count * unit + rest, end: at + whole.length };
}

const THOUSANDS: Readonly<Record<string, number | undefined>> = moneyWords.leadingThousands;
const COUNTS: Readonly<Record<string, number | undefined>> = moneyWords.leadingCounts;
const COUNT = wordAlternatives(Object.keys(moneyWords.leadingCounts));
/** A word for thousands and how many, hundreds or a half behind "and" at most. Must not end inside a word. */
const LEADING = new RegExp(
  `^(${wordAlternatives(Object.keys(moneyWords.leadingThousands))})[ ](?:(\\d{1,3})|(${COUNT}))(?:[ ]na mia[ ](${COUNT})|([ ]na nusu))?(?![\\p{L}\\p{N}])`,
  'u',
);
