import type { Stated } from '../../../model/ad.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import type { DwellingClass, DwellingText, DwellingWord } from './dwelling-text.ts';

/** What a text says of furniture; one that is there in part is neither yes nor no. */
export function furnishedOrNot(text: DwellingText): Stated {
  if (isPartly(text)) return 'not-stated';
  if (text.of('bare').length > 0) return 'no';
  const furnished = text.of('furnished');
  if (furnished.some((word) => isBeside(text, word, ['not', 2]) || isDeniedBehind(text, word))) return 'no';
  if (furnished.length > 0) return 'yes';
  const furniture = text.of('furniture');
  if (furniture.some((word) => isBeside(text, word, ['not', 1]) || isDeniedBehind(text, word))) return 'no';
  return furniture.some((word) => isBeside(text, word, ['with', 1]) || isBeside(text, word, ['included', 2])) ? 'yes' : 'not-stated';
}

function isPartly(text: DwellingText): boolean {
  const partly = text.of('partly');
  return text
    .of('furnished', 'furniture')
    .some((word) => partly.some((part) => part.start >= word.start - PART_WIDTH && part.end <= word.end && near(text, part, word) <= 1));
}

/** Units in which a word for a part stands before what is there in part. */
const PART_WIDTH = 24;

/** Whether a denial follows at once: "家具不可", "eşyalı değil". */
function isDeniedBehind(text: DwellingText, word: DwellingWord): boolean {
  return text.of('refused').some((other) => other.start >= word.end && other.start - word.end <= 1 && near(text, other, word) === 0);
}

function isBeside(text: DwellingText, word: DwellingWord, [beside, most]: readonly [DwellingClass, number]): boolean {
  return text
    .of(beside)
    .some((other) => (other.end <= word.start || beside !== 'not' || other.start - word.end <= 2) && near(text, other, word) <= most);
}

function near({ plain }: DwellingText, one: DwellingWord, other: DwellingWord): number {
  return one.end <= other.start ? wordsBetween(plain, [one.end, other.start], 'part') : wordsBetween(plain, [other.end, one.start], 'part');
}
