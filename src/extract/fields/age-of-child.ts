import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { STRETCH } from '../text/word-sieve.ts';
import { AGE_LIST } from './age-sieve.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a number right behind a word for a child is its age: "two kids of 8 and 11", "daughter, 9,". `before` and `after` in lower case. */
export function isOfChild({ value, ahead, behind }: AgeCandidate, before: string, after: string): boolean {
  if ((ahead & (AGE_LIST.child | AGE_LIST.ownChild)) === 0 || !ENDS.test(after)) return false;
  if ((behind & (AGE_LIST.counted | AGE_LIST.child)) !== 0 && COUNTED.test(after)) return false;
  if (CLAUSE_ENDS.test(after) && OWN_CHILD.test(before)) return value < 70;
  // "boy 9, girl 6"
  if (value < 18 && ((OTHER_BEHIND.test(after) && ONE_CHILD.test(before)) || ((ahead & STRETCH.digit) !== 0 && OTHER_BEFORE.test(before))))
    return true;
  if (CHILD_YEARS.test(before)) return value <= 20;
  return (
    (value <= (CLAUSE_ENDS.test(after) || LIST.test(after) ? 60 : 20) && CHILD_OF.test(before)) ||
    (value < 50 && LIST.test(after) && CHILDREN.test(before))
  );
}

const CHILD = wordAlternatives(ageWords.child);
/** A word for a child, and one that says "of" or "aged" behind it. */
const CHILD_OF = new RegExp(`(?<!\\p{L})(?:${CHILD})(?: \\p{L}{4,12})?[ ,(]{1,2}(?:${wordAlternatives(ageWords.of)})[ ]$`, 'u');
/** A word for a child right before the number, which a list goes on: "kids 4 and 7". */
const CHILDREN = new RegExp(`(?<!\\p{L})(?:${CHILD})(?: \\p{L}{3,12})?[ ]?[,:(]?[ ]?$`, 'u');
/** ... and a word for years: «synowi lat 13». */
const CHILD_YEARS = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives(ageWords.ownChild)})[ ,(]{1,2}(?:lat|anni|años|anos|ani|лет|років)[ ]$`,
  'u',
);
/** A child right before the number, and another with a number of its own behind or before. */
const ONE_CHILD = new RegExp(`(?<!\\p{L})(?:${CHILD})[ ]$`, 'u');
const OTHER_BEHIND = new RegExp(`^(?:,| and| &| \\+)? (?:and |& )?(?:${CHILD}) \\d{1,2}(?![\\d:.])`, 'u');
const OTHER_BEFORE = new RegExp(`(?<!\\p{L})(?:${CHILD}) \\d{1,2}(?:,| and| &| \\+)? (?:and |& )?(?:${CHILD})[ ]$`, 'u');
/** One child, which no number counts. */
const OWN_CHILD = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives(ageWords.ownChild)})[ ,(]{1,2}(?:(?:already|now|only|schon|jetzt|erst|al|nu|déjà|maintenant|ya|já|già|już|teraz|už|teď|már|deja|acum|вече|уже|вже|тепер|već|већ|sada|že|artık|şimdi|ήδη|τώρα|jo|nyt|redan|allerede|juba|jau|udah|sudah|baru) )?$`,
  'u',
);
const CLAUSE_ENDS = /^[ ]?(?:$|[,.;!)\n]|(?<=[ ])(?:and|und|en|et|y|e|и|та|og|och|ja|și|si|és|ve|i|a|con|mit|with|met|avec|com)[ ]\p{L})/u;
const LIST =
  /^[ ]?(?:[,&+]|(?:and|und|en|et|y|e|i|и|й|та|і|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và|و)(?!\p{L}))[ ]?\d{1,2}(?![\d:.,%]\d|[ ]?[%€$£])/u;
const ENDS = /^[ ]?(?:$|[,.;!)\n/&]|\p{L}{1,16}(?!\p{L}))/u;
const COUNTED = new RegExp(
  `^[ ]?(?:${wordAlternatives([...moneyWords.counted, ...ageWords.units, ...ageWords.child])})(?![\\p{L}\\p{N}])`,
  'u',
);
