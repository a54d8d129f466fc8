import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import type { FoundTown } from './find-towns.ts';
import { holdsUnspaced } from '../../text/unspaced-scripts.ts';
import { MONTHS } from '../calendar-words.ts';

const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(townWords.regions).map(([country, names]) => [country, new Set(names)]),
);

/** What is known of the text that a town stands in. */
export interface TownText {
  readonly written: string;
  readonly lower: string;
  /** Whether the text is known to be of the town's country. */
  readonly hinted: boolean;
}

/**
 * Whether a name is the town and no other word: one sign is enough for most (behind "in", alone between signs, beside a postcode or state, beside what is
 * offered in the title); everyday words, names of persons, short names, parts of towns and those without a capital need two. Large towns of the text's own
 * country need none, smaller ones that a sign behind them.
 */
export function isSureTown(found: FoundTown, text: TownText): boolean {
  if (isElsewhere(found, text)) return false;
  const { start, end, town, signs } = found;
  const { written, lower, hinted } = text;
  const name = lower.slice(start, end);
  const count = [signs.led, signs.alone, signs.beside, signs.trade && signs.title].filter(Boolean).length;
  if (/^\p{Ll}/u.test(written.charAt(start))) return name.length > 3 && isSureSmall(found, { hinted, count });
  if (town.unsure || isShort(name) || town.size === 3) return count > 1 || isSureByOne(found, text);
  return count > 0 || (hinted && town.main && isSureBare(found, text));
}

/** Whether a name in small letters is the town: behind a preposition; in the title, or a larger town anywhere, with a sign; before its state; a larger one that begins the text. */
function isSureSmall({ start, town, signs }: FoundTown, { hinted, count }: { readonly hinted: boolean; readonly count: number }): boolean {
  if (hinted && signs.beside && town.size < 2) return true;
  if (town.unsure) return false;
  if (signs.led || (signs.title && count > 0 && hinted)) return true;
  return hinted && town.size < 2 && town.main && (signs.alone || start === 0);
}

/** Whether one sign is enough for a name that mostly needs two: a postcode, "in" with a capital (unless the line writes every word with one), or, for a short name, a part of the title to itself ("– Ulm,"). */
function isSureByOne({ start, town, signs }: FoundTown, { written, hinted }: TownText): boolean {
  if (signs.beside || (signs.led && (town.size < 2 || !isShouting(written, start)))) return true;
  return hinted && !town.unsure && town.size < 3 && signs.alone && signs.title;
}

/** Whether a name is something else than where the ad is: part of another name, a month, a state, where somebody comes from. */
function isElsewhere({ start, end, town, signs }: FoundTown, { written, lower, hinted }: TownText): boolean {
  if (signs.part || isMonth(lower, { start, end })) return true;
  if (signs.beside) return false;
  if (REGIONS.get(town.country)?.has(written.slice(start, end)) === true) return true;
  // Who comes from a large town of the country is mostly there.
  return signs.from && !(hinted && town.size < 2 && town.main);
}

/** Whether a name is the month of a date: "in March, 2012", "12 March". */
function isMonth(lower: string, { start, end }: Pick<FoundTown, 'start' | 'end'>): boolean {
  if (!MONTHS.has(lower.slice(start, end))) return false;
  return /^(?:, ?| )\d/.test(lower.slice(end, end + 3)) || /\d(?:st|nd|rd|th)? $/.test(lower.slice(Math.max(0, start - 5), start));
}

/** Whether a name that no sign stands around is the town: a large one, or one that a sign or the end of the line follows. */
function isSureBare({ start, end, town, signs }: FoundTown, { written, lower }: TownText): boolean {
  if (holdsUnspaced(lower.charAt(start)))
    return town.size < 2 && (end - start > 2 || (town.size === 0 && signs.title && isApart(written, { start, end })));
  return town.size === 0 || (signs.ends && (town.size === 1 || !isBesideCapital(written, start)));
}

/** Whether a name begins its line and a blank follows: 대전 유성구. */
function isApart(written: string, { start, end }: Pick<FoundTown, 'start' | 'end'>): boolean {
  return (start === 0 || written.charAt(start - 1) === '\n') && written.charAt(end) === ' ';
}

/** Under four letters; in scripts without spaces two may be a whole name. */
function isShort(name: string): boolean {
  return name.length < (holdsUnspaced(name) ? 2 : 4);
}

/** Whether a word with a capital stands right before, within a sentence: a first name, say. */
function isBesideCapital(written: string, start: number): boolean {
  return /[^\n.!?:][ ]\p{Lu}[\p{L}'’-]{0,20} $/u.test(written.slice(Math.max(0, start - 26), start));
}

/** Whether the line is in capitals, or most of its words begin with one. */
function isShouting(written: string, start: number): boolean {
  const before = written.slice(Math.max(0, start - AROUND), start);
  const behind = written.slice(start, start + AROUND);
  const line = before.slice(before.lastIndexOf('\n') + 1) + behind.split('\n', 1).join('');
  const words = line.match(WORDS) ?? [];
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 > words.length * 2;
}
/** Units of the line that are looked at on either side. */
const AROUND = 60;
const WORDS = /[\p{L}\p{M}]{2,}/gu;
