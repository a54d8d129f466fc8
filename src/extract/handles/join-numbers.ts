import type { NumberWord } from './number-lexicon.ts';
import type { TextToken } from './text-token.ts';

/**
 * Joins what is said in several number tokens to the number it means: hundreds with what follows («девятьсот двенадцать» is 912), tens with
 * a digit («trente 4» is 34). The single readings stay in `parts`, for those who dictate the words one by one.
 */
export function joinNumbers(lower: string, tokens: readonly TextToken[]): TextToken[] {
  if (tokens.every((token) => token.numbers === undefined)) return [...tokens];
  const joined: TextToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const both = last === undefined ? undefined : join(lower, last, token);
    if (both === undefined) joined.push(token);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** Between hundreds and tens: a space, a hyphen, nothing, or a word for "and". */
const BETWEEN = /^(?:[ -]?|[ ](?:and|y|e|i|и|și|og|och|ja|και|en|und|et|va|و)[ ])$/u;

function join(lower: string, first: TextToken, second: TextToken): TextToken | undefined {
  if (first.numbers === undefined || second.start - first.end > 5) return undefined;
  const between = lower.slice(first.end, second.start);
  if (!BETWEEN.test(between)) return undefined;
  const numbers = first.numbers.flatMap((word) => joinedWord(word, second, between));
  if (numbers.length === 0) return undefined;
  const parts = [
    ...(first.parts ?? [first.numbers]),
    ...(second.parts ?? [second.numbers ?? digitsAsWords(first.numbers, second.digits ?? '')]),
  ];
  return { start: first.start, end: second.end, numbers, parts };
}

function joinedWord(word: NumberWord, second: TextToken, between: string): NumberWord[] {
  const { language, digits } = word;
  const rest =
    second.digits === undefined
      ? second.numbers?.find((other) => other.language === language)?.digits
      : between.length <= 1
        ? second.digits
        : undefined;
  if (rest === undefined) return [];
  if (/^[1-9]00$/.test(digits) && second.digits === undefined && rest.length <= 2 && rest !== '0')
    return [{ language, digits: digits.charAt(0) + rest.padStart(2, '0') }];
  if (/^[2-9]0$/.test(digits) && second.digits !== undefined && /^[1-9]$/.test(rest))
    return [{ language, digits: digits.charAt(0) + rest }];
  return [];
}

function digitsAsWords(like: readonly NumberWord[], digits: string): NumberWord[] {
  return like.map(({ language }) => ({ language, digits }));
}
