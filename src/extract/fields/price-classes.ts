import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import calendarWords from '../../../lexicon/calendar-words.json' with { type: 'json' };
import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import { lexiconClasses } from '../scorer/lexicon-classes.ts';
import { WordClasses } from '../scorer/word-classes.ts';

/** The classes of words that the scorers of prices tell apart. */
export const PRICE_CLASSES: WordClasses = new WordClasses(() => ({
  ...lexiconClasses('age', ageWords),
  ...lexiconClasses('calendar', calendarWords),
  ...lexiconClasses('contact', contactLabels),
  ...lexiconClasses('money', moneyWords),
  ...lexiconClasses('time', timeWords),
}));
