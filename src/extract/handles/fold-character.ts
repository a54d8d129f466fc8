/** What one character folds to, and how the result is to be marked (`FOLD_MARK` of folded-text.ts). */
export interface FoldedCharacter {
  readonly text: string;
  readonly mark: number;
}

/**
 * Folds one foldable character (with its keycap or combining marks). `before` is the UTF-16 unit that stands before it:
 * a raised 2 or 3 after a letter is a unit (m², cm³), not a digit of a number.
 */
export function foldCharacter(character: string, before: string): FoldedCharacter {
  const code = character.codePointAt(0) ?? 0;
  // Variation selectors follow emoji in ordinary text: they go, and do not count as hiding.
  if (code >= 0xfe00 && code <= 0xfe0f) return NOTHING;
  if (code < 0x80) return foldAscii(character);
  if (character.length > 1 && MARKS_ONLY_TAIL.test(character)) return foldMarked(character);
  if (code === 0xb2 || code === 0xb3 || code === 0xb9)
    return { text: /\p{L}/u.test(before) ? character : character.normalize('NFKC'), mark: STYLED };
  const fixed = foldByRange(code);
  if (fixed !== undefined) return fixed;
  if (INVISIBLE.test(character)) return { text: '', mark: AFTER_INVISIBLE };
  const compatible = character.normalize('NFKC');
  if (NATIVE_DIGIT.test(compatible) && !ASCII_DIGIT.test(compatible)) return { text: String(digitValue(code)), mark: NATIVE };
  const digits = compatible.replace(AROUND_DIGITS, '');
  if (code >= 0x2460 && digits !== '' && ASCII_DIGIT.test(digits)) return { text: digits, mark: STYLED };
  const small = SMALL_CAPITALS.get(code);
  if (small !== undefined) return { text: small, mark: STYLED };
  return {
    text: SPACE.test(compatible) ? ' ' : compatible,
    mark: compatible === character || SPACE.test(compatible) ? 0 : styledOrPlain(code),
  };
}

const NOTHING: FoldedCharacter = { text: '', mark: 0 };
const NATIVE = 1;
const STYLED = 2;
const AFTER_INVISIBLE = 4;

/** A base followed by combining marks to the end; must not match a lone surrogate pair. */
const MARKS_ONLY_TAIL = /^.[\u0300-\u036f\u0483-\u0487\u20d0-\u20f0]{1,8}$/u;
/** Default-ignorable code points (Unicode), the ones that hide inside numbers and words; must not match a visible character. */
const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e007f}\u0300-\u036f\u20d0-\u20f0]$/u;
/** Any decimal digit, of any script. */
const NATIVE_DIGIT = /^\p{Nd}$/u;
/** Nothing but ASCII digits, up to two. */
const ASCII_DIGIT = /^[0-9]{1,2}$/;
/** What NFKC puts around enclosed digits: brackets, a full stop, a comma. */
const AROUND_DIGITS = /[().,]/g;
/** One space of any width, not a line break. */
const SPACE = /^[ \u00a0\u2000-\u200a\u202f\u205f\u3000]$/;

function foldAscii(character: string): FoldedCharacter {
  const base = character.charAt(0);
  const keycap = character.endsWith('\u20e3');
  if (keycap || /[0-9]/.test(base)) return { text: base, mark: STYLED };
  return foldMarked(character);
}

/** Composes letter and accent; where no composed letter exists the marks are decoration and go. */
function foldMarked(character: string): FoldedCharacter {
  const composed = character.normalize('NFC');
  if ([...composed].length === 1) return { text: composed, mark: 0 };
  const [base = ''] = [...character];
  return { text: base, mark: DECORATION.test(character) ? STYLED : 0 };
}

/** Overlays and enclosures, which no orthography uses on letters. */
const DECORATION = /[\u0334-\u0338\u20d0-\u20f0]/;

function foldByRange(code: number): FoldedCharacter | undefined {
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63) return { text: '-', mark: 0 };
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2bc || code === 0x2032) return { text: "'", mark: 0 };
  if (code === 0x2044 || code === 0x2215) return { text: '/', mark: 0 };
  if (code === 0x130) return { text: 'I', mark: 0 };
  if (code === 0x1f51f) return { text: '10', mark: STYLED };
  for (const [first, last, value] of NUMBER_RANGES)
    if (code >= first && code <= last) return { text: String(value + code - first), mark: STYLED };
  for (const [first, last, letter] of LETTER_RANGES) {
    if (code >= first && code <= last) return { text: String.fromCharCode(letter + code - first), mark: STYLED };
  }
  return undefined;
}

/** Enclosed numbers that NFKC leaves alone: first and last code point, value of the first. */
const NUMBER_RANGES: readonly (readonly [number, number, number])[] = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x1f100, 0x1f100, 0],
  [0x1f101, 0x1f10a, 0],
  [0x1f10b, 0x1f10b, 0],
  [0x1f10c, 0x1f10c, 0],
];

/** Enclosed letters that NFKC leaves alone: first and last code point, code of the letter for the first. */
const LETTER_RANGES: readonly (readonly [number, number, number])[] = [
  [0x1f150, 0x1f169, 65],
  [0x1f170, 0x1f189, 65],
];

/** Small capitals by code point. */
const SMALL_CAPITALS: ReadonlyMap<number, string> = new Map(
  [...'ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuᴠvᴡwʏyᴢzꜱsꜰf'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter.codePointAt(0) ?? 0, all[at + 1] ?? ''] as const] : [],
  ),
);

/** Decimal digits come in runs of ten (Unicode): the value is the distance to the zero of the run. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && NATIVE_DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** Arabic presentation forms and ligatures are ordinary spelling; everything else that NFKC changes is a styled character. */
function styledOrPlain(code: number): number {
  const ordinary =
    (code >= 0xfb00 && code <= 0xfefc) || (code >= 0x2100 && code <= 0x214f) || (code >= 0xffe0 && code <= 0xffe6) || code === 0xa0;
  return ordinary ? 0 : STYLED;
}
