import type { AdFields } from '../../model/ad.ts';
import type { Provenance, Read } from '../../model/provenance.ts';
import { readAges } from '../fields/read-ages.ts';
import { readAliases } from '../fields/read-aliases.ts';
import { readDates } from '../fields/read-dates.ts';
import { readPlace } from '../fields/read-place.ts';
import { readPrices } from '../fields/read-prices.ts';
import type { TextContext } from '../text-context.ts';
import type { AdText } from './ad-text.ts';

/** Fields that the readers find in an ad's text by themselves; spans point into the page's text. */
export type TextFields = Pick<AdFields, 'aliases' | 'ages' | 'prices' | 'place' | 'postedAt'>;

/** Reads an ad's text without being told where anything stands. */
export function readTextFields(text: AdText, context: TextContext): TextFields {
  const by = text.start;
  const place = readPlace(text.masked, context);
  const { postedAt } = readDates(text.masked, context);
  return {
    aliases: readAliases(text.masked, context).map((read) => shift(read, by)),
    ages: readAges(text.masked, context).map((read) => shift(read, by)),
    prices: readPrices(text.masked, context).map((read) => shift(read, by)),
    ...(place ? { place: shift(place, by) } : {}),
    ...(postedAt ? { postedAt: shift<Read<string>>(postedAt, by) } : {}),
  };
}

/** Moves a value read from a part of the text to its place in the whole. */
function shift<T extends Provenance>(read: T, by: number): T {
  return read.where === 'text' ? { ...read, start: read.start + by, end: read.end + by } : read;
}
