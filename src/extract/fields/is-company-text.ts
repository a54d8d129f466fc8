import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import { WordPattern } from '../text/word-pattern.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a text in lower case that came without a category speaks as ads for escorts do: "incall", «выезд», "no rush". */
export function isCompanyText(lower: string): boolean {
  return COMPANY.test(lower);
}

const COMPANY = new WordPattern(
  ageWords.company,
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])(?:${wordAlternatives(ageWords.company)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])`,
);
