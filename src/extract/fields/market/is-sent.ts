import type { Stated } from '../../../model/ad.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import type { ItemText, ItemWord } from './item-text.ts';

/** Whether an item is sent: yes where a word for sending or a carrier stands without a denial; no where one is denied, or where the item can only be fetched. */
export function isSent(text: ItemText): Stated {
  const fetched = text.of('pickup');
  const ways = text.of('ship', 'carrier').filter((word) => !isPartOf(word, fetched) && !isLabelOf(text, word, fetched));
  const denied = ways.filter((word) => isDenied(text, word));
  if (ways.length > denied.length) return 'yes';
  return denied.length > 0 || fetched.some((word) => !isDenied(text, word)) ? 'no' : 'not-stated';
}

function isPartOf({ start, end }: ItemWord, others: readonly ItemWord[]): boolean {
  return others.some((other) => other.start <= start && other.end >= end);
}

/** Whether a word is a label before one for fetching: "Shipping: local pickup only". */
function isLabelOf({ plain }: ItemText, { end }: ItemWord, fetched: readonly ItemWord[]): boolean {
  return /^ ?[:：]/.test(plain.slice(end, end + 2)) && fetched.some(({ start }) => start > end && wordsBetween(plain, [end, start]) <= 2);
}

/** Words between a denial and what it denies; behind it the denial must follow at once. */
const MOST_BEFORE = 2;
const MOST_BEHIND = 1;

function isDenied({ plain, of }: ItemText, word: ItemWord): boolean {
  return of('not').some(({ start, end }) => {
    if (start === word.start) return true;
    return end <= word.start
      ? wordsBetween(plain, [end, word.start], 'part') <= MOST_BEFORE
      : start >= word.end && wordsBetween(plain, [word.end, start], 'part') <= MOST_BEHIND;
  });
}
