import { sideBefore, sideBehind, isAdjective } from './between-names.ts';
import type { FoundName } from './found-name.ts';
import { type LineWord, lineWords } from './line-words.ts';
import { NAME_JOINS } from './name-joins.ts';
import { isAnyIn, type NameText } from './name-text.ts';
import { OTHER_WORDS } from './other-words.ts';
import type { NameLine } from './name-line.ts';

/** Known first names that have a line of an ad for company to themselves, alone or in a row ("Anna, Bella & Coco"), stand before the number that the line gives, or before an age. */
export function findNamesOnLine(named: NameText, line: NameLine): FoundName[] {
  if (!isAnyIn(named.names, line.start, line.end)) return [];
  const { text } = named.folded;
  if (
    line.end - line.start > LONGEST ||
    (!MAY_NAME.test(text.slice(line.start, line.start + 8)) && !AGED.test(text.slice(line.start, line.end)))
  )
    return [];
  const [first] = lineWords(named, { ...line, most: 1 });
  if (first === undefined || (first.name === undefined && !isAdjective(first.lower) && !LISTS.test(text.slice(line.start, line.end))))
    return [];
  const words = lineWords(named, line);
  if (words.length > MOST_WORDS) return [];
  const names = words.filter(({ name, capital }) => name !== undefined && capital);
  if (names.length === 0) return [];
  return rowOf(words, names, text) ?? rowBehindColon(words, text) ?? beforeNumber(words, text) ?? beforeAge(words, text);
}

/** A line that may be a name with what stands beside it. */
const LONGEST = 70;
const MOST_WORDS = 9;
/** A capital, or a letter of a script without them, near the beginning. */
const MAY_NAME = /[\p{Lu}\p{Lo}]/u;
/** A colon with words behind it, or an age. */
const LISTS = /[:：][ ]?\p{L}|[(,（|·•★♥❤-][ ]?[1-6]\d(?!\d)|\p{Lo} ?[1-6]\d(?!\d)/u;
/** An age in brackets or behind a comma. */
const AGED = /[(,（][ ]?[1-6]\d(?!\d)/u;

/** The names of a line that holds nothing but names, what joins them, adjectives and digits. */
function rowOf(words: readonly LineWord[], names: readonly LineWord[], text: string): FoundName[] | undefined {
  const rest = words.filter((word) => !names.includes(word));
  if (rest.length > 2 || names.length > MOST_NAMES) return undefined;
  if (!rest.every(({ lower }, at) => NAME_JOINS.has(lower) || (at === 0 && isAdjective(lower)))) return undefined;
  const sides = names.map((word) => [sideBefore(words, words.indexOf(word)), sideBehind(words, words.indexOf(word), text)]);
  if (sides.some((both) => both.includes('never')) || names.some(({ written }, at) => at > 0 && written === names[0]?.written))
    return undefined;
  if (!names.some(({ name }) => name === 'name') || names.some(({ name }) => name === 'place')) return undefined;
  const last = words.at(-1);
  if (last !== undefined && /^ ?[:：]/u.test(text.slice(last.end, last.end + 3))) return undefined;
  return names.map(({ start, end }) => ({ start, end, by: 'alias-line@1' as const }));
}

/** Two names or more that end a line behind a colon, each with a word in brackets at most: "Our girls: Anna (new), Bella, Coco". */
function rowBehindColon(words: readonly LineWord[], text: string): FoundName[] | undefined {
  const colon = words.findIndex(({ gap }) => /[:：]/.test(gap));
  if (colon < 1) return undefined;
  const listed = words.slice(colon).filter(({ gap }) => !gap.endsWith('(') && gap !== ' ');
  const first = words[colon];
  const all = first === undefined || listed.includes(first) ? listed : [first, ...listed];
  if (all.length < 2 || !all.every(({ name, capital }) => capital && name !== undefined && name !== 'place')) return undefined;
  if (
    !all.some(({ name }) => name === 'name') ||
    words.slice(colon).some(({ gap, name }) => gap === ' ' && name === undefined && !/[(]/.test(text))
  )
    return undefined;
  return all.map(({ start, end }) => ({ start, end, by: 'alias-line@1' as const }));
}

const MOST_NAMES = 6;
/** The name that begins a line and stands right before a number of seven digits or more. */
function beforeNumber(words: readonly LineWord[], text: string): FoundName[] | undefined {
  const [word, next] = words;
  if (word === undefined || (word.name !== 'name' && !(word.name === 'word' && word.capital && !OTHER_WORDS.has(word.lower))))
    return undefined;
  if (!word.capital || (next !== undefined && next.gap === ' ') || !NUMBER.test(text.slice(word.end, word.end + 30))) return undefined;
  return sideBefore(words, 0) === 'open'
    ? [{ start: word.start, end: word.end, by: word.name === 'name' ? 'alias-line@1' : 'alias-hinted@1' }]
    : undefined;
}

/** A few signs, then digits as phone numbers have them; no full stop, which shortens words ("Ann. 0832-3123456"). */
const NUMBER = /^(?!\.)[^\p{L}\p{N}\n]{1,6}\+?\(?\d(?:[ ()./-]{0,2}\d){6}/u;

/** Names right before an age: "관리사 유나 (24세)", "blonde Lina, 24". */
function beforeAge(words: readonly LineWord[], text: string): FoundName[] {
  return words.flatMap((word, at): FoundName[] => {
    const behind = text.slice(word.end, word.end + 9);
    if (word.name === undefined || !word.capital || !AGE.test(behind)) return [];
    if (word.name !== 'name' && !(at === 0 && /^[(（]/.test(behind))) return [];
    const side = sideBefore(words, at);
    return side === 'never' || side === 'other' ? [] : [{ start: word.start, end: word.end, by: 'alias-line@1' }];
  });
}

/** A comma, bracket or sign and an age; no part of a longer number, no price or measure. */
const AGE = /^[ ]?[,(（|·•★♥❤:-]?[ ]?(?:1[89]|[2-6]\d)(?![\d.:,]{0,2}\d|[ ]?[%°+$€£])/u;
