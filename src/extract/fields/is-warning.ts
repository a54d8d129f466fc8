import owners from '../../../lexicon/number-owner-words.json' with { type: 'json' };
import warnings from '../../../lexicon/warning-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a text in lower case warns of somebody at its beginning or speaks of fraud in it: whoever asks for money there is another than the writer. */
export function isWarning(lower: string): boolean {
  return WARNING.test(lower.slice(0, LONGEST_READ));
}

const LONGEST_READ = 2000;
const WARNING = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])(?:${wordAlternatives([...owners.alert, ...warnings.beware, ...warnings.fraud, ...warnings.fake])})`,
  'u',
);
