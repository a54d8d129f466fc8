import { foldLetter } from '../../model/phrase-form.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';

/**
 * A text in lower case with digits and signs inside words read as the letters they look like ("k1dney", «п0чка»), where that makes a word that
 * `isKnown`, given without accents; every other word as it was. Of the same length. Linear: a word is looked at up to `LONGEST` letters.
 */
export function unmaskLetters(lower: string, isKnown: (word: string) => boolean): string {
  let plain = '';
  let copied = 0;
  for (let at = 0, end = 0; at < lower.length; at = end) {
    end = at + 1;
    if (!isMask(lower, at)) continue;
    if (isMask(lower, end)) end += 1;
    if (!isLetter(lower, end) || (!isLetter(lower, at - 1) && end - at > 1)) continue;
    const word = wordAround(lower, at, end);
    end = Math.max(word.end, end);
    const meant = word.end - word.start > LONGEST ? undefined : meaningOf(lower.slice(word.start, word.end), isKnown);
    if (meant === undefined || word.start < copied) continue;
    plain += lower.slice(copied, word.start) + meant;
    copied = word.end;
  }
  return copied === 0 ? lower : plain + lower.slice(copied);
}

/** Digits and signs that stand for letters, one or two in a row. */
const MASKS: ReadonlySet<number> = new Set(Array.from('0123456789@$!€|', (sign) => sign.charCodeAt(0)));
const LETTER = /^\p{L}$/u;
const LETTER_OR_MASK = /^[\p{L}\p{M}\d@$!€|]$/u;
/** Units of a masked word at the most. */
const LONGEST = 24;
/** Units of one at the least: shorter ones mean too much. */
const SHORTEST = 4;

function isMask(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return ((UNIT_CLASS[unit] ?? 0) & (UNIT.letter | UNIT.space)) === 0 && MASKS.has(unit);
}

function isLetter(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.letter) !== 0 && LETTER.test(text.charAt(at));
}

function wordAround(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to];
  while (from - start <= LONGEST && LETTER_OR_MASK.test(text.charAt(start - 1))) start -= 1;
  while (end - to <= LONGEST && LETTER_OR_MASK.test(text.charAt(end))) end += 1;
  // "kidney!": the sign behind belongs to the sentence.
  while (end > to && /[@$!€|]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function meaningOf(word: string, isKnown: (word: string) => boolean): string | undefined {
  if (word.length < SHORTEST) return undefined;
  for (const letters of /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : LATIN) {
    const meant = word.replaceAll(/[\d@$!€|]/g, (sign) => letters[sign] ?? sign);
    if (isKnown([...meant].map(foldLetter).join(''))) return meant;
  }
  return undefined;
}

const LATIN: readonly Readonly<Record<string, string>>[] = ['i', 'l'].map((one) => ({
  '0': 'o',
  '1': one,
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': one,
  '€': 'e',
  '|': one,
}));
const CYRILLIC: readonly Readonly<Record<string, string>>[] = ['і', 'и'].map((one) => ({
  '0': 'о',
  '1': one,
  '3': 'з',
  '4': 'ч',
  '6': 'б',
  '8': 'в',
  '9': 'д',
  '@': 'а',
  '!': one,
  '€': 'е',
}));
