import type { AdFields } from '../../model/ad.ts';
import type { Provenance } from '../../model/provenance.ts';
import { readAges } from '../fields/read-ages.ts';
import { readAliases } from '../fields/read-aliases.ts';
import { readDates } from '../fields/read-dates.ts';
import { readPlace } from '../fields/read-place.ts';
import { readPrices } from '../fields/read-prices.ts';
import type { AdText } from './ad-text.ts';
import type { PageView } from './page-view.ts';

/** Fields that the readers find in an ad's text by themselves; spans point into the page's text. */
export type TextFields = Pick<AdFields, 'aliases' | 'ages' | 'prices' | 'place' | 'postedAt'>;

/** Reads an ad's text without being told where anything stands. `joined` is the ad's masked text with labels joined to their values. */
export function readTextFields(
  { document, context }: Pick<PageView, 'document' | 'context'>,
  { start: by }: AdText,
  joined: string,
): TextFields {
  const shift = <T extends Provenance>(read: T): T => {
    if (read.where !== 'text') return read;
    const [start, end] = [read.start + by, read.end + by];
    return { ...read, start, end, raw: document.text.slice(start, end) };
  };
  const place = readPlace(joined, context);
  const { postedAt } = readDates(joined, context);
  return {
    aliases: readAliases(joined, context).map(shift),
    ages: readAges(joined, context).map(shift),
    prices: readPrices(joined, context).map(shift),
    ...(place ? { place: shift(place) } : {}),
    ...(postedAt ? { postedAt: shift(postedAt) } : {}),
  };
}
