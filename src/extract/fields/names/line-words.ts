import moneyWords from '../../../../lexicon/money-words.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import { FIRST_NAMES, type NameKind } from './first-names.ts';
import { isAnyIn, type NameText } from './name-text.ts';

/** A word of a line, with what parts it from the word before. Offsets count in the folded text. */
export interface LineWord {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly lower: string;
  /** What stands between the word before, or the beginning of the line, and this one. */
  readonly gap: string;
  /** Whether it begins with a capital, or its script has none. */
  readonly capital: boolean;
  /** What it is as a first name; undefined for none. */
  readonly name: NameKind | undefined;
}

/** The words of a stretch of one line, in order, sixty at most; digits and signs stand in the gaps. */
export function lineWords(
  { folded: { text, lower }, names, languages }: NameText,
  { start, end, most = 60 }: { readonly start: number; readonly end: number; readonly most?: number },
): readonly LineWord[] {
  const words: LineWord[] = [];
  let last = start;
  for (let at = start; at < end && words.length < most; at += 1) {
    if (!isLetter(text, at)) continue;
    const from = at;
    at = wordEnd(text, at, end);
    const written = text.slice(from, at);
    const small = lower.slice(from, at);
    words.push({
      start: from,
      end: at,
      written,
      lower: small,
      gap: text.slice(last, from),
      capital: isCapital(written, small),
      name: isAnyIn(names, from, at) && !CURRENCIES.has(written) ? FIRST_NAMES.kindOf(small, languages) : undefined,
    });
    last = at;
  }
  return words;
}

/** Codes of currencies, which a few names are spelled like: AUD. */
const CURRENCIES: ReadonlySet<string> = new Set(moneyWords.codes);

/** Whether a word begins with a capital letter, or has none that could be one. */
function isCapital(written: string, small: string): boolean {
  return written.charCodeAt(0) !== small.charCodeAt(0) || small === written.toUpperCase() || isGeorgian(written.charCodeAt(0));
}

/** Georgian has capitals that nobody writes names with. */
function isGeorgian(unit: number): boolean {
  return unit >= 0x10_d0 && unit <= 0x10_ff;
}

/** The end of a word: letters with their marks, hyphens and apostrophes between them. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isLetter(text, at) || (isJoint(text, at) && at + 1 < end && isLetter(text, at + 1)))) at += 1;
  return at;
}

function isJoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === HYPHEN || unit === APOSTROPHE;
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;

function isLetter(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.letter) !== 0;
}
