import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { WordSieve } from '../text/word-sieve.ts';

/** Which words that matter to ages stand around a number: what is asked of it before any long pattern is. */
export const AGE_SIEVE: WordSieve = new WordSieve();

const BETWEEN_WORDS =
  'between|entre|zwischen|tussen|między|pomiędzy|tra|fra i|tra i|mezi|medzi|între|intre|между|між|проміж|mellan|mellem|mellom|starp|tarp|između|izmedju|izmed|med|بين|بین|antara|từ|από|az|in'.split(
    '|',
  );

/** The flags of its lists. */
export const AGE_LIST: Readonly<Record<AgeList, number>> = {
  label: AGE_SIEVE.add(ageWords.before),
  says: AGE_SIEVE.add(ageWords.says),
  saysOfPersons: AGE_SIEVE.add(ageWords.saysOfPersons),
  person: AGE_SIEVE.add(ageWords.person),
  child: AGE_SIEVE.add(ageWords.child),
  ownChild: AGE_SIEVE.add(ageWords.ownChild),
  couple: AGE_SIEVE.add(ageWords.couples),
  partner: AGE_SIEVE.add(ageWords.partners),
  not: AGE_SIEVE.add(ageWords.not),
  limit: AGE_SIEVE.add(ageWords.limits),
  lasting: AGE_SIEVE.add(ageWords.lasting),
  seeks: AGE_SIEVE.add(ageWords.seeks),
  years: AGE_SIEVE.add(ageWords.after),
  childcare: AGE_SIEVE.add(ageWords.childcare),
  missing: AGE_SIEVE.add(ageWords.missing),
  kin: AGE_SIEVE.add(ageWords.kin),
  trade: AGE_SIEVE.add(ageWords.trades),
  pronoun: AGE_SIEVE.add([...ageWords.pronouns, ...ageWords.oneself]),
  saidBehind: AGE_SIEVE.add(ageWords.saidBehind),
  counted: AGE_SIEVE.add([...moneyWords.counted, ...ageWords.units]),
  between: AGE_SIEVE.add(BETWEEN_WORDS),
  others: AGE_SIEVE.add(ageWords.others),
  both: AGE_SIEVE.add(ageWords.both),
  weAre: AGE_SIEVE.add(ageWords.weAre),
};

type AgeList =
  | 'label'
  | 'says'
  | 'saysOfPersons'
  | 'person'
  | 'child'
  | 'ownChild'
  | 'couple'
  | 'partner'
  | 'not'
  | 'limit'
  | 'lasting'
  | 'seeks'
  | 'years'
  | 'kin'
  | 'missing'
  | 'childcare'
  | 'trade'
  | 'pronoun'
  | 'saidBehind'
  | 'counted'
  | 'between'
  | 'others'
  | 'both'
  | 'weAre';
