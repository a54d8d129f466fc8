import type { AdFields } from '../../model/ad.ts';
import { readAges } from '../fields/read-ages.ts';
import { readAliases } from '../fields/read-aliases.ts';
import { readDates } from '../fields/read-dates.ts';
import type { LabelPair } from '../fields/label-pair.ts';
import { type OfferKind, offerKindOf, readOfferFields } from '../fields/read-offer-fields.ts';
import { readPlace } from '../fields/read-place.ts';
import { readPrices } from '../fields/read-prices.ts';
import { readStatedFields, type StatedFields } from '../fields/read-stated-fields.ts';
import { prepareText } from '../text/prepared-text.ts';
import type { AdText } from './ad-text.ts';
import { attempt } from './attempt.ts';
import type { PageView } from './page-view.ts';
import { shiftReads } from './shift-reads.ts';

/** Fields that the readers find in an ad's text by themselves; spans point into the page's text. */
export type TextFields = Pick<AdFields, 'aliases' | 'ages' | 'prices' | 'place' | 'postedAt' | OfferKind> & StatedFields;

/** What is known of an ad's text beside the text. */
export interface TextFieldSources {
  /** The ad's masked text with labels joined to their values. */
  readonly joined: string;
  /** Label pairs, the weightiest first; spans point into the page's text. */
  readonly pairs: readonly LabelPair[];
  /** What the ad offers beside persons, as far as is known without its text. */
  readonly offer: OfferKind | undefined;
}

/** Reads an ad's text without being told where anything stands. */
export function readTextFields(
  { document, context, problems }: PageView,
  { start: by }: AdText,
  { joined, pairs, offer }: TextFieldSources,
): TextFields {
  const read = <T>(what: string, otherwise: T, reader: () => T): T => attempt({ problems, what, otherwise }, reader);
  const text = prepareText(joined);
  const place = read('place', undefined, () => readPlace(text, context));
  const { postedAt } = read<ReturnType<typeof readDates>>('dates', {}, () => readDates(text, context));
  const prices = read<AdFields['prices']>('prices', [], () => readPrices(text, context));
  const offered = (kind: OfferKind): Pick<AdFields, OfferKind> => {
    const inText = pairs.map(({ label, value }) => ({
      label,
      value: value.where === 'text' ? { ...value, start: value.start - by, end: value.end - by } : value,
    }));
    return readOfferFields(kind, { pairs: inText, text, prices }, context);
  };
  const kind = read<OfferKind | undefined>('kind of offer', offer, () => offerKindOf(text, context, offer));
  const ages = read<AdFields['ages']>('ages', [], () => readAges(text, context));
  const fields: TextFields = {
    aliases: read<AdFields['aliases']>('aliases', [], () => readAliases(text, context, { ages, prices })),
    ages,
    prices,
    ...(place ? { place } : {}),
    ...(postedAt ? { postedAt } : {}),
    ...read<StatedFields>('statements', {}, () => readStatedFields(text, context)),
    ...(kind === undefined ? {} : read(kind, {}, () => offered(kind))),
  };
  problems.push(...text.cuts);
  return shiftReads(fields, by, document.text);
}
