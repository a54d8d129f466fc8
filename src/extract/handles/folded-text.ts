import type { Span } from '../../model/provenance.ts';
import { COMBINING, FOLDABLE } from '../text/foldable.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { type FoldedCharacter, foldCharacter } from './fold-character.ts';

/** How one UTF-16 unit of a folded text came about, as bit flags; 0 is a plain copy. */
export const FOLD_MARK = {
  /** A digit of another script than ASCII (Arabic-Indic, Devanagari, Thai, ...). */
  nativeDigit: 1,
  /** A look-alike character of Unicode: full-width, circled, mathematical, keycap, small capital. */
  styled: 2,
  /** An invisible character stood directly before. */
  afterInvisible: 4,
} as const;

/** A text with digits, letters and punctuation brought to one plain form, and the way back to the original. */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** `text` in lower case, unit for unit. */
  readonly lower: string;
  /** Undefined when nothing was folded. */
  readonly map: FoldMap | undefined;
}

interface FoldMap {
  /** For each unit of the folded text, start of the original character it came from. */
  readonly starts: Uint32Array;
  /** ... and the end of that character. */
  readonly ends: Uint32Array;
  /** ... and its `FOLD_MARK` flags. */
  readonly marks: Uint8Array;
}

/**
 * Folds a text for reading: NFKC where it helps, every decimal digit to ASCII, invisible characters out, dashes and spaces to one form.
 * Case is kept (addresses need it), accents are kept (words need them). Linear in the length.
 */
export function foldText(original: string): FoldedText {
  const first = nextFoldable(original, 0);
  if (first === original.length) return { original, text: original, lower: original.toLowerCase(), map: undefined };
  const pieces: number[] = [];
  const parts: string[] = [];
  let size = 0;
  let copied = 0;
  const known = new Map<string, FoldedCharacter>();
  for (let at = first; at < original.length;) {
    const { start, end } = foldableAt(original, at, copied);
    const character = original.slice(start, end);
    const folded = known.get(character) ?? foldCharacter(character, original.charAt(start - 1));
    // A raised digit folds by what stands before it; all other characters fold alike everywhere.
    if (!RAISED.test(character)) known.set(character, folded);
    if (folded.text !== character) {
      size += start - copied;
      pieces.push(size, start, end, folded.text.length, folded.mark);
      parts.push(original.slice(copied, start), folded.text);
      size += folded.text.length;
      copied = end;
    }
    at = nextFoldable(original, end);
  }
  parts.push(original.slice(copied));
  const text = parts.join('');
  return { original, text, lower: text.toLowerCase(), map: pieces.length === 0 ? undefined : buildMap(text.length, pieces) };
}

/** Numbers that a piece of folding is kept in: place in the folded text, start and end in the original, folded size, mark. */
const PIECE_SIZE = 5;

/** Where the next character stands that folding may change, from an offset on; the length of the text when there is none. */
function nextFoldable(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const kind = (UNIT_CLASS[text.charCodeAt(at)] ?? 0) & (UNIT.foldable | UNIT.surrogate);
    if (kind === 0) continue;
    if (kind === UNIT.foldable) return at;
    const code = text.codePointAt(at) ?? 0;
    if (code <= 0xff_ff) continue;
    if (ASTRAL.test(String.fromCodePoint(code))) return at;
    at += 1;
  }
  return text.length;
}

/** The foldable character at an offset with what belongs to it: a keycap's digit, the letter under combining marks if it is not used up. */
function foldableAt(text: string, at: number, copied: number): Span {
  const unit = text.charCodeAt(at);
  const capped = unit === KEYCAP ? at + 1 : unit === EMOJI_STYLE && text.charCodeAt(at + 1) === KEYCAP ? at + 2 : 0;
  if (capped > 0 && CAPPED.test(text.charAt(at - 1))) return { start: at - 1, end: capped };
  let end = at;
  while (end < at + MOST_MARKS && MARK.test(text.charAt(end))) end += 1;
  if (end > at) return { start: at > copied ? at - 1 : at, end };
  return { start: at, end: at + ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1) };
}

const KEYCAP = 0x20e3;
const EMOJI_STYLE = 0xfe0f;
/** What a keycap may enclose. */
const CAPPED = /[0-9#*]/;
/** Combining marks taken at once. */
const MOST_MARKS = 8;
const MARK = new RegExp(`[${COMBINING}]`, 'v');
/** Digits that may be a unit's power: m². */
const RAISED = /^[\u00b2\u00b3\u00b9]/;
/** A foldable character beyond the basic plane. */
const ASTRAL = new RegExp(FOLDABLE.source, 'v');

function buildMap(length: number, pieces: readonly number[]): FoldMap {
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const marks = new Uint8Array(length + 1);
  let folded = 0;
  let original = 0;
  const copyTo = (end: number): void => {
    for (; folded < end; folded += 1, original += 1) {
      starts[folded] = original;
      ends[folded] = original + 1;
    }
  };
  for (let piece = 0; piece < pieces.length; piece += PIECE_SIZE) {
    const [at = 0, start = 0, end = 0, size = 0, mark = 0] = pieces.slice(piece, piece + PIECE_SIZE);
    copyTo(at);
    // What leaves nothing behind marks the unit that comes next.
    if (size === 0) marks[folded] = (marks[folded] ?? 0) | mark;
    for (const last = folded + size; folded < last; folded += 1) {
      starts[folded] = start;
      ends[folded] = end;
      marks[folded] = (marks[folded] ?? 0) | mark;
    }
    original = end;
  }
  copyTo(length);
  return { starts, ends, marks };
}
