import { type ParsedPhone, parsePhone, type PhoneReading } from './parse-phone.ts';

/** Reads digits as a phone number, remembering what it was asked; every reading worth trying, best first. */
export type PhoneParser = (digits: string, reading: PhoneReading) => readonly ParsedPhone[];

/** A parser for one text of so many characters; it stops asking the library when a hostile text asks too much. */
export function phoneParser(textLength: number): PhoneParser {
  const answers = new Map<string, readonly ParsedPhone[]>();
  let budget = FREE_PARSES + textLength / CHARACTERS_A_PARSE;
  return (digits, reading) => {
    if (!FEASIBLE.test(digits)) return NONE;
    const key = `${reading.plus ? '+' : ''}${digits}${reading.countries.join('')}${reading.anyCode ? '*' : ''}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (budget <= 0) return NONE;
    budget -= 1;
    const answer = parsePhone(digits, reading);
    answers.set(key, answer);
    return answer;
  };
}

const FREE_PARSES = 1000;
const CHARACTERS_A_PARSE = 60;
const NONE: readonly ParsedPhone[] = [];
/** Seven to nineteen digits, not one digit over and over. */
const FEASIBLE = /^(?=\d{7,19}$)(\d)(?!\1{6,})/;
