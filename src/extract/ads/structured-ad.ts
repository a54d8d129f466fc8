import type { Place, Price, PricePer } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { defined } from './defined.ts';
import type { StructuredItem } from '../document/structured-item.ts';

/** What the structured data of a page says of its one ad; mapping of schema.org names in docs/extraction.md. */
export interface StructuredAd {
  readonly types: readonly string[];
  readonly key?: string;
  readonly title?: Read<string>;
  readonly alias?: Read<string>;
  readonly body?: Read<string>;
  readonly prices: readonly Read<Price>[];
  readonly place?: Read<Place>;
  readonly postedAt?: Read<string>;
  readonly employer?: Read<string>;
  readonly salary?: Read<string>;
  readonly employmentType?: Read<string>;
  /** Phone numbers, mail addresses and profile links, as written. */
  readonly contacts: readonly { readonly kind: 'telephone' | 'email' | 'link'; readonly value: string }[];
}

/** Maps a structured item to the fields of an ad. */
export function structuredAd(item: StructuredItem): StructuredAd {
  const get = (...paths: readonly string[]): Read<string> | undefined => {
    for (const path of paths) {
      const value = item.properties.find((property) => property.path === path)?.value;
      if (value !== undefined) return quote(plainText(value), value);
    }
    return undefined;
  };
  const person = item.types.includes('Person') || item.types.includes('ProfilePage');
  const name = get('title', 'name', 'headline', 'mainEntity.name');
  const optional = {
    key: get('identifier.value', 'identifier', 'sku', 'productID', 'mainEntity.identifier')?.value,
    title: person ? undefined : name,
    alias: person ? (get('alternateName', 'mainEntity.alternateName') ?? name) : undefined,
    body: get('description', 'articleBody', 'text', 'mainEntity.description'),
    place: placeOf(item),
    postedAt: dateOf(get('datePosted', 'datePublished', 'uploadDate', 'dateCreated', 'offers.availabilityStarts')),
    employer: get('hiringOrganization.name', 'hiringOrganization', 'seller.name', 'offers.seller.name', 'offeredBy.name'),
    salary: salaryOf(item),
    employmentType: get('employmentType'),
  };
  return { types: item.types, prices: pricesOf(item), contacts: contactsOf(item), ...defined(optional) };
}

/** Provenance of a value read from a structured string. */
function quote<T>(value: T, raw: string): Read<T> {
  return { value, where: 'structured', start: 0, end: raw.length, raw, by: 'structured@1' };
}

/** Text without the markup that descriptions carry. */
function plainText(value: string): string {
  // A tag: angle bracket, letter or slash, no further bracket; at most 300 characters long, so a lone bracket ends at once.
  return value.includes('<')
    ? value
        .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : value;
}

function valueAt(item: StructuredItem, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = item.properties.find((property) => property.path === path)?.value;
    if (value !== undefined) return value;
  }
  return undefined;
}

function placeOf(item: StructuredItem): Read<Place> | undefined {
  for (const base of [
    'jobLocation.address',
    'jobLocation.0.address',
    'address',
    'areaServed.address',
    'homeLocation.address',
    'availableAtOrFrom.address',
    'offers.availableAtOrFrom.address',
    'location.address',
    'contentLocation.address',
    'mainEntity.address',
  ]) {
    const city = valueAt(item, `${base}.addressLocality`);
    const region = valueAt(item, `${base}.addressRegion`);
    const country = valueAt(item, `${base}.addressCountry.name`, `${base}.addressCountry`);
    const text = [city, region, country].filter((part) => part !== undefined).join(', ') || valueAt(item, base);
    if (text === undefined || text === '') continue;
    const code = country !== undefined && /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : undefined;
    return quote({ text, ...defined({ city, region, country: code }) }, text);
  }
  const text = valueAt(item, 'jobLocation.name', 'areaServed.name', 'areaServed', 'homeLocation.name', 'location.name', 'location');
  return text === undefined || /^https?:/.test(text) ? undefined : quote({ text }, text);
}

function pricesOf(item: StructuredItem): Read<Price>[] {
  const raw = valueAt(
    item,
    'offers.price',
    'offers.priceSpecification.price',
    'price',
    'offers.lowPrice',
    'product:price:amount',
    'og:price:amount',
  );
  const amount =
    raw === undefined
      ? Number.NaN
      : Number(
          raw
            .replace(/[\s']/g, '')
            .replace(/,(\d{1,2})$/, '.$1')
            .replace(/,/g, ''),
        );
  if (raw === undefined || !Number.isFinite(amount) || amount <= 0) return [];
  const currency = valueAt(
    item,
    'offers.priceCurrency',
    'offers.priceSpecification.priceCurrency',
    'priceCurrency',
    'product:price:currency',
    'og:price:currency',
  )?.toUpperCase();
  return [quote({ amount, ...(currency !== undefined && /^[A-Z]{3}$/.test(currency) ? { currency } : {}) }, raw)];
}

const UNITS: ReadonlyMap<string, PricePer> = new Map([
  ['HOUR', 'hour'],
  ['DAY', 'day'],
  ['WEEK', 'week'],
  ['MONTH', 'month'],
  ['YEAR', 'year'],
]);

/** The salary of a JobPosting in words: `1500 - 2000 EUR/month`. */
function salaryOf(item: StructuredItem): Read<string> | undefined {
  const least = valueAt(item, 'baseSalary.value.minValue', 'baseSalary.minValue');
  const most = valueAt(item, 'baseSalary.value.maxValue', 'baseSalary.maxValue');
  const one = valueAt(item, 'baseSalary.value.value', 'baseSalary.value', 'baseSalary', 'salary');
  const amount = least !== undefined && most !== undefined && least !== most ? `${least} - ${most}` : (least ?? most ?? one);
  if (amount === undefined) return undefined;
  const currency = valueAt(item, 'baseSalary.currency', 'salaryCurrency', 'baseSalary.value.currency');
  const unit = UNITS.get((valueAt(item, 'baseSalary.value.unitText', 'baseSalary.unitText') ?? '').toUpperCase());
  const text = `${amount}${currency === undefined ? '' : ` ${currency}`}${unit === undefined ? '' : `/${unit}`}`;
  return quote(text, text);
}

/** A date or time in ISO 8601 as it stands; anything else is not trusted. */
function dateOf(read: Read<string> | undefined): Read<string> | undefined {
  const match =
    // ISO 8601 only: other notations leave day and month open. Fixed lengths.
    read === undefined ? null : /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(read.value);
  if (!read || !match) return undefined;
  const text = match[0];
  if (text.length === 10) return { ...read, value: text };
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
  const ms = Date.parse(zoned.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(ms) ? undefined : { ...read, value: new Date(ms).toISOString().replace('.000Z', 'Z') };
}

const CONTACT_ENDS: ReadonlyMap<string, 'telephone' | 'email' | 'link'> = new Map([
  ['telephone', 'telephone'],
  ['phone', 'telephone'],
  ['phone_number', 'telephone'],
  ['email', 'email'],
  ['sameAs', 'link'],
]);

/** Contacts of the item, its contact points, its seller; not of a review's author, nor of the publisher. */
function contactsOf(item: StructuredItem): StructuredAd['contacts'] {
  const contacts: { kind: 'telephone' | 'email' | 'link'; value: string }[] = [];
  for (const { path, value } of item.properties) {
    const kind = CONTACT_ENDS.get(path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf(':')) + 1));
    // Whole names of a path; not `reviewer` inside a longer word.
    if (kind !== undefined && !/(?:^|\.)(?:review|publisher|isPartOf|provider|brand|comment)\b/.test(path) && value.length < 300)
      contacts.push({ kind, value });
  }
  return contacts.slice(0, 50);
}
