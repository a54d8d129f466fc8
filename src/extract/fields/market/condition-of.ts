import type { MarketFields } from '../../../model/ad.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import { type ItemText, type ItemWord, readInItem } from './item-text.ts';

/** The condition of an item by the words of its text, the worst that it tells: "like new, for parts" is for parts. "New" counts in the first line and beside a word for selling, not of a part of what is old. */
export function conditionOf(text: ItemText): MarketFields['condition'] {
  const broken = text.of('broken').find((word) => !isDenied(text, word));
  if (broken !== undefined) return readInItem(text, broken, 'for-parts');
  const [refurbished] = text.of('refurbished');
  if (refurbished !== undefined) return readInItem(text, refurbished, 'refurbished');
  const used = text.of('used').find((word) => !isDenied(text, word)) ?? text.of('usedSaid').find((word) => isSaidOfItem(text, word));
  if (used !== undefined) return readInItem(text, used, 'used');
  const fresh =
    text.of('newSure').find((word) => !isDenied(text, word)) ??
    text.of('newSaid').find((word) => isSaidOfItem(text, word) && !isOfPart(text, word) && !isOfAnother(text, word));
  return fresh === undefined ? undefined : readInItem(text, fresh, 'new');
}

function isDenied({ plain, of }: ItemText, word: ItemWord): boolean {
  return of('not').some(
    ({ start, end }) => end <= word.start && start < word.start && wordsBetween(plain, [end, word.start], 'part') === 0,
  );
}

/** Words between a word for selling and the condition. */
const MOST_FROM_SALE = 4;

/** Whether a condition stands in the first line or near a word for selling, and is not of something that is needed or came along. */
function isSaidOfItem(text: ItemText, word: ItemWord): boolean {
  const { plain, of } = text;
  const line = plain.indexOf('\n', MOST_EMPTY);
  const first = word.start < (line < 0 ? MOST_FIRST : Math.min(line, MOST_FIRST));
  const sold = of('sell').some(
    ({ start, end }) =>
      (end <= word.start ? wordsBetween(plain, [end, word.start]) : wordsBetween(plain, [word.end, start])) <= MOST_FROM_SALE,
  );
  if (!first && !sold) return false;
  return (
    !isDenied(text, word) &&
    !of('along').some(({ start, end }) => end <= word.start && start < word.start && wordsBetween(plain, [end, word.start]) <= 1)
  );
}

/** Units of a first line that is not an empty one, and of one that counts. */
const MOST_EMPTY = 3;
const MOST_FIRST = 80;

/** Whether "new" is said of what was bought instead. */
function isOfAnother({ plain, of }: ItemText, word: ItemWord): boolean {
  return of('bought').some(
    ({ start, end }) =>
      (end <= word.start ? wordsBetween(plain, [end, word.start]) : wordsBetween(plain, [word.end, start])) <= MOST_TO_BUYING,
  );
}

/** Words between "new" and the word for having bought it. */
const MOST_TO_BUYING = 5;

/** Whether "new" is said of a part: unless the part is what is sold, and so among the first words. */
function isOfPart({ plain, of }: ItemText, word: ItemWord): boolean {
  const sales = of('sell');
  return of('part').some((part) => {
    const apart = part.start >= word.end ? wordsBetween(plain, [word.end, part.start]) : wordsBetween(plain, [part.end, word.start]);
    const sold =
      part.start < MOST_OF_NAME || sales.some(({ end }) => end <= part.start && wordsBetween(plain, [end, part.start], 'part') <= 2);
    return apart <= 1 && !sold;
  });
}

/** Units in which the name of what is sold begins. */
const MOST_OF_NAME = 14;
