import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { STRETCH } from '../text/word-sieve.ts';
import { AGE_LIST } from './age-sieve.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Whether a number right behind a word for a child is its age: "two kids of 8 and 11", "daughter, 9,". `before` and `after` in lower case. */
export function isOfChild({ value, ahead, behind }: AgeCandidate, before: string, after: string): boolean {
  if ((ahead & (AGE_LIST.child | AGE_LIST.ownChild | AGE_LIST.kin)) === 0 || !ENDS.test(after)) return false;
  if ((behind & (AGE_LIST.counted | AGE_LIST.child)) !== 0 && COUNTED.test(after)) return false;
  // "My sister of 15"
  if ((ahead & (AGE_LIST.child | AGE_LIST.ownChild)) === 0) return isOfOne(value, before, after);
  // "Mother of two, 10 years of experience"
  if (value < 8 && after.startsWith(',') && PARENT_OF.test(before)) return false;
  if (CLAUSE_ENDS.test(after) && OWN_CHILD.test(before)) return value < 70;
  if (value < 18 && isOneOfTwo(ahead, before, after)) return true;
  if (CHILD_YEARS.test(before)) return value <= 20;
  return isOfChildren(value, before, after);
}

/** Whether a word for one child stands before a number, with another child and number beside, or a clause that goes on: "boy 9, girl 6", "girl 13 for marriage". */
function isOneOfTwo(ahead: number, before: string, after: string): boolean {
  if (OTHER_BEHIND.test(after) && ONE_CHILD.test(before)) return true;
  if ((ahead & STRETCH.digit) !== 0 && OTHER_BEFORE.test(before)) return true;
  return ONE_GIRL.test(before) && (APPOSED.test(after) ? before.endsWith(', ') : FOR.test(after));
}

/** Whether a word for children, "of" or a list makes a number the age of one. */
function isOfChildren(value: number, before: string, after: string): boolean {
  return isOfOne(value, before, after) || (value < 50 && LIST.test(after) && CHILDREN.test(before));
}

/** Whether a child or relative and a word for "of" stand before a number. */
function isOfOne(value: number, before: string, after: string): boolean {
  const end = before.length - 1;
  if (!OF_ENDS.has(before.slice(before.lastIndexOf(' ', end - 1) + 1, end))) return false;
  return value <= (LIST.test(after) || CLAUSE_ENDS.test(after) ? 60 : 20) && CHILD_OF.test(before);
}

/** A parent and a word for "of", which count children. */
const PARENT_OF =
  /(?<!\p{L})(?:mum|mom|mummy|mother|dad|father|parent|mama|mutter|moeder|vader|mère|maman|père|madre|mamá|padre|mamma|mãe|pai|matka|mama|maminka|мама|мать|мати|майка|mamă|anya) (?:of|to|von|van|de|di|d'|на|lui)[ ]$/u;
const CHILD = wordAlternatives(ageWords.child);
/** A word for a child, and one that says "of" or "aged" behind it. */
const CHILD_OF = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives([...ageWords.child, ...ageWords.kin])})(?: \\p{L}{4,12})?[ ,(]{1,2}(?:${wordAlternatives(ageWords.of)})[ ]$`,
  'u',
);
/** The last words of those for "of": a quick no for most. */
const OF_ENDS: ReadonlySet<string> = new Set(ageWords.of.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
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
/** A girl or boy, and a comma at most: "Mädchen, 14, wird festgehalten", "girl 13 for marriage". */
const ONE_GIRL =
  /(?:^|[^\p{L}])(?:girl|boy|mädchen|junge|meisje|jongen|fille|garçon|fillette|niña|niño|chica|chico|menina|menino|ragazza|ragazzo|ragazzina|bambina|bambino|dziewczynka|dziewczyna|chłopiec|holka|dívka|dievča|chlapec|lány|fiú|fată|băiat|fata|baiat|fetiță|момиче|момче|девочка|девушка|мальчик|дівчина|дівчинка|хлопчик|kız|erkek çocuk|κορίτσι|αγόρι|tyttö|poika|flicka|pojke|pige|dreng|jente|gutt|meitene|zēns|mergaitė|berniukas|djevojka|devojka|djevojčica|devojčica|dječak|dečak|deklica|deček|tüdruk|poiss|vajzë|djalë),? $/u;
const APPOSED = /^(?:, | ?\()\p{L}/u;
const FOR =
  /^ (?:for|to|from|in|wants|needs|with|für|aus|will|braucht|voor|uit|pour|de|para|por|da|per|dla|z|pre|pro|pentru|за|от|для|из|з|için|για|från|fra|til|för|iš|no|iz|za) \p{L}/u;
const CLAUSE_ENDS = /^[ ]?(?:$|[,.;!)\n]|(?<=[ ])(?:and|und|en|et|y|e|и|та|og|och|ja|și|si|és|ve|i|a|con|mit|with|met|avec|com)[ ]\p{L})/u;
const LIST =
  /^[ ]?(?:[,&+]|(?:and|und|en|et|y|e|i|и|й|та|і|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và|و)(?!\p{L}))[ ]?\d{1,2}(?![\d:.,%]\d|[ ]?[%€$£])/u;
const ENDS = /^[ ]?(?:$|[,.;!)\n/&]|\p{L}{1,16}(?!\p{L}))/u;
const COUNTED = new RegExp(
  `^[ ]?(?:${wordAlternatives([...moneyWords.counted, ...ageWords.units, ...ageWords.child])})(?![\\p{L}\\p{N}])`,
  'u',
);
