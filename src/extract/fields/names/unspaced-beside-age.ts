import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { Span } from '../../../model/provenance.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { LineWord } from './line-words.ts';
import { OTHER_WORDS } from './other-words.ts';
import { wordAlternatives } from '../word-alternatives.ts';

/**
 * The name that ends a run of ideographs, kana or Korean letters right before an age: behind a word for who it is ("师傅老周 56岁", "代表みゆき(38歳)"), a
 * pet name ("越南妹妹阿香 22岁"), or a known name that is the whole run ("甜甜23歲"). Undefined for any other run, such as "大学生 20岁".
 */
export function unspacedBesideAge(
  { lower, start, end }: Pick<LineWord, 'lower' | 'start' | 'end'>,
  languages: readonly string[],
): Span | undefined {
  if (!RUN.test(lower) || OTHER_WORDS.has(lower)) return undefined;
  const led = LED.exec(lower)?.[1];
  if (led !== undefined && !OTHER_WORDS.has(led) && !GAZETTEER.has(led)) return { start: end - led.length, end };
  if (FIRST_NAMES.kindOf(lower, languages) !== undefined) return { start, end };
  const pet = PET.exec(lower)?.[0];
  return pet === undefined || OTHER_WORDS.has(pet) ? undefined : { start: end - pet.length, end };
}

const RUN = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,16}|\p{Script=Hangul}{2,12})$/u;
/** A word for who it is, and what is as long as a name. */
const LED = new RegExp(
  `(?:${wordAlternatives(nameWords.leadUnspaced)})([\\p{Script=Han}]{2,3}|[\\p{Script=Hiragana}\\p{Script=Katakana}ー]{2,5}|[\\p{Script=Hiragana}]{1,3}子|\\p{Script=Hangul}{2,3})$`,
  'u',
);
/** Small, dear or old, and one or two ideographs; or two that are the same. */
const PET = /(?:[小阿老]\p{Script=Han}|(\p{Script=Han})\1)$/u;
