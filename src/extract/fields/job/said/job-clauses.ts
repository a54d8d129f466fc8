import { isUnspaced } from '../../../text/is-unspaced.ts';
import { isWordUnit } from '../../is-word-unit.ts';
import type { JobMark } from './job-marks.ts';

/** A word of the lexicon with the sentence and the part of it in which it stands. */
export interface PlacedMark extends JobMark {
  /** Which sentence, line or point of a list, counted from 0. */
  readonly sentence: number;
  /** Which part between commas, brackets, dashes and the like, counted from 0 over the whole text. */
  readonly part: number;
}

/** The marks of a text by its parts. */
export interface JobClauses {
  readonly marks: readonly PlacedMark[];
  readonly plain: string;
  /** Where each part begins; its end is where the next begins. */
  readonly parts: readonly number[];
}

/** Finds in which sentence and part each mark stands; `written` is the text with its capitals, unit for unit. Linear. */
export function jobClauses(plain: string, written: string, marks: readonly JobMark[]): JobClauses {
  const placed: PlacedMark[] = [];
  const parts = [0];
  let sentence = 0;
  let at = 0;
  for (const mark of marks) {
    for (; at < mark.start; at += 1) {
      const end = endAt(plain, written, at);
      if (end === undefined) continue;
      if (end === 'sentence') sentence += 1;
      parts.push(at + 1);
    }
    placed.push({ ...mark, sentence, part: parts.length - 1 });
    at = Math.max(at, mark.end);
  }
  while (at < plain.length && endAt(plain, written, at) === undefined) at += 1;
  parts.push(at);
  return { marks: placed, plain, parts };
}

/** What ends at a place: a sentence (a line, a point of a list, a picture), or a part of one. */
function endAt(plain: string, written: string, at: number): 'sentence' | 'part' | undefined {
  const unit = plain.charCodeAt(at);
  if (isWordUnit(unit)) return undefined;
  switch (unit) {
    case 0x2e:
      return stopAt(plain, written, at);
    case 0x20:
      return isGapOfPhrases(plain, at) ? 'part' : undefined;
    case 0x0a:
      return lineEnd(plain, at);
    case 0x2c:
      return isDigit(plain.charCodeAt(at - 1)) && isDigit(plain.charCodeAt(at + 1)) ? undefined : 'part';
    case 0x28:
    case 0x29:
      return isAsideInBrackets(plain, at) ? undefined : 'part';
    default:
  }
  if (DASHES.has(unit)) return isDash(plain, at) && !isLabelled(plain, at) ? 'part' : undefined;
  if (SENTENCE.has(unit) || (unit >= 0x2190 && unit <= 0x2bff && unit !== 0x2212) || (unit >= 0xd83c && unit <= 0xd83e)) return 'sentence';
  return PART.has(unit) ? 'part' : undefined;
}

/** In scripts without spaces between words a space parts phrases; Korean has spaces, and Burmese has them before what is said of a thing. */
function isGapOfPhrases(plain: string, at: number): boolean {
  const before = plain.charCodeAt(at - 1);
  const behind = plain.charCodeAt(at + 1);
  if (before >= 0xac00 || behind >= 0xac00 || isBurmese(before)) return false;
  return (isUnspaced(before) && (isUnspaced(behind) || isDigit(behind))) || (isDigit(before) && isUnspaced(behind));
}

function isBurmese(unit: number): boolean {
  return unit >= 0x10_00 && unit <= 0x10_9f;
}

/** Whether a bracket holds a few words only, which part nothing: "room (shared) provided". */
function isAsideInBrackets(plain: string, at: number): boolean {
  const isOpening = plain.charCodeAt(at) === 0x28;
  const other = isOpening ? plain.indexOf(')', at) : plain.lastIndexOf('(', at);
  return other !== -1 && Math.abs(other - at) <= SHORT_ASIDE;
}

const SHORT_ASIDE = 24;

function isDash(plain: string, at: number): boolean {
  return plain.charCodeAt(at) !== 0x2d || (plain.charCodeAt(at - 1) === 0x20 && plain.charCodeAt(at + 1) === 0x20);
}

/** Whether a dash stands between a few words and what they are: "Food - free". */
function isLabelled(plain: string, at: number): boolean {
  return LABEL.test(plain.slice(Math.max(0, at - 42), at)) && VALUE.test(plain.slice(at + 1, at + 44));
}

/** Two words at most from the beginning of a line or point to the dash; no digits. */
const LABEL = /(?:^|[\n,;.•✔])[ ]{0,3}[^\s\d,;.]{2,20}(?: [^\s\d,;.]{2,16}){0,2} ?$/u;
/** Three words at most from the dash to the end of a line or point. */
const VALUE = /^ {0,2}[^\s,;.]{1,20}(?: [^\s,;.]{1,16}){0,2} ?(?:[\n,;.]|$)/u;

/** A line ends what it says, unless a colon is its last sign. */
function lineEnd(plain: string, at: number): 'sentence' | undefined {
  let before = at - 1;
  while (before > at - 4 && plain.charCodeAt(before) === 0x20) before -= 1;
  return plain.charCodeAt(before) === 0x3a ? undefined : 'sentence';
}

/** A full stop ends a sentence behind a word of four letters and before a capital, a part behind other words, which may be cut short, and nothing within a number or name. */
function stopAt(plain: string, written: string, at: number): 'sentence' | 'part' | undefined {
  const next = plain.charCodeAt(at + 1);
  if (isWordUnit(next) || next === 0x2d) return undefined;
  let from = at;
  while (from > 0 && at - from < 4 && isWordUnit(plain.charCodeAt(from - 1))) from -= 1;
  if (at - from >= 4 || !isWordUnit(plain.charCodeAt(at - 1)) || isDigit(plain.charCodeAt(at - 1))) return 'sentence';
  if (at - from >= 2 && CAPITAL.test(written.slice(at + 1, at + 5))) return 'sentence';
  return at - from >= 2 && LETTER.test(plain.slice(at + 1, at + 4)) ? 'part' : undefined;
}

const CAPITAL = /^ {1,2}\p{Lu}/u;
const LETTER = /^ {1,2}\p{L}/u;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const SENTENCE: ReadonlySet<number> = units('!?;|•·。！？；؛؟۔။།។៕።։॥');
const PART: ReadonlySet<number> = units(',،、/+&[]{}，（）【】「」・=၊፣፤՝');
const DASHES: ReadonlySet<number> = units('-–—');

function units(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
