import housingWords from '../../../../lexicon/housing-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import { allMatches } from '../../handles/all-matches.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import { findWords } from '../find-words.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { buildWordIndex } from '../word-index.ts';
import { type DwellingText, readInText } from './dwelling-text.ts';

/** How many rooms a text says that a dwelling has: a room that is let by itself is one, else as counted, else a studio is one. */
export function roomsOf(text: DwellingText, languages: readonly string[]): Read<number> | undefined {
  return codedRooms(text, languages) ?? countedRooms(text) ?? wordedRooms(text) ?? singleRoom(text);
}

/** More rooms than that are those of a house of rooms. */
const MOST_ROOMS = 20;
const CODES: readonly { readonly languages: ReadonlySet<string>; readonly pattern: RegExp }[] = [
  // Rooms and kitchen or living room: 2+kk, 3+1. Must not be part of a sum.
  { languages: new Set(['cs', 'sk', 'tr']), pattern: /(?<![\d+.,])([1-9]) ?\+ ?(?:kk|1|0)(?![\d+%])/gu },
  { languages: new Set(['fr', 'pt']), pattern: /(?<![\p{L}\d])[tf]([1-7])(?: ?bis)?(?![\p{L}\d])/gu },
  { languages: new Set(['ja']), pattern: /(?<![\d.])([1-6]) ?s?l?d?[kr](?![\p{L}\d])/gu },
  { languages: new Set(['it', 'de', 'fr']), pattern: /(?<![\d.,])([1-9][.,]5)[ -](?=locali|zimmer|pieces|zi)/gu },
];

function codedRooms(text: DwellingText, languages: readonly string[]): Read<number> | undefined {
  for (const { languages: own, pattern } of CODES) {
    if (!languages.some((language) => own.has(language.slice(0, 2)))) continue;
    const [match] = allMatches(pattern, text.plain);
    if (match !== undefined)
      return readInText(
        text,
        { start: match.index, end: match.index + match[0].trimEnd().length },
        Number((match[1] ?? '1').replace(',', '.')),
      );
  }
  return undefined;
}

const UNIT = `(?:${wordAlternatives(housingWords.roomUnits.map((word) => plainLetters(word)))})(?![\\p{L}\\p{M}\\d])|(?:${wordAlternatives(
  housingWords.roomStems.map((stem) => plainLetters(stem)),
)})[\\p{L}\\p{M}]{0,9}`;
/** A number, a dash or the sign of an ordinal, and a unit; one word may stand between: "2 double bedrooms". */
const DIGITS = new RegExp(
  String.raw`(?<![\d.,\p{L}+/-])(\d{1,2}(?:[.,]5)?)(?:[ -]{0,2}(?:х |ми |ти |х-|ми-|к\. ?|[-.] ?)?|[ ](?!(?:x|m|km|min|bath\p{L}*)[ ])[\p{L}]{3,12}[ ])(?:${UNIT})`,
  'gu',
);
const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries(housingWords.counts).flatMap(([count, words]) => words.map((word) => [plainLetters(word), Number(count)] as const)),
);
/** A number as a word, two more words at most, and a unit. */
const WORDS = new RegExp(String.raw`(?<![\p{L}\p{M}])(${wordAlternatives(COUNTS.keys())})(?:[ -][\p{L}]{3,12}){0,2}?[ -](?:${UNIT})`, 'gu');
/** Ideographs count without spaces: 两室一厅, 3房2厅; what comes behind must not be a landlord's word. */
const IDEOGRAPHS = /(?<![\d第之])([1-9一二两兩三四五六])(?:居室|室|房(?!东|東|间|租))/gu;
const IDEOGRAPH_COUNTS: ReadonlyMap<string, number> = new Map(Object.entries({ 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6 }));

function countedRooms(text: DwellingText): Read<number> | undefined {
  for (const [pattern, counts] of [
    [DIGITS, undefined],
    [WORDS, COUNTS],
    [IDEOGRAPHS, IDEOGRAPH_COUNTS],
  ] as const)
    for (const { 0: whole, 1: number = '', index } of allMatches(pattern, text.plain)) {
      const value = counts?.get(number) ?? Number(number.replace(',', '.'));
      if (value >= 1 && value <= MOST_ROOMS && !isElsewhere(text, index, index + whole.length))
        return readInText(text, { start: index, end: index + whole.length }, value);
    }
  return undefined;
}

/** Whether what is counted is a bathroom, an office. */
function isElsewhere({ of }: DwellingText, start: number, end: number): boolean {
  return of('elsewhere').some((word) => word.start >= start && word.start < end);
}

const WORDED: ReadonlyMap<string, number> = new Map(
  Object.entries(housingWords.roomWords).flatMap(([count, words]) => words.map((word) => [plainLetters(word), Number(count)] as const)),
);
const WORDED_INDEX = buildWordIndex(WORDED.keys());

function wordedRooms(text: DwellingText): Read<number> | undefined {
  const [word] = findWords(text.plain, WORDED_INDEX);
  return word === undefined ? undefined : readInText(text, word, WORDED.get(word.word) ?? 1);
}

/** The room or studio that is let by itself: the first dwelling that the text names, or the one beside a word for letting. */
function singleRoom(text: DwellingText): Read<number> | undefined {
  const named = text.of('room', 'studio', 'flat', 'bed', 'elsewhere');
  const [first] = named;
  if (first === undefined) return undefined;
  const here = named.filter(({ start }) => start === first.start);
  if (here.some(({ class: name }) => name === 'studio' || name === 'room') && !here.some(({ class: name }) => name === 'bed'))
    return readInText(text, first, 1);
  if (first.class === 'elsewhere') return undefined;
  const lets = text.of('let');
  const beside = text
    .of('room', 'studio')
    .find((word) => lets.some((one) => one.end <= word.start && wordsBetween(text.plain, [one.end, word.start], 'part') <= 1));
  return beside === undefined ? undefined : readInText(text, beside, 1);
}
