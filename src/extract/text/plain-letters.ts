import { foldLetter } from '../../model/phrase-form.ts';

/**
 * A lower-case text with its letters as hurried people write them, UTF-16 unit for unit, so that places stay: Latin and Greek letters without accents (é is e, ł is l), one form for letters of Cyrillic, Arabic and Hebrew that are written in several ways.
 * Letters of two (ß, æ) and other scripts stay as they are.
 */
export function plainLetters(lower: string): string {
  if (!MAY_CHANGE.test(lower)) return lower;
  let plain = '';
  let kept = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    const letter = plainUnit(unit);
    if (letter === unit) continue;
    plain += lower.slice(kept, at) + String.fromCharCode(letter);
    kept = at + 1;
  }
  return plain + lower.slice(kept);
}

/** One UTF-16 unit as `plainLetters` writes it. */
export function plainUnit(unit: number): number {
  return unit < FIRST || unit > LAST ? unit : (PLAIN[unit - FIRST] ?? unit);
}

const FIRST = 0xc0;
const LAST = 0x20_19;
const MAY_CHANGE = /[\u00C0-\u06FF\u1E00-\u1FFF\u2019]/;

/** Letters of Cyrillic with a mark are others without it (й), all but ё. */
const MAY_FOLD = /[\p{L}--\p{Script=Cyrillic}]/v;
const OWN: Readonly<Record<string, string>> = {
  ё: 'е',
  ə: 'e',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  '\u02BC': "'",
  '\u2019': "'",
};

const PLAIN: Uint16Array = buildPlain();

function buildPlain(): Uint16Array {
  const plain = new Uint16Array(LAST - FIRST + 1);
  for (let unit = FIRST; unit <= LAST; unit += 1) {
    const letter = String.fromCharCode(unit);
    const folded = OWN[letter] ?? (MAY_FOLD.test(letter) ? foldLetter(letter) : letter);
    plain[unit - FIRST] = folded.length === 1 ? folded.charCodeAt(0) : unit;
  }
  return plain;
}
