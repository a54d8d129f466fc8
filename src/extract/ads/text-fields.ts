import type { AdFields } from '../../model/ad.ts';
import type { Provenance } from '../../model/provenance.ts';
import { readAges } from '../fields/read-ages.ts';
import { readAliases } from '../fields/read-aliases.ts';
import { readDates } from '../fields/read-dates.ts';
import { readPlace } from '../fields/read-place.ts';
import { readPrices } from '../fields/read-prices.ts';
import { prepareText } from '../text/prepared-text.ts';
import type { AdText } from './ad-text.ts';
import { attempt } from './attempt.ts';
import type { PageView } from './page-view.ts';

/** Fields that the readers find in an ad's text by themselves; spans point into the page's text. */
export type TextFields = Pick<AdFields, 'aliases' | 'ages' | 'prices' | 'place' | 'postedAt'>;

/** Reads an ad's text without being told where anything stands. `joined` is the ad's masked text with labels joined to their values. */
export function readTextFields({ document, context, problems }: PageView, { start: by }: AdText, joined: string): TextFields {
  const shift = <T extends Provenance>(read: T): T => {
    if (read.where !== 'text') return read;
    const [start, end] = [read.start + by, read.end + by];
    return { ...read, start, end, raw: document.text.slice(start, end) };
  };
  const list = <T extends Provenance>(what: string, read: () => readonly T[]): T[] =>
    attempt<readonly T[]>({ problems, what, otherwise: [] }, read).map(shift);
  const text = prepareText(joined);
  const place = attempt({ problems, what: 'place', otherwise: undefined }, () => readPlace(text, context));
  const { postedAt } = attempt<ReturnType<typeof readDates>>({ problems, what: 'dates', otherwise: {} }, () => readDates(text, context));
  const fields = {
    aliases: list('aliases', () => readAliases(text, context)),
    ages: list('ages', () => readAges(text, context)),
    prices: list('prices', () => readPrices(text, context)),
    ...(place ? { place: shift(place) } : {}),
    ...(postedAt ? { postedAt: shift(postedAt) } : {}),
  };
  problems.push(...text.cuts);
  return fields;
}
