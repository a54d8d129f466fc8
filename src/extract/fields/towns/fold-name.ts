import { plainLetters } from '../../text/plain-letters.ts';

/** A name by the letters that all its spellings share: as `plainLetters`, letters of two written out (ß is ss), without marks of Arabic and Hebrew that are mostly not written. Plain Latin letters come back as they are. */
export function foldName(lower: string): string {
  if (!OTHER.test(lower)) return lower;
  const parted = lower.normalize('NFD').replace(ACCENTS, '$1').normalize('NFC');
  return plainLetters(parted).replace(MORE, (letter) => WRITTEN_OUT[letter] ?? '');
}

/** Whatever is not plain Latin; a single class. */
const OTHER = /[^a-z ]/u;
/** A Latin or Greek letter with its accents; at most a few of them stand on one. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036F]{1,4}/gu;

const WRITTEN_OUT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe' };
/** The letters of `WRITTEN_OUT`, and marks of Arabic and Hebrew that are mostly not written; one letter each. */
const MORE = /[ßæœ]|[\u0591-\u05C7]|\u0640|[\u064B-\u0652]/gu;
