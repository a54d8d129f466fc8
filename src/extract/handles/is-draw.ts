import phoneWords from '../../../lexicon/phone-words.json' with { type: 'json' };
import { WordPattern } from '../text/word-pattern.ts';
import type { DigitPiece } from './digit-chains.ts';
import { wordStems } from './word-stems.ts';

/** Whether a stretch is the numbers drawn in a lottery: four or more of two digits at most, behind a word for one on their line ("Lotto: 06 – 12 – 23 – 34 – 41"). */
export function isDraw(pieces: readonly DigitPiece[], lower: string): boolean {
  const [first] = pieces;
  if (first === undefined || pieces.length < FEWEST || pieces.some(({ form, digits }) => form !== 'digits' || digits.length > 2))
    return false;
  const before = lower.slice(Math.max(0, first.start - REACH), first.start);
  return DRAWS.test(before.slice(before.lastIndexOf('\n') + 1));
}

const FEWEST = 4;
/** Letters before the first number. */
const REACH = 60;
const DRAWS = new WordPattern(phoneWords.draws, wordStems(phoneWords.draws));
