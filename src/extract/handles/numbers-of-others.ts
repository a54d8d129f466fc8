import words from '../../../lexicon/number-owner-words.json' with { type: 'json' };
import warnings from '../../../lexicon/warning-words.json' with { type: 'json' };
import type { FoundHandle } from './found-handle.ts';
import { isOwn } from './own-words.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { showsOwnPictures } from './used-by-frauds.ts';
import { tellsDeeds } from './warning-text.ts';
import { wordStems } from './word-stems.ts';

/**
 * Those of a text's numbers that it says are somebody else's: of whom a warning speaks ("Scam alert ... her number 0412 ..."), and, where it gives another
 * number as well, those not to be called, given up or denied ("the 816 ... is not mine anymore"). In doubt a number is the advertiser's. `lower` is the
 * folded text in lower case.
 */
export function numbersOfOthers(
  lower: string,
  handles: readonly FoundHandle[],
  { category }: { readonly category?: string },
): ReadonlySet<FoundHandle> {
  const numbers = handles.filter(({ value }) => value.startsWith('+'));
  if (numbers.length === 0 || numbers.length > MOST_JUDGED) return NONE;
  const others = category === 'escort' || category === 'dating' ? [] : numbersTold(lower, numbers);
  const denied = new Set(numbers.filter((one) => isDenied(lower, one)).map(({ value }) => value));
  const isOther = numbers.some(({ value }) => !denied.has(value));
  const disowned = numbers.filter((one) => isDisowned(lower, one));
  return new Set([...others, ...disowned, ...(isOther ? numbers.filter(({ value }) => denied.has(value)) : [])]);
}

const NONE: ReadonlySet<FoundHandle> = new Set();
/** Numbers of one text that are judged; honest ones have a handful. */
const MOST_JUDGED = 50;
/** Letters of the head of a text, and those looked at on either side of a number. */
const LONGEST_HEAD = 80;
const MOST_BESIDE = 64;

/** The numbers of whom a text warns, asks, or tells what they did. */
function numbersTold(lower: string, numbers: readonly FoundHandle[]): readonly FoundHandle[] {
  if (ALERT.test(lower.slice(0, LONGEST_HEAD))) return numbers.filter((one) => isOfWarning(lower, one));
  const told = numbers.filter((one) => isOfAnother(lower, one) && !isOwn(lower, one.start));
  if (told.length === 0) return [];
  const isAsked = told.some(({ start }) => ENQUIRED.test(lower.slice(Math.max(0, start - MOST_BESIDE), start)));
  return isAsked || TELLS_FRAUD.test(lower.slice(0, LONGEST_POST)) || tellsDeeds(lower) ? told : [];
}

/** Letters of a post, in which fraud is looked for. */
const LONGEST_POST = 1_500;

/** Whether the words beside a number ask whose it is, or give it to somebody else ("got a call from 0712 ..."). */
function isOfAnother(lower: string, { start, end }: FoundHandle): boolean {
  const before = lower.slice(Math.max(0, start - MOST_BESIDE), start);
  return HIS.test(before) || ENQUIRED.test(before) || CAME_FROM.test(lower.slice(end, end + MOST_BEHIND));
}

function isOfWarning(lower: string, { start, end }: FoundHandle): boolean {
  const before = lower.slice(Math.max(0, start - MOST_BESIDE), start);
  return (THEIRS.test(before) || IS_FRAUD.test(lower.slice(end, end + MOST_BEHIND))) && !isOwn(lower, start);
}

function isDenied(lower: string, { start, end }: FoundHandle): boolean {
  const before = lower.slice(Math.max(0, start - MOST_BESIDE), start);
  if (FORMER.test(before)) return true;
  return NOT_TO_CALL.test(before) && !WHEN.test(lower.slice(end, end + MOST_BEHIND));
}

/**
 * Whether a text says of a number that it is not its writer's ("... is not mine anymore", "a client left me this number: ..."), or warns of just it
 * ("beware of this number 0712 ...", "0712 ... is a scammer", "someone uses my pics with 0712 ...").
 */
function isDisowned(lower: string, one: FoundHandle): boolean {
  const behind = lower.slice(one.end, one.end + MOST_BEHIND);
  if (NOT_MINE.test(behind) || CALLED_FRAUD.test(behind) || BLACKLISTED.test(behind)) return true;
  const before = lower.slice(Math.max(0, one.start - MOST_BESIDE), one.start);
  return BEWARE.test(before) || LEFT_WITH_ME.test(before) || showsOwnPictures(lower, one);
}

const MOST_BEHIND = 40;

function listed(list: readonly string[]): string {
  return `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}])(?:${list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|')})`;
}

const ALERT = new WordPattern(words.alert, `${listed(words.alert)}(?!\\p{Script=Latin})`);
/** Up to two short words, a label among them, and signs between such words and the number. */
const BETWEEN = String.raw`(?: (?:is|was|era|es|est|ist|ita|ce|no|#|tel|number)){0,2}[^\p{L}\p{N}.!?\n]{0,4}$`;
/** ... or a name, and a label for the number right before it: "un certain Moussa (tel". */
const NAMED = String.raw`(?: \p{L}{2,12}){0,2}[ ,]{0,2}\(?(?:tel|tél|tlf|phone|ph|#)?[^\p{L}\p{N}!?\n]{0,4}$`;
const THEIRS_IN_ALERTS: readonly string[] = [...words.theirs, ...words.theirsInAlerts];
const THEIRS = new WordPattern(THEIRS_IN_ALERTS, `${listed(THEIRS_IN_ALERTS)}(?:${BETWEEN}|${NAMED})`);
const HIS = new WordPattern(words.theirs, `${listed(words.theirs)}(?:${BETWEEN}|${NAMED})`);
/** "Does anybody know the 0712 ..." */
const ENQUIRED = new WordPattern(warnings.enquiry, `${listed(warnings.enquiry)}(?: \\p{L}{1,10}){0,3}[ :"'(+#]{0,3}$`);
const FORMER = new WordPattern(words.former, `${listed(words.former)}${BETWEEN}`);
const NOT_TO_CALL = new WordPattern(
  words.notToCall,
  `${listed(words.notToCall)}(?: (?:me on|on|the|my|this|number|#|numéro|número|numer|номер)){0,3}[ :]{1,2}$`,
);
/** Right before a number, words for a number and signs between. */
const BEWARE = new WordPattern(
  warnings.beware,
  `${listed(warnings.beware)}(?: (?:${warnings.nouns.map((word) => RegExp.escape(word)).join('|')})(?!\\p{L})){0,2}[ :"'“(+#]{0,3}$`,
);
/** Right behind a number, three short words or signs between. */
const NOT_MINE = new WordPattern(
  words.notMine,
  `^[^\\p{L}\\p{N}\\n;|•]{0,4}(?:(?!what|wick|tele|insta|snap|sign|vibe|kik|face)\\p{L}{1,12}[^\\p{L}\\p{N}\\n;|•]{1,3}){0,2}${listed(words.notMine)}`,
);
const FRAUDS: readonly string[] = [...warnings.fraud, ...warnings.fake];
/** Right behind a number, a word that calls it a fraud, a short word or two between; "no fraud" has another before it. */
const IS_FRAUD = new WordPattern(
  FRAUDS,
  `^[^\\p{L}\\p{N}.!?\\n]{0,3}(?:(?:is|are|was|a|an|the|ist|ein|een|est|un|une|una|es|é|um|uma|è|jest|to|je|är|er|on|là|adalah|itu)[ ]){0,2}${listed(FRAUDS)}`,
);
/** The same where the text is no warning: only with a verb. */
const CALLED_FRAUD = new WordPattern(
  FRAUDS,
  `^[^\\p{L}\\p{N}.!?\\n]{0,3}(?:(?:who|that|which|der|die|das|qui|que|che|który|która|který|která|koji|koja|который|которая|який|яка)[ ])?(?:is|was|ist|war|est|es|é|è|jest|je|este|är|er|on)[ ](?:(?:a|an|the|ein|eine|een|un|une|una|um|uma|en|et|ett)[ ])?${listed(FRAUDS)}`,
);
const BLACKLISTED = new WordPattern(warnings.lists, `^[^\\p{L}\\p{N}.!?\\n]{0,4}(?:\\p{L}{1,8} ){0,2}${listed(warnings.lists)}`);
const LEFT_WITH_ME = new WordPattern(words.leftWithMe, `${listed(words.leftWithMe)}${BETWEEN}`);
const CAME_FROM = new WordPattern(words.cameFrom, `^[^\\p{L}\\p{N}\\n]{0,3}${listed(words.cameFrom)}`);
const TELLS_FRAUD = new WordPattern(FRAUDS, wordStems(FRAUDS));
/** When, or from what, one should not call: the number itself is the one to call. */
const WHEN =
  /^[ ,]{0,2}(?:after|before|b4|past|until|till|til|if|unless|between|late|at|on|from|w\/|with|without|during|nach|vor|ab|na|voor|après|avant|después|antes|dopo|prima|depois|po|przed|nad|после|до|після|efter|før|après|sau|după|sonra)(?!\p{L})/u;
