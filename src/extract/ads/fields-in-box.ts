import type { Price } from '../../model/ad.ts';
import type { Read, Span } from '../../model/provenance.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { DURATION } from './card-signs.ts';
import type { LabelledSpan } from './label-pairs.ts';
import type { TextFields } from './text-fields.ts';

/** Where on a page its ad surely stands, and what names it. */
export interface AdBox extends Span {
  readonly title: PageElement;
}

/**
 * The names, ages and prices of a page without those that stand outside the box of its ad where others stand in it: what else a page shows is of other ads, of readers or of the site itself.
 * What stands behind a label stays, and a name with an age that stays; of prices also those of visits (with a length of time in their line or list), those in lists of facts, and an amount right above or below the heading.
 */
export function fieldsInBox(
  document: Pick<PageDocument, 'text' | 'elements'>,
  found: TextFields,
  { box, pairs }: { readonly box?: AdBox; readonly pairs: readonly LabelledSpan[] },
): TextFields {
  if (box === undefined) return found;
  const isInside = ({ start, end, where }: Read<unknown>): boolean => where !== 'text' || (start >= box.start && end <= box.end);
  const isLabelled = ({ start, end }: Span): boolean =>
    pairs.some(({ value }) => start >= value.start && end <= value.end && value.end - value.start <= LONGEST_VALUE);
  const keep = <T>(reads: readonly Read<T>[], isKept: (read: Read<T>) => boolean): readonly Read<T>[] =>
    reads.some(isInside) ? reads.filter((read) => isInside(read) || isKept(read)) : reads;
  const ages = keep(found.ages, isLabelled);
  return {
    ...found,
    aliases: keep(found.aliases, (name) => isLabelled(name) || ages.some((age) => !isInside(age) && isRightBehind(name, age))),
    ages,
    prices: keep(found.prices, (price) => isPriceOfAd(document, price, box.title)),
  };
}

/** Whether an age stands right behind a name: of the persons whom an ad lists below its box. */
function isRightBehind(name: Span, age: Span): boolean {
  return age.start >= name.end && age.start - name.end <= FARTHEST_AGE;
}

const FARTHEST_AGE = 12;

/** Characters of a value behind a label, at most. */
const LONGEST_VALUE = 40;

/** Whether a price outside the box of the ad is the ad's all the same. */
function isPriceOfAd(
  { text, elements }: Pick<PageDocument, 'text' | 'elements'>,
  { start, end, value }: Read<Price>,
  title: PageElement,
): boolean {
  const line = lineRound(text, { start, end });
  const said = text.slice(line.start, line.end);
  if (DURATION.test(said) || isOfVisit(value, said) || isBeside(text, line, title)) return true;
  const list = elements.findLast(({ name, textStart, textEnd }) => LISTS.has(name) && textStart <= start && textEnd >= end);
  return list !== undefined && (list.name === 'dl' || DURATION.test(text.slice(list.textStart, list.textEnd)));
}

/** Whether an amount is told with a length of time, in words too ("Two hours £200"); a rate ("£35/hour") may be of anything. */
function isOfVisit({ per }: Price, line: string): boolean {
  return per !== undefined && /^\d{1,3}(?:min|h)$/.test(per) && !line.includes('/');
}

const LISTS: ReadonlySet<string> = new Set(['table', 'ul', 'dl']);

/** Whether a line of hardly more than an amount stands right above or below the heading. */
function isBeside(text: string, { start, end }: Span, { textStart, textEnd }: PageElement): boolean {
  if (end - start > LONGEST_AMOUNT) return false;
  const between = end <= textStart ? text.slice(end, textStart) : text.slice(textEnd, start);
  return between.trim() === '';
}

const LONGEST_AMOUNT = 40;

function lineRound(text: string, { start, end }: Span): Span {
  const behind = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start) + 1, end: behind < 0 ? text.length : behind };
}
