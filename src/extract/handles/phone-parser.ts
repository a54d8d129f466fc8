import { type ParsedPhone, parsePhone, type PhoneReading } from './parse-phone.ts';

/** Reads digits as a phone number, remembering what it was asked; every reading worth trying, best first. */
export type PhoneParser = (digits: string, reading: PhoneReading) => readonly ParsedPhone[];

/** A parser for one text of so many characters; when a hostile text asks too much it gives no more answers and calls `onCut`. */
export function phoneParser(textLength: number, onCut: () => void): PhoneParser {
  const answers = new Map<string, readonly ParsedPhone[]>();
  let budget = FREE_PARSES + textLength / CHARACTERS_A_PARSE;
  return (digits, reading) => {
    if (!isFeasible(digits)) return NONE;
    const key = `${reading.plus ? '+' : ''}${digits}${reading.countries.join('')}${reading.anyCode ? '*' : ''}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (budget <= 0) {
      onCut();
      return NONE;
    }
    budget -= 1;
    const answer = parsePhone(digits, reading);
    answers.set(key, answer);
    return answer;
  };
}

const FREE_PARSES = 1000;
const CHARACTERS_A_PARSE = 60;
const NONE: readonly ParsedPhone[] = [];
const FEWEST = 7;
const MOST = 19;

/** Seven to nineteen digits that do not begin with one digit over and over. */
function isFeasible(digits: string): boolean {
  if (digits.length < FEWEST || digits.length > MOST) return false;
  for (let at = 1; at < FEWEST; at += 1) if (digits.charCodeAt(at) !== digits.charCodeAt(0)) return true;
  return false;
}
