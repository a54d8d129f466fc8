import { classUnits } from './class-units.ts';
import { FOLDABLE } from './foldable.ts';

/** What a UTF-16 unit is, as bit flags. */
export const UNIT = {
  /** A letter or mark of the basic plane. */
  letter: 1,
  /** An ASCII digit. */
  digit: 2,
  /** Part of a word: a letter, mark or number character of any script. */
  word: 4,
  /** White space. */
  space: 8,
  /** What keys are made of: base64, hex, base58. */
  key: 16,
  /** A letter of a script that does not part its words: Thai, Lao, Burmese, Khmer, the ideographs, kana and hangul of East Asia. */
  unspaced: 32,
  /** Folding may change it. */
  foldable: 64,
  /** Half of a character beyond the basic plane, or a stray half. */
  surrogate: 128,
} as const;

/** The flags of every UTF-16 unit, so that readers walk a text without asking a pattern about each character. */
export const UNIT_CLASS: Uint8Array = buildClasses();

/** First unit of Thai and all that follows it: there a word may begin inside a run of letters. */
export const FIRST_UNSPACED = 0xe00;

function buildClasses(): Uint8Array {
  const classes = classUnits([
    [/[\p{L}\p{M}]+/gu, UNIT.letter | UNIT.word],
    [/\p{N}+/gu, UNIT.word],
    [/[0-9]+/g, UNIT.digit],
    [/\s+/g, UNIT.space],
    [/[A-Za-z0-9+/_-]+/g, UNIT.key],
    [/[\u0E00-\u0EFF\u1000-\u1049\u104C-\u109F\u1780-\u17FF\u3040-\u9FFF\uAC00-\uD7AF]+/g, UNIT.unspaced],
    [FOLDABLE, UNIT.foldable],
  ]);
  classes.fill(UNIT.surrogate, 0xd800, 0xe000);
  return classes;
}
