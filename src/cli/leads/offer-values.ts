import type { AdFields, HousingFields, JobFields, MarketFields, Place, Price, TourStop } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';

/** One value of an offer or statement under the name it is shown by. */
export type NamedRead = readonly [field: string, read: Read<string>];

/** What an ad says of whom it is about, and what it offers, as named values; what it leaves open is left out. Three-valued statements bear no span and are not among them. */
export function offerValues({ tours, languagesSpoken, nationalityClaims, seller, job, market, housing }: AdFields): NamedRead[] {
  return [
    ...list('tour', tours, tourText),
    ...list('language_spoken', languagesSpoken, String),
    // As claimed: no finding, and never scored.
    ...list('nationality_claimed', nationalityClaims, String),
    ...one('seller_kind', seller?.kind, String),
    ...one('seller', seller?.name, String),
    ...(job === undefined ? [] : jobValues(job)),
    ...(market === undefined ? [] : marketValues(market)),
    ...(housing === undefined ? [] : housingValues(housing)),
  ];
}

function jobValues(job: JobFields): NamedRead[] {
  return [
    ...one('employer', job.employer, String),
    ...one('employer_number', job.employerNumber, String),
    ...one('salary', job.salary, String),
    ...one('pay', job.pay, moneyText),
    ...one('pay_to', job.payTo, moneyText),
    ...one('job_location', job.jobLocation, String),
    ...one('destination', job.destination, placeText),
    ...one('experience', job.experience, String),
    ...list('language_wanted', job.languagesWanted, String),
    ...one('documents', job.documents, String),
  ];
}

function marketValues({ condition, brand, model, quantity, itemLocation }: MarketFields): NamedRead[] {
  return [
    ...one('condition', condition, String),
    ...one('brand', brand, String),
    ...one('model', model, String),
    ...one('quantity', quantity, String),
    ...one('item_location', itemLocation, String),
  ];
}

function housingValues({ rooms, areaM2, rent, deposit, availableFrom, tenants }: HousingFields): NamedRead[] {
  return [
    ...one('rooms', rooms, String),
    ...one('area_m2', areaM2, String),
    ...one('rent', rent, moneyText),
    ...one('deposit', deposit, moneyText),
    ...one('available_from', availableFrom, String),
    ...list('tenants', tenants, String),
  ];
}

function one<T>(field: string, read: Read<T> | undefined, text: (value: T) => string): NamedRead[] {
  return read === undefined ? [] : [[field, { ...read, value: text(read.value) }]];
}

function list<T>(field: string, reads: readonly Read<T>[] | undefined, text: (value: T) => string): NamedRead[] {
  return (reads ?? []).flatMap((read) => one(field, read, text));
}

function tourText({ place, from, to }: TourStop): string {
  return `${placeText(place)}, ${from ?? ''}..${to ?? ''}`;
}

function placeText({ text, city, country }: Place): string {
  return [text, city, country].filter((part) => part !== undefined).join(', ');
}

function moneyText({ amount, currency, per }: Price): string {
  return `${amount} ${currency ?? ''}${per === undefined ? '' : `/${per}`}`.trim();
}
