import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST } from './age-sieve.ts';
import type { AgeText } from './age-text.ts';
import { wordAlternatives } from './word-alternatives.ts';

/**
 * Whether a number is the age of a relative or of somebody named by trade, as ads of any kind tell it: "my dad, 74, can help you load", "anak (19)",
 * "retired teacher (66)", "mijn opa, die is 93 geworden". `before` and `after` in lower case.
 */
export function isOfRelative(
  { value, form, ahead, behind }: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  { context }: AgeText,
): boolean {
  if (form === 'adjective') return false;
  const relative = (ahead & (AGE_LIST.kin | AGE_LIST.child | AGE_LIST.ownChild)) !== 0;
  if (value < 14) return relative && (behind & AGE_LIST.saidBehind) !== 0 && SAID_BEHIND.test(after);
  if (relative && isRelatives(value, behind, { before, after })) return true;
  if (
    (behind & AGE_LIST.saidBehind) !== 0 &&
    SAID_BEHIND.test(after) &&
    (relative || (ahead & (AGE_LIST.pronoun | AGE_LIST.person | AGE_LIST.child)) !== 0)
  )
    return true;
  // "Fahrer (20)" seeks twenty of them.
  const trade = value >= 18 && context.category !== 'recruitment' && (ahead & AGE_LIST.trade) !== 0;
  return trade && BRACKETED.test(after) && TRADE_BRACKET.test(before);
}

function isRelatives(value: number, behind: number, { before, after }: { readonly before: string; readonly after: string }): boolean {
  if (BRACKETED.test(after) && RELATIVE_BRACKET.test(before)) return true;
  return (ENDS.test(after) || (value >= 30 && isNotCounted(behind, after))) && RELATIVE_BEFORE.test(before);
}

/** Whether a word of four letters or more stands behind a number, which it does not count: "die Tochter 58 wohnt nebenan". */
function isNotCounted(behind: number, after: string): boolean {
  return WORD_BEHIND.test(after) && ((behind & AGE_LIST.counted) === 0 || !COUNTED.test(after));
}

const WORD_BEHIND = /^[ ]\p{Ll}{4}/u;
const COUNTED = new RegExp(
  `^[ ](?:${wordAlternatives([...moneyWords.counted, ...ageWords.units, ...ageWords.child])})(?![\\p{L}\\p{N}])`,
  'u',
);
const RELATIVES = wordAlternatives([...ageWords.kin, ...ageWords.ownChild]);
const NOW = wordAlternatives(ageWords.joins);
/** A relative, "is" or a comma at most, and the number; must not begin inside a word. */
const RELATIVE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${RELATIVES})(?:[,:]|['’]s|,? (?:${wordAlternatives(ageWords.saysOfPersons)})|, (?:${NOW})| mi| ми| μου)?[ ]$`,
  'u',
);
const RELATIVE_BRACKET = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${RELATIVES}|${wordAlternatives(ageWords.child)})[ ]?[(（](?:(?:${NOW}) )?$`,
  'u',
);
const TRADE_BRACKET = new RegExp(`(?<![\\p{L}\\p{M}])(?:${wordAlternatives(ageWords.trades)})[ ]?[(（]$`, 'u');
/** The end of a bracket, or a comma and words before it. */
const BRACKETED = /^(?:[)）]|, \p{L}[^()\n]{1,40}[)）])/u;
/** The end of the clause, or a word for "and"; no measure and no second number. */
const ENDS = /^[ ]?(?:$|[,.;!)\n](?!\d)|(?:and|und|en|et|y|e|i|и|та|і|й|a|si|și|és|ve|og|och|ja|και|un|ir|dan|và|now|jetzt|nu)[ ])/u;
/** A verb of turning so old behind the number. */
const SAID_BEHIND = new RegExp(`^[ ]['’]?(?:${wordAlternatives(ageWords.saidBehind)})(?![\\p{L}\\p{N}])`, 'u');
