import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import { isUnspaced } from '../../text/is-unspaced.ts';
import { FIRST_NAMES } from './first-names.ts';
import { sideBefore } from './between-names.ts';
import type { FoundWord } from '../find-words.ts';
import type { FoundName } from './found-name.ts';
import { type LineWord, lineWords } from './line-words.ts';
import { NAME_CUES } from './name-cues.ts';
import type { NameText } from './name-text.ts';
import { mayBeName } from './unknown-name.ts';

/** The name that stands before a phrase by which people say who they are or whom one is to ask for: "Zsuzsa vagyok", «نگار هستم», "린이에요", 王女士, "Anna here", "Ayşe Hanım ile görüşün", "Nuray Abla: ...". */
export function nameFollowed(named: NameText, phrase: FoundWord): FoundName | undefined {
  if (NAME_CUES.get(phrase.word)?.has('behind') !== true) return undefined;
  const { text } = named.folded;
  if (isUnspaced(text.charCodeAt(phrase.start))) return gluedName(named, phrase.start, phrase.word);
  const words = lineWords(named, { start: lineStart(text, phrase.start), end: phrase.start });
  if (words.length === 0 || text.slice(words.at(-1)?.end, phrase.start) !== ' ' || isLetter(text, phrase.end)) return undefined;
  if (TITLES.has(phrase.word)) return titledHead(words, text.slice(phrase.end, phrase.end + 2));
  const at = words.length - (words.length > 1 && TITLES.has(words.at(-1)?.lower ?? '') ? 2 : 1);
  return nameAt(words, at, { phrase, isSmall: isSmallNamed(phrase, text) });
}

/** The word at a place, if it is a name there. */
function nameAt(
  words: readonly LineWord[],
  at: number,
  { phrase, isSmall }: { readonly phrase: FoundWord; readonly isSmall: boolean },
): FoundName | undefined {
  const word = words[at];
  if (word === undefined || (!word.capital && !isSmall)) return undefined;
  const side = GREETINGS.has(words[at - 1]?.lower ?? '') ? 'open' : sideBefore(words, at);
  if (side !== 'open' && side !== 'title' && side !== 'cue') return undefined;
  return word.name === 'name' || (side === 'open' && isOtherName(word, phrase))
    ? { start: word.start, end: word.end, by: 'alias-called@1' }
    : undefined;
}

/** The known name that begins a line before a title and a colon: whose number or words stand behind. */
function titledHead([word, ...more]: readonly LineWord[], behind: string): FoundName | undefined {
  const isHead =
    word?.name === 'name' && word.capital && more.length === 0 && /^ ?[:：]/.test(behind) && /^[^\p{L}\p{N}]{0,4}$/u.test(word.gap);
  return isHead ? { start: word.start, end: word.end, by: 'alias-called@1' } : undefined;
}

/** Whether an everyday or unknown word is a name: before a phrase that says so, or in a script without capitals. */
function isOtherName(word: LineWord, phrase: FoundWord): boolean {
  return (SURE.has(phrase.word) || ARABIC.test(word.written)) && (word.name === 'word' || mayBeName(word));
}

/** Whether a phrase ends its part of a sentence, so that a name in small letters may stand before it. */
function isSmallNamed({ word, end }: FoundWord, text: string): boolean {
  return SMALL.has(word) && /^[,.!\n]|^$/.test(text.slice(end, end + 1));
}

/** Phrases behind which a name in small letters may stand: "shauna here, genuine". */
const SMALL: ReadonlySet<string> = new Set(['here', 'hier', 'speaking']);
/** Phrases that say that it is a name. */
const SURE: ReadonlySet<string> = new Set([
  'by name',
  'is ainm dom',
  'is ainm dhom',
  'yw fy enw',
  'yw fy enw i',
  'da nire izena',
  'is the name',
  'is my name',
  'is de naam',
  'is mijn naam',
  'ist mein name',
  'es mi nombre',
  'è il mio nome',
  'ni jina',
  'ni jina langu',
  'ndilo jina langu',
]);
/** Words of greeting, behind which a sentence begins. */
const GREETINGS: ReadonlySet<string> = new Set(nameWords.greetings);
const ARABIC = /^\p{Script=Arabic}/u;

function isLetter(text: string, at: number): boolean {
  return /^[\p{L}\p{M}'’]/u.test(text.slice(at, at + 1));
}

/** As far before a phrase as is looked. */
const REACH = 40;

/** The beginning of the line, or of a whole word within reach. */
function lineStart(text: string, to: number): number {
  const from = Math.max(0, to - REACH);
  const line = text.lastIndexOf('\n', to - 1) + 1;
  if (line >= from) return line;
  const blank = text.indexOf(' ', from);
  return from === 0 || blank === -1 || blank > to ? from : blank;
}

/** The known name, or before a title the surname, that is the whole of the letters glued before a phrase: "지영이에요", 王女士, 佐藤さん. */
function gluedName({ folded: { text, lower }, languages }: NameText, end: number, phrase: string): FoundName | undefined {
  const run = RUN.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0] ?? '';
  const start = end - run.length + (CALLS.exec(run)?.[0].length ?? 0);
  const name = lower.slice(start, end);
  const isName = FIRST_NAMES.kindOf(name, languages) === 'name' || (TITLES.has(phrase) && isSurname(name));
  return isName ? { start, end, by: 'alias-called@1' } : undefined;
}

/** Whether letters are a surname, or in Chinese and Korean one with a given name behind it. */
function isSurname(name: string): boolean {
  if (SURNAMES.has(name)) return true;
  return name.length === 3 ? SURNAMES.has(name.charAt(0)) || KOREAN.has(name.charAt(0)) : name.length === 2 && CHINESE.test(name);
}

const TITLES: ReadonlySet<string> = new Set(nameWords.behindTitles);
const SURNAMES: ReadonlySet<string> = new Set(nameWords.surnames);
const KOREAN: ReadonlySet<string> = new Set(nameWords.surnamesKorean);
/** Those that a given name of one ideograph may follow, and that begin no word for a person or trade. */
const CHINESE = /^[王李张張刘劉陈陳杨楊赵趙吴吳徐孙孫朱郭罗羅郑鄭梁谢謝宋邓鄧冯馮曹彭蔡蒋蔣魏苏蘇吕呂卢盧姚沈谭譚廖贾賈邱薛黎]/u;
/** Words for getting in touch that stand glued before a name. */
const CALLS = /^(?:请?联系人?|請?聯[絡繫]人?|请找|請洽|洽|找|电话|電話|電洽|担当(?:は|者)?)(?=.)/u;

/** Letters of Korean, or of ideographs and kana, at the end of a stretch; behind them there is nothing. */
const RUN = /(?:\p{Script=Hangul}{1,10}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,10})$/u;
/** One letter more than a name has: a longer run is no name. */
const LONGEST = 11;
