import type { Place, Price } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { defined } from './defined.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import type { OfferKind } from '../fields/read-offer-fields.ts';
import { structuredDate } from './structured-date.ts';
import { structuredPrices } from './structured-prices.ts';
import { structuredOffer, structuredStated, type StructuredStated } from './structured-stated.ts';
import { quoteStructured, structuredValue, structuredValues } from './structured-value.ts';

/** What the structured data of a page says of its one ad; mapping of schema.org names in docs/extraction.md. */
export interface StructuredAd {
  readonly types: readonly string[];
  readonly key?: string;
  readonly title?: Read<string>;
  readonly aliases: readonly Read<string>[];
  readonly body?: Read<string>;
  readonly prices: readonly Read<Price>[];
  readonly place?: Read<Place>;
  readonly postedAt?: Read<string>;
  readonly offer?: OfferKind;
  readonly stated?: StructuredStated;
  /** Phone numbers, mail addresses and profile links, as written. */
  readonly contacts: readonly { readonly kind: 'telephone' | 'email' | 'link'; readonly value: string }[];
}

/** Maps a structured item to the fields of an ad. */
export function structuredAd(item: StructuredItem): StructuredAd {
  const get = (...paths: readonly string[]): Read<string> | undefined => {
    for (const path of paths) {
      const value = item.properties.find((property) => property.path === path)?.value;
      if (value !== undefined) return quoteStructured(plainText(value), value);
    }
    return undefined;
  };
  const person = item.types.includes('Person') || item.types.includes('ProfilePage');
  const name = get('title', 'name', 'headline', 'mainEntity.name');
  const nicknames = structuredValues(item, 'alternateName', 'mainEntity.alternateName').map((value) =>
    quoteStructured(plainText(value), value),
  );
  const aliases = nicknames.length > 0 ? nicknames : name === undefined ? [] : [name];
  const optional = {
    key: get('identifier.value', 'identifier', 'sku', 'productID', 'mainEntity.identifier')?.value,
    title: person ? undefined : name,
    body: get('description', 'articleBody', 'text', 'mainEntity.description'),
    place: placeOf(item),
    postedAt: structuredDate(get('datePosted', 'datePublished', 'uploadDate', 'dateCreated', 'offers.availabilityStarts')),
    offer: structuredOffer(item.types),
    stated: structuredStated(item),
  };
  return {
    types: item.types,
    aliases: person ? aliases : [],
    prices: structuredPrices(item),
    contacts: contactsOf(item),
    ...defined(optional),
  };
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
    const city = structuredValue(item, `${base}.addressLocality`);
    const region = structuredValue(item, `${base}.addressRegion`);
    const country = structuredValue(item, `${base}.addressCountry.name`, `${base}.addressCountry`);
    const text = [city, region, country].filter((part) => part !== undefined).join(', ') || structuredValue(item, base);
    if (text === undefined || text === '') continue;
    const code = country !== undefined && /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : undefined;
    return quoteStructured({ text, ...defined({ city, region, country: code }) }, text);
  }
  const text = structuredValue(item, 'jobLocation.name', 'areaServed.name', 'areaServed', 'homeLocation.name', 'location.name', 'location');
  return text === undefined || /^https?:/.test(text) ? undefined : quoteStructured({ text }, text);
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
