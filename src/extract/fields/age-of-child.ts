import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a number right behind a word for a child is its age: "two kids of 8 and 11", "daughter, 9,". `before` and `after` in lower case. */
export function isOfChild(value: number, before: string, after: string): boolean {
  if (value > 20 || !ENDS.test(after) || COUNTED.test(after)) return false;
  return CHILD_OF.test(before) || (CLAUSE_ENDS.test(after) && OWN_CHILD.test(before)) || (LIST.test(after) && CHILDREN.test(before));
}

const CHILD = wordAlternatives(ageWords.child);
/** A word for a child, and one that says "of" or "aged" behind it. */
const CHILD_OF = new RegExp(`(?<!\\p{L})(?:${CHILD})[ ,(]{1,2}(?:${wordAlternatives(ageWords.of)})[ ]$`, 'u');
/** A word for a child right before the number, which a list goes on: "kids 4 and 7". */
const CHILDREN = new RegExp(`(?<!\\p{L})(?:${CHILD})[ ]?[,:(]?[ ]?$`, 'u');
/** One child, which no number counts. */
const OWN_CHILD = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.ownChild)})[ ,(]{1,2}$`, 'u');
const CLAUSE_ENDS = /^[ ]?(?:$|[,.;!)\n])/u;
const LIST =
  /^[ ]?(?:[,&+]|(?:and|und|en|et|y|e|i|и|й|та|і|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và|و)(?!\p{L}))[ ]?\d{1,2}(?![\d:.,%]\d|[ ]?[%€$£])/u;
const ENDS = /^[ ]?(?:$|[,.;!)\n/&]|\p{L}{1,16}(?!\p{L}))/u;
const COUNTED = new RegExp(
  `^[ ]?(?:${wordAlternatives([...moneyWords.counted, ...ageWords.units, ...ageWords.child])})(?![\\p{L}\\p{N}])`,
  'u',
);
