import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };

/** What ads for company say: "incall", «выезд», "no rush". */
export const COMPANY_WORDS: readonly string[] = [...ageWords.company, ...nameWords.company];
