import { foldWords } from './fold-words.ts';
import { NOTICE_STEMS } from './notice-stems.ts';

const UNSPACED = /[\u0E00-\u0E7F\u3400-\u9FFF]/;

/** Stems of one language, folded like the texts they are compared with. */
interface Stems {
  readonly subject: readonly string[];
  readonly gone: readonly string[];
}

const BY_LANGUAGE: readonly Stems[] = Object.keys(NOTICE_STEMS.subject).map((language) => ({
  subject: stemsOf(NOTICE_STEMS.subject[language]),
  gone: stemsOf(NOTICE_STEMS.gone[language]),
}));

/** Whether a text names an ad, a page or the like, in any language. */
export function namesAd(text: string): boolean {
  const folded = ` ${foldWords(text)}`;
  return BY_LANGUAGE.some(({ subject }) => subject.some((stem) => begins(folded, stem)));
}

/** Whether a text says, in the words of one language, that an ad, a page or the like is gone: both what and that. */
export function saysGone(text: string): boolean {
  const folded = ` ${foldWords(text)}`;
  return BY_LANGUAGE.some(({ subject, gone }) => gone.some((stem) => begins(folded, stem)) && subject.some((stem) => begins(folded, stem)));
}

/** Whether a word of the text begins with the stem; short stems are whole words ("ad" is not in "add"). */
function begins(folded: string, stem: string): boolean {
  if (UNSPACED.test(stem)) return folded.includes(stem);
  for (let at = folded.indexOf(stem); at !== -1; at = folded.indexOf(stem, at + 1)) {
    const isWhole = stem.length > 4 || !/[\p{L}\p{N}]/u.test(folded[at + stem.length] ?? ' ');
    if (isWhole && !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ')) return true;
  }
  return false;
}

function stemsOf(stems: string | undefined): readonly string[] {
  return (stems ?? '')
    .split(' | ')
    .filter((stem) => stem !== '')
    .map(foldWords);
}
