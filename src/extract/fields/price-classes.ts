import { listsOf, WordClasses } from '../scorer/word-classes.ts';

/** The classes of words that the scorers of prices tell apart. */
export const PRICE_CLASSES: WordClasses = new WordClasses({ has: listsOf('age', 'calendar', 'contact', 'money', 'time') });
