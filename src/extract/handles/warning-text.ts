import owners from '../../../lexicon/number-owner-words.json' with { type: 'json' };
import words from '../../../lexicon/warning-words.json' with { type: 'json' };
import type { Category } from '../../model/category.ts';
import type { FoundHandle } from './found-handle.ts';
import { isOwn } from './own-words.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { wordStems } from './word-stems.ts';

/**
 * The handles of a text that as a whole warns of somebody ("Warning: guy on 07400 ... asks for a deposit, then blocks you. Reported to police"): all but those that it gives
 * as the writer's own; none of a text of another sort. What it says is weighed: how it begins, that it speaks of fraud, what it tells that somebody did.
 */
export function warnedOf(
  lower: string,
  handles: readonly FoundHandle[],
  { category }: { readonly category?: Category },
): readonly FoundHandle[] {
  if (handles.length === 0 || category === 'escort' || category === 'dating') return [];
  const told = isWarning(lower, handles, category) ? handles : category === 'forum' ? handles.filter((one) => isAvoided(lower, one)) : [];
  return told.filter(({ start }) => !isOwn(lower, start));
}

/** Whether the sentence of a contact begins with words that warn of somebody ("watch out for the girl from Leeds, tg @name, she ..."). */
function isAvoided(lower: string, { start }: FoundHandle): boolean {
  const sentence =
    lower
      .slice(Math.max(0, start - LONGEST_HEAD), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  return BEWARE.test(sentence) && !MANY.test(sentence);
}

/** Whether a text tells what somebody did to others: took money, blocked them, did not come. */
export function tellsDeeds(lower: string): boolean {
  return DEEDS.test(lower.slice(0, LONGEST_POST));
}

/** Letters of the head of a text, and those in which deeds are looked for: a post, not a page of them. */
const LONGEST_HEAD = 80;
const LONGEST_POST = 1_500;

function isWarning(lower: string, handles: readonly FoundHandle[], category: Category | undefined): boolean {
  if (lower.length > LONGEST_POST || OWN_PICTURES.test(lower)) return false;
  const head = lower.slice(0, LONGEST_HEAD);
  const alert = LISTS.test(head) ? MARK.list : ALERT.test(head) ? MARK.alert : ATTENTION.test(head) ? MARK.attention : 0;
  const asks = ENQUIRY.test(lower) ? MARK.enquiry : 0;
  const fraud = FRAUD.all(lower).length > MANY.all(lower).length ? MARK.fraud : 0;
  if (alert + fraud + asks === 0) return false;
  const told = Math.min(countDeeds(lower, category), MOST_DEEDS);
  // "0712 ... robs girls": the number itself is whose deed is told.
  const named = told > 0 && handles.slice(0, MOST_NAMED).some(({ end }) => DID.test(lower.slice(end, end + LONGEST_DEED)));
  const marks = alert + fraud + asks + told + (named ? MARK.named : 0);
  if (category === 'recruitment' || category === 'housing' || category === 'marketplace') return told > 1 && marks > ENOUGH;
  return told > 1 || named || category === 'forum' ? told > 0 && marks >= ENOUGH : told > 0 && marks > ENOUGH;
}

/** How many sorts of deeds a text tells; in a forum "don't pay" is as good as one. */
function countDeeds(lower: string, category: Category | undefined): number {
  const deeds = new Set(DEEDS.all(lower).map(([deed]) => deed));
  return category === 'forum' && NOT_TO_PAY.test(lower) ? deeds.size + 1 : deeds.size;
}

const MARK = { list: 3, alert: 2, enquiry: 2, attention: 1, fraud: 1, named: 1 } as const;
/** Deeds that count, and marks from which on a text is a warning; one more where it tells a single deed, and in ads for work, things and dwellings. */
const MOST_DEEDS = 4;
const ENOUGH = 3;
/** Handles that are looked at, and letters behind each. */
const MOST_NAMED = 20;
const LONGEST_DEED = 48;

const ALERT_WORDS: readonly string[] = [...owners.alert, ...words.beware];
const ALERT = new WordPattern(ALERT_WORDS, `${wordStems(ALERT_WORDS)}(?!\\p{Script=Latin})`);
const BEWARE = stemPattern(words.beware);
const NOT_TO_PAY = stemPattern(words.notToPay);
const SENTENCE_END = /[.!?\n؟।。！？]/u;
/** What asks others of somebody: also without the mark of a question ("anyone know ..."). */
const ENQUIRY = stemPattern(words.enquiry);
const LISTS = stemPattern(words.lists);
const ATTENTION = new WordPattern(words.attention, `${wordStems(words.attention)}(?!\\p{Script=Latin})`);
const FRAUD = stemPattern([...words.fraud, ...words.fake]);
/** Of an advertiser whose pictures others use: she warns of them, and gives her own number. */
const OWN_PICTURES = stemPattern(owners.ownPictures);
/** Those who write to an advertiser, of whom honest ads are full. */
const MANY = stemPattern(words.many);
const DEEDS = stemPattern(words.deeds);
/** A deed right behind a contact, two short words between. */
const DID = new WordPattern(words.deeds, `^[^\\p{L}\\p{N}.!?\\n]{0,3}(?:\\p{L}{1,8}[, ]{1,2}){0,2}${wordStems(words.deeds)}`);

function stemPattern(list: readonly string[]): WordPattern {
  return new WordPattern(list, wordStems(list));
}
