import { matchAt } from '../handles/match-at.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { FIRST_UNSPACED } from '../text/unit-class.ts';
import { AGE_ADJECTIVES } from './age-adjectives.ts';
import { AGE_NUMBERS } from './age-numbers.ts';
import { AGE_SIEVE } from './age-sieve.ts';
import { brokenAge } from './broken-age.ts';
import { isWordUnit } from './is-word-unit.ts';
import { readSpelledNumber } from './read-spelled-number.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** A number that may be a person's age; offsets into the folded text. */
export interface AgeCandidate {
  readonly start: number;
  readonly end: number;
  /** Years, 1 to 99. */
  readonly value: number;
  /** How it is written; an adjective says by itself that it is an age, the other of two numbers never. */
  readonly form: 'digits' | 'other' | 'words' | 'adjective';
  /** What `AGE_SIEVE` says of the 40 units before it, and of the 48 behind. */
  readonly ahead: number;
  readonly behind: number;
}

/** The numbers of one or two digits, and those in words, that a walked text holds, in order. */
export function findAgeCandidates({ lower, digits, places, flags }: TextWalk): AgeCandidate[] {
  const found: AgeCandidate[] = [];
  const add = (number: WrittenAge): void => {
    found.push({
      ...number,
      ahead: AGE_SIEVE.sift(lower, number.start - 40, number.start),
      behind: AGE_SIEVE.sift(lower, number.end, number.end + 48),
    });
  };
  let run = 0;
  const readDigits = (): void => {
    const [start = 0, end = 0] = [digits[run], digits[run + 1]];
    run += 2;
    const broken = end - start === 1 ? brokenAge(lower, start) : undefined;
    if (broken !== undefined) {
      // The tens in words, and the digit behind, are no numbers of their own.
      if (found.at(-1)?.start === broken.start) found.pop();
      while ((digits[run] ?? Infinity) < broken.end) run += 2;
      return add({ ...broken, form: 'digits' });
    }
    if (end - start === 1 && matchAt(ROUND, lower, start) !== null)
      return add({ start, end: end + 1, value: Number(lower.charAt(start)) * 10, form: 'digits' });
    if (end - start > 2 || lower.charCodeAt(start) === 0x30 || matchAt(ALONE, lower, start) === null) return;
    add({ start, end, value: Number(lower.slice(start, end)), form: 'digits' });
    // "35/32": the other of two, which counts where the first does.
    if (end - start === 2 && matchAt(OTHER_OF_TWO, lower, end) !== null)
      add({ start: end + 1, end: end + 3, value: Number(lower.slice(end + 1, end + 3)), form: 'other' });
  };
  let read = 0;
  for (const [at, place] of places.entries()) {
    if (((flags[at] ?? 0) & SOUGHT.number) === 0 || place < read) continue;
    while ((digits[run] ?? Infinity) < place) readDigits();
    if (isWordUnit(lower.charCodeAt(place - 1)) && lower.charCodeAt(place) < FIRST_UNSPACED) continue;
    const word = inWords(lower, place);
    if (word === undefined) continue;
    add(word);
    read = word.end;
  }
  while (run < digits.length) readDigits();
  return found;
}

/** One or two digits that are no part of a price, decimal, date, time, sum or longer number. A slash behind is left to those who judge. */
const ALONE = /(?<![\p{N}\p{Sc}#№+]|[\p{N}][.,:/-]|[\p{Sc}+] |(?<!\p{L})[-+])\d{1,2}(?!\p{N}|[.,:]\p{N}|-\d{3}|[ ]?[%\p{Sc}°]|[ ]?\+)/uy;

/** A digit and the letter o behind a word for age, or before one for years: "age 3o", "2o yo". Not part of a number. */
const ROUND =
  /(?<=(?:^|[^\p{L}])(?:aged?|umur|edad|idade|âge|alter|leeftijd|età|wiek|вік|возраст) ?:? ?)[2-6]o(?![\p{L}\p{N}])|(?<![\p{L}\p{N}][ .-]?)[2-6]o(?= ?(?:yo|y\/o|yrs|years|ans|años|anos|anni|jahre|jaar|lat|tahun|thn)(?!\p{L}))/uy;

/** A slash and two more digits, no date or row of measures. */
const OTHER_OF_TWO = /\/[1-9]\d(?![\d/.,:%])/y;

const ADJECTIVES = buildWordIndex(AGE_ADJECTIVES.keys());
const NUMBERS = buildWordIndex(AGE_NUMBERS.keys());

type WrittenAge = Omit<AgeCandidate, 'ahead' | 'behind'>;

function inWords(lower: string, start: number): WrittenAge | undefined {
  const adjective = wordAt(ADJECTIVES, lower, start);
  const years = adjective === undefined ? undefined : AGE_ADJECTIVES.get(adjective);
  if (adjective !== undefined && years !== undefined) return { start, end: start + adjective.length, value: years, form: 'adjective' };
  const word = wordAt(NUMBERS, lower, start);
  const value = word === undefined ? undefined : AGE_NUMBERS.get(word);
  const number = readSpelledNumber(lower, start);
  // "veertig" is a number of several languages: the longer reading counts.
  if (word !== undefined && value !== undefined && start + word.length > (number?.end ?? 0))
    return { start, end: start + word.length, value, form: 'words' };
  return number === undefined || number.value > 99 ? undefined : { start, end: number.end, value: number.value, form: 'words' };
}
