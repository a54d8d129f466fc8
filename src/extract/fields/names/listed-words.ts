import dwellingClasses from '../../../../lexicon/dwelling-classes.json' with { type: 'json' };
import housingWords from '../../../../lexicon/housing-words.json' with { type: 'json' };
import jobWords from '../../../../lexicon/job-words.json' with { type: 'json' };
import marketClasses from '../../../../lexicon/market-classes.json' with { type: 'json' };
import marketWords from '../../../../lexicon/market-words.json' with { type: 'json' };
import moneyWords from '../../../../lexicon/money-words.json' with { type: 'json' };
import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import offerKindWords from '../../../../lexicon/offer-kind-words.json' with { type: 'json' };
import pageWords from '../../../../lexicon/page-words.json' with { type: 'json' };
import phoneWords from '../../../../lexicon/phone-words.json' with { type: 'json' };
import placeWords from '../../../../lexicon/place-words.json' with { type: 'json' };
import savedPageWords from '../../../../lexicon/saved-page-words.json' with { type: 'json' };
import sellerWords from '../../../../lexicon/seller-words.json' with { type: 'json' };
import timeWords from '../../../../lexicon/time-words.json' with { type: 'json' };
import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import languageWords from '../../../../lexicon/language-words.json' with { type: 'json' };
import { lexiconClasses } from '../../scorer/lexicon-classes.ts';

/** Words that stand in any phrase of the lexicons: what ads speak of, and hardly ever a name. Built when the first is asked for. */
class ListedWords {
  #words: ReadonlySet<string> | undefined;

  has(word: string): boolean {
    return (this.#words ??= build()).has(word);
  }
}

/** The one list. */
export const LISTED_WORDS: ListedWords = new ListedWords();

function build(): Set<string> {
  const lexicons = [
    dwellingClasses,
    housingWords,
    jobWords,
    marketClasses,
    marketWords,
    moneyWords,
    nameWords,
    offerKindWords,
    pageWords,
    phoneWords,
    placeWords,
    savedPageWords,
    sellerWords,
    timeWords,
    tourWords,
    languageWords,
    ageWords,
  ];
  const words = new Set<string>();
  for (const lexicon of lexicons)
    for (const phrases of Object.values(lexiconClasses('', lexicon)))
      for (const phrase of phrases) for (const word of phrase.toLowerCase().split(PARTS)) if (word.length > 1) words.add(word);
  return words;
}

const PARTS = /[\s,;:.()"'’/]/u;
