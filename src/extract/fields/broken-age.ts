import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';

/** An age whose two digits stand apart or are written in two ways; offsets into the folded text. */
export interface BrokenAge {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * The age that a single digit at an offset is part of, where ads break it to hide it: "im 2 3", "age 2four", "twenty2", "thirty 2 yrs". Undefined unless
 * "I am" or a word for age stands before it, or one for years behind ("2 3 yrs" alone is two or three years).
 */
export function brokenAge(lower: string, at: number): BrokenAge | undefined {
  return withTens(lower, at) ?? withOnes(lower, at);
}

/** A word for tens before the digit: "twenty2". */
function withTens(lower: string, at: number): BrokenAge | undefined {
  const [found, ten = '', gap = ''] = TENS_BEFORE.exec(lower.slice(Math.max(0, at - 9), at)) ?? [];
  const tens = TENS.indexOf(ten);
  if (found === undefined || tens === -1 || !ENDS.test(lower.slice(at + 1, at + 8))) return undefined;
  const start = at - ten.length - gap.length;
  if (gap !== '' && !YEARS_BEHIND.test(lower.slice(at + 1, at + 12)) && !SAID_BEFORE.test(lower.slice(Math.max(0, start - 16), start)))
    return undefined;
  return { start, end: at + 1, value: (tens + 2) * 10 + Number(lower.charAt(at)) };
}

/** A digit or its word behind the digit: "2 3", "2four". */
function withOnes(lower: string, at: number): BrokenAge | undefined {
  const [found, gap = '', digit, word] = ONES_BEHIND.exec(lower.slice(at + 1, at + 8)) ?? [];
  const one = digit ?? word ?? '';
  if (found === undefined || !/[2-6]/.test(lower.charAt(at))) return undefined;
  const end = at + 1 + gap.length + one.length;
  const isSaid = SAID_BEFORE.test(lower.slice(Math.max(0, at - 16), at));
  if (!isSaid && (gap !== '' || !YEARS_BEHIND.test(lower.slice(end, end + 12)))) return undefined;
  if (!ENDS.test(lower.slice(end, end + 8))) return undefined;
  const value = digit === undefined ? ONES.indexOf(one) : Number(digit);
  return { start: at, end, value: Number(lower.charAt(at)) * 10 + value };
}

const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty'];
const ONES: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${TENS.join('|')})([ -]?)$`, 'u');
const ONES_BEHIND = new RegExp(`^(?:( )(\\d)|(${ONES.join('|')}))(?![\\p{L}\\p{N}])`, 'u');
const YEARS_BEHIND = new RegExp(`^ ?(?:${wordAlternatives(ageWords.after.filter((word) => word.length > 1))})(?![\\p{L}\\p{N}])`, 'u');
/** "I am", a word for age, "only" or none behind either. */
const SAID_BEFORE =
  /(?<![\p{L}\p{N}])(?:i am|i'm|im|am|aged?|ages?|turned|barely|edad|tengo|idade|âge|alter|bin|wiek|mam|возраст|мне) ?:? ?(?:only |just |a |nur )?$/u;
/** No digit, phone number, time or measure behind. */
const ENDS = /^(?! ?[-.:/]?\d| ?(?:min|mins|minutes|hr|hrs|hours|h|miles|km|blocks|girls|ft)(?!\p{L}))/u;
