import { allMatches } from './all-matches.ts';
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
  if (!MAY_FOLD.test(original)) return { original, text: original, lower: original.toLowerCase(), map: undefined };
  const pieces: FoldPiece[] = [];
  let text = '';
  let copied = 0;
  const known = new Map<string, FoldedCharacter>();
  for (const match of allMatches(FOLDABLE, original)) {
    const start = MARKS.test(match[0]) && match.index > copied ? match.index - 1 : match.index;
    const end = match.index + match[0].length;
    const character = original.slice(start, end);
    const folded = known.get(character) ?? foldCharacter(character, original.charAt(start - 1));
    // A raised digit folds by what stands before it; all other characters fold alike everywhere.
    if (!RAISED.test(character)) known.set(character, folded);
    if (folded.text === character) continue;
    text += original.slice(copied, start);
    pieces.push({ at: text.length, start, end, size: folded.text.length, mark: folded.mark });
    text += folded.text;
    copied = end;
  }
  text += original.slice(copied);
  return { original, text, lower: text.toLowerCase(), map: pieces.length === 0 ? undefined : buildMap(text.length, pieces) };
}

interface FoldPiece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly mark: number;
}

/** Spaces, dashes, quotes and look-alikes that NFKC or our tables bring to a plain form. */
const COMPATIBLE =
  '\\u00A0\\u00B2\\u00B3\\u00B9\\u0130\\u0262\\u026A\\u0274\\u0280\\u028F\\u0299\\u029C\\u029F\\u02B0-\\u02B8\\u02BC\\u1D00-\\u1DBF\\u2000-\\u200A\\u2010-\\u2015\\u2018\\u2019\\u201B\\u2032\\u202F\\u2044\\u205F\\u2070-\\u209C\\u2100-\\u214F\\u2212\\u2215\\u2460-\\u24FF\\u2776-\\u2793\\u3000\\uA730\\uA731\\uFB00-\\uFB06\\uFB50-\\uFDFB\\uFE50-\\uFEFC\\uFF01-\\uFF5E\\uFFE0-\\uFFE6\\u{1D400}-\\u{1D7FF}\\u{1F100}-\\u{1F1AC}\\u{1F51F}\\u{1FBF0}-\\u{1FBF9}';
const COMBINING = '\\u0300-\\u036F\\u0483-\\u0487\\u20D0-\\u20F0';

/** One foldable character: keycap, combining marks, or a member of the lists. Must not match ASCII digits or plain letters. */
const FOLDABLE = new RegExp(`[0-9#*]\\uFE0F?\\u20E3|[${COMBINING}]{1,8}|[[\\p{DI}${COMPATIBLE}\\p{Nd}]--[0-9]]`, 'gv');
/** Combining marks and nothing else. */
const MARKS = new RegExp(`^[${COMBINING}]{1,8}$`, 'v');
/** Digits that may be a unit's power: m². */
const RAISED = /^[\u00b2\u00b3\u00b9]/;
/** Whether a text holds anything that FOLDABLE could match; must not match ASCII or plain letters. */
const MAY_FOLD = new RegExp(`[[${COMBINING}\\p{DI}${COMPATIBLE}\\p{Nd}]--[0-9]]`, 'v');

function buildMap(length: number, pieces: readonly FoldPiece[]): FoldMap {
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const marks = new Uint8Array(length + 1);
  let folded = 0;
  let original = 0;
  for (const piece of [...pieces, { at: length, start: Infinity, end: 0, size: 0, mark: 0 }]) {
    for (; folded < piece.at; folded += 1, original += 1) {
      starts[folded] = original;
      ends[folded] = original + 1;
    }
    for (let k = 0; k < piece.size; k += 1, folded += 1) {
      starts[folded] = piece.start;
      ends[folded] = piece.end;
      marks[folded] = (marks[folded] ?? 0) | piece.mark;
    }
    if (piece.size === 0) marks[folded] = (marks[folded] ?? 0) | piece.mark;
    original = piece.end;
  }
  return { starts, ends, marks };
}
