import words from '../../../lexicon/number-owner-words.json' with { type: 'json' };
import warnings from '../../../lexicon/warning-words.json' with { type: 'json' };
import type { FoundHandle } from './found-handle.ts';

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
  const alert = category !== 'escort' && category !== 'dating' && ALERT.test(lower.slice(0, LONGEST_HEAD));
  const others = alert ? numbers.filter((one) => isOfWarning(lower, one)) : [];
  const denied = new Set(numbers.filter((one) => isDenied(lower, one)).map(({ value }) => value));
  const isOther = numbers.some(({ value }) => !denied.has(value));
  return new Set([...others, ...(isOther ? numbers.filter(({ value }) => denied.has(value)) : [])]);
}

const NONE: ReadonlySet<FoundHandle> = new Set();
/** Numbers of one text that are judged; honest ones have a handful. */
const MOST_JUDGED = 50;
/** Letters of the head of a text, and those looked at on either side of a number. */
const LONGEST_HEAD = 80;
const MOST_BESIDE = 64;

function isOfWarning(lower: string, { start, end }: FoundHandle): boolean {
  const before = lower.slice(Math.max(0, start - MOST_BESIDE), start);
  return (THEIRS.test(before) || IS_FRAUD.test(lower.slice(end, end + MOST_BEHIND))) && !OWN.test(before.slice(-MOST_OWN));
}

function isDenied(lower: string, { start, end }: FoundHandle): boolean {
  const before = lower.slice(Math.max(0, start - MOST_BESIDE), start);
  if (FORMER.test(before)) return true;
  const behind = lower.slice(end, end + MOST_BEHIND);
  return (NOT_TO_CALL.test(before) && !WHEN.test(behind)) || NOT_MINE.test(behind);
}

const MOST_OWN = 24;
const MOST_BEHIND = 40;

function listed(list: readonly string[]): string {
  return `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}])(?:${list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|')})`;
}

const ALERT = new RegExp(`${listed(words.alert)}(?!\\p{Script=Latin})`, 'u');
/** Up to two short words, a label among them, and signs between such words and the number. */
const BETWEEN = String.raw`(?: (?:is|was|era|es|est|ist|ita|ce|no|#|tel|number)){0,2}[^\p{L}\p{N}.!?\n]{0,4}$`;
/** ... or a name, and a label for the number right before it: "un certain Moussa (tel". */
const NAMED = String.raw`(?: \p{L}{2,12}){0,2}[ ,]{0,2}\(?(?:tel|tél|tlf|phone|ph|#)?[^\p{L}\p{N}!?\n]{0,4}$`;
const THEIRS = new RegExp(`${listed(words.theirs)}(?:${BETWEEN}|${NAMED})`, 'u');
const FORMER = new RegExp(`${listed(words.former)}${BETWEEN}`, 'u');
const NOT_TO_CALL = new RegExp(
  `${listed(words.notToCall)}(?: (?:me on|on|the|my|this|number|#|numéro|número|numer|номер)){0,3}[ :]{1,2}$`,
  'u',
);
/** Right behind a number, three short words or signs between. */
const NOT_MINE = new RegExp(`^[^\\p{L}\\p{N}\\n;|•]{0,4}(?:\\p{L}{1,12}[^\\p{L}\\p{N}\\n;|•]{1,3}){0,2}${listed(words.notMine)}`, 'u');
/** Right behind a number, a word that calls it a fraud, a short word or two between; "no fraud" has another before it. */
const IS_FRAUD = new RegExp(
  `^[^\\p{L}\\p{N}.!?\\n]{0,3}(?:(?:is|are|was|a|an|the|ist|ein|een|est|un|une|una|es|é|um|uma|è|jest|to|je|är|er|on|là|adalah|itu)[ ]){0,2}${listed([...warnings.fraud, ...warnings.fake])}`,
  'u',
);
/** When, or from what, one should not call: the number itself is the one to call. */
const WHEN =
  /^[ ,]{0,2}(?:after|before|b4|past|until|till|til|if|unless|between|late|at|on|from|w\/|with|without|during|nach|vor|ab|na|voor|après|avant|después|antes|dopo|prima|depois|po|przed|nad|после|до|після|efter|før|après|sau|după|sonra)(?!\p{L})/u;
/** Words for the writer himself. */
const OWN =
  /(?<!\p{L})(?:my|me|mine|mijn|mein|meine|mon|ma|moi|mi|mío|meu|minha|mio|mia|moje|mój|můj|môj|moj|az én|meu|мой|мне|мене|мій|моя|мой|benim|bana|mitt|min|mit|minun|của em|em|mình|saya|aku|ko|ako|ผม|หนู|我|我的|제|내|لي|رقمي|من|میرا|मेरा|আমার|yangu|ta)(?!\p{L})/u;
