/** A name by the letters that all its spellings share: lower case, Latin and Greek without accents, one form for letters of Cyrillic, Arabic and Hebrew that are written in several ways. Plain Latin letters come back as they are. */
export function foldName(lower: string): string {
  if (!OTHER.test(lower)) return lower;
  const parted = lower.normalize('NFD').replace(ACCENTS, '$1').normalize('NFC');
  return parted.replace(SAME, (letter) => FOLDS[letter] ?? '');
}

/** Whatever is not plain Latin; a single class. */
const OTHER = /[^a-z ]/u;
/** A Latin or Greek letter with its accents; at most a few of them stand on one. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036F]{1,4}/gu;

const FOLDS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ς: 'σ',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};
/** The letters of `FOLDS`, and marks of Arabic and Hebrew that are mostly not written; one letter each. */
const SAME = /[łđøıßæœəςёأإآىیةکךםןףץ]|[\u0591-\u05C7]|\u0640|[\u064B-\u0652]/gu;
