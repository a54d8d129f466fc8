import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import { wordAlternatives } from '../word-alternatives.ts';

/**
 * Whether the name at a place is that of whoever a quotation is from (`"A gem" - Dave, 61`), or of a relative of the writer: "my sister (Valerie, 49)", "Annem
 * Hatice". `lower` in lower case.
 */
export function isOfAnother(lower: string, start: number, { category }: Pick<TextContext, 'category'>): boolean {
  const before = lower.slice(Math.max(0, start - REACH), start);
  if (/["”»“’]\s?[-–—]\s?$/u.test(before)) return true;
  // Two sisters may receive together.
  if (category === 'escort') return false;
  const last = LAST_WORD.exec(before)?.[1];
  return last !== undefined && KIN.has(last) && (MINE.test(before) || (OWN_KIN.test(last) && !TITLES.has(last)));
}

const REACH = 40;
/** The word right before, or before the bracket in which a name stands. */
const LAST_WORD = /(?<![\p{L}\p{M}])([\p{L}\p{M}-]{3,16}),? ?[(]?$/u;
const TITLES: ReadonlySet<string> = new Set([...nameWords.titles, ...nameWords.behindTitles]);
const KIN: ReadonlySet<string> = new Set([...ageWords.kin, ...ageWords.ownChild]);
/** Forms that say whose relative it is by themselves. */
const OWN_KIN =
  /(?:nem|bam|dem|lam|abim|şim|cam|rım|zem|yım|nim|nam|lum|zım|yám|pám|nám|som|sem|jem|gem|iam|tini|isäni|koni|veljeni|مادرم|پدرم|برادرم|خواهرم|همسرم|أمي|امي|أبي|ابي|اختي|أختي|اخي|أخي|زوجي|زوجتي|ابني|ابنتي|אחי|אחותי|בעלי|אשתי)$/u;
const MINE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${wordAlternatives(ageWords.mine)}) (?:[\\p{L}\\p{M}-]{2,12} )?[\\p{L}\\p{M}-]{3,16},? ?[(]?$`,
  'u',
);
