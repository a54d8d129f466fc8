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
  if (MARKED.test(character)) return foldMarked(character);
  if (RAISED.has(code) && /\p{L}/u.test(before)) return { text: character, mark: 0 };
  return foldByTable(code) ?? (isHidden(character, code) ? HIDDEN : foldCompatible(character, code));
}

const NATIVE = 1;
const STYLED = 2;
const NOTHING: FoldedCharacter = { text: '', mark: 0 };
const HIDDEN: FoldedCharacter = { text: '', mark: 4 };
/** ² ³ ¹ */
const RAISED: ReadonlySet<number> = new Set([0xb2, 0xb3, 0xb9]);
/** A base followed by combining marks to the end; must not match a lone surrogate pair. */
const MARKED = /^.[\u0300-\u036f\u0483-\u0487\u20d0-\u20f0]{1,8}$/u;
/** Any decimal digit, of any script. */
const NATIVE_DIGIT = /^\p{Nd}$/u;
/** Nothing but ASCII digits, up to two. */
const ASCII_DIGIT = /^[0-9]{1,2}$/;
/** What NFKC puts around enclosed digits: brackets, a full stop, a comma. */
const AROUND_DIGITS = /[().,]/g;

/** Characters that are not seen, and marks without a letter. */
function isHidden(character: string, code: number): boolean {
  return (
    /^\p{DI}$/u.test(character) ||
    (code >= 0x483 && code <= 0x487) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x20d0 && code <= 0x20f0)
  );
}

function foldAscii(character: string): FoldedCharacter {
  const base = character.charAt(0);
  return character.endsWith('\u20e3') || /[0-9]/.test(base) ? { text: base, mark: STYLED } : foldMarked(character);
}

/** Composes letter and accent; where no composed letter exists the marks are decoration and go. */
function foldMarked(character: string): FoldedCharacter {
  const composed = character.normalize('NFC');
  if ([...composed].length === 1) return { text: plainOf(composed), mark: 0 };
  const [base = ''] = character;
  // Marks whose letter folded before them: several go as one does.
  if (isHidden(base, base.codePointAt(0) ?? 0)) return HIDDEN;
  return { text: plainOf(base), mark: DECORATION.test(character) ? STYLED : 0 };
}

/** Overlays and enclosures, which no orthography uses on letters. */
const DECORATION = /[\u0334-\u0338\u20d0-\u20f0]/;

function foldCompatible(character: string, code: number): FoldedCharacter {
  const compatible = character.normalize('NFKC');
  if (compatible === ' ' || /^\p{Zs}$/u.test(compatible)) return { text: ' ', mark: 0 };
  if (NATIVE_DIGIT.test(compatible) && !ASCII_DIGIT.test(compatible)) return { text: String(digitValue(code)), mark: NATIVE };
  const digits = compatible.replace(AROUND_DIGITS, '');
  if (code >= 0x2460 && ASCII_DIGIT.test(digits)) return { text: digits, mark: STYLED };
  const plain = [...compatible].map((one) => plainOf(one)).join('');
  return { text: plain, mark: plain === character || isOrdinary(code) ? 0 : STYLED };
}

/** A character of a compatible form made plain: a raised small capital (ᶸ) is a small capital first. */
function plainOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return PLAIN.get(code) ?? SMALL_CAPITALS.get(code) ?? character;
}

/** Arabic presentation forms, ligatures and letter-like symbols are ordinary spelling. */
function isOrdinary(code: number): boolean {
  return (code >= 0xfb00 && code <= 0xfefc) || (code >= 0x2100 && code <= 0x214f) || (code >= 0xffe0 && code <= 0xffe6);
}

function foldByTable(code: number): FoldedCharacter | undefined {
  const plain = PLAIN.get(code);
  if (plain !== undefined) return { text: plain, mark: 0 };
  const styled = SMALL_CAPITALS.get(code);
  if (styled !== undefined) return { text: styled, mark: STYLED };
  const range = RANGES.find(([first, last]) => code >= first && code <= last);
  return range === undefined ? undefined : { text: range[2](code - range[0]), mark: STYLED };
}

/** Dashes, quotes, slashes and the ideographic zero to their plain forms; İ loses its dot, so that lower case keeps the length. */
const PLAIN: ReadonlyMap<number, string> = new Map([
  ...[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63].map((code) => [code, '-'] as const),
  ...[0x2018, 0x2019, 0x201b, 0x2bc, 0x2032].map((code) => [code, "'"] as const),
  ...[0x2044, 0x2215].map((code) => [code, '/'] as const),
  [0x130, 'I'],
  // The wide macron; its compatible form is a blank with a mark.
  [0xffe3, '¯'],
  // The ideographic zero, a number character among letters, as the letter that means the same.
  [0x3007, '零'],
]);

const counted =
  (base: number) =>
  (offset: number): string =>
    String(base + offset);
const lettered = (offset: number): string => String.fromCharCode(65 + offset);

/** Enclosed numbers and letters that NFKC leaves alone: first and last code point, and what they stand for by their place. */
const RANGES: readonly (readonly [number, number, (offset: number) => string])[] = [
  [0x24eb, 0x24f4, counted(11)],
  [0x24f5, 0x24fe, counted(1)],
  [0x24ff, 0x24ff, counted(0)],
  [0x2776, 0x277f, counted(1)],
  [0x2780, 0x2789, counted(1)],
  [0x278a, 0x2793, counted(1)],
  [0x1f100, 0x1f100, counted(0)],
  [0x1f101, 0x1f10a, counted(0)],
  [0x1f10b, 0x1f10b, counted(0)],
  [0x1f10c, 0x1f10c, counted(0)],
  [0x1f51f, 0x1f51f, counted(10)],
  [0x1f150, 0x1f169, lettered],
  [0x1f170, 0x1f189, lettered],
];

/** Small capitals by code point. */
const SMALL_CAPITALS: ReadonlyMap<number, string> = new Map(
  [
    'ᴀa',
    'ʙb',
    'ᴄc',
    'ᴅd',
    'ᴇe',
    'ɢg',
    'ʜh',
    'ɪi',
    'ᴊj',
    'ᴋk',
    'ʟl',
    'ᴍm',
    'ɴn',
    'ᴏo',
    'ᴘp',
    'ʀr',
    'ᴛt',
    'ᴜu',
    'ᴠv',
    'ᴡw',
    'ʏy',
    'ᴢz',
    'ꜱs',
    'ꜰf',
  ].map((pair) => [pair.codePointAt(0) ?? 0, pair.charAt(1)] as const),
);

/** Decimal digits come in runs of ten, some of them side by side (Unicode): the value is the distance to the start of the runs, modulo ten. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < LONGEST_RUN && NATIVE_DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** Five runs of ten, the mathematical digits. */
const LONGEST_RUN = 50;
