import type { Place } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import { defined } from './defined.ts';
import type { StructuredAd } from './structured-ad.ts';
import { structuredPrices } from './structured-prices.ts';
import { structuredDate } from './structured-date.ts';
import { quoteStructured, structuredValue } from './structured-value.ts';

/** What the OpenGraph properties of a page say of its one ad. Its contacts are not read: they are mostly those of the site. */
export function openGraphAd(item: StructuredItem): Pick<StructuredAd, 'prices' | 'place' | 'postedAt' | 'aliases'> {
  const posted = structuredValue(item, 'article:published_time', 'og:published_time', 'product:availability_starts');
  const names = ['profile:first_name', 'profile:last_name'].map((path) => structuredValue(item, path)).filter((name) => name !== undefined);
  const name = names.length > 0 ? names.join(' ') : structuredValue(item, 'profile:username');
  return {
    prices: structuredPrices(item),
    aliases: name === undefined ? [] : [quoteStructured(name, name)],
    ...defined({ place: placeOf(item), postedAt: posted === undefined ? undefined : structuredDate(quoteStructured(posted, posted)) }),
  };
}

function placeOf(item: StructuredItem): Read<Place> | undefined {
  const part = (name: string): string | undefined => structuredValue(item, `og:${name}`, `place:${name}`, `business:contact_data:${name}`);
  const city = part('locality');
  const region = part('region');
  const country = structuredValue(item, 'og:country-name', 'og:country', 'place:country', 'business:contact_data:country_name');
  const text = [city, region, country].filter((one) => one !== undefined).join(', ');
  if (city === undefined || text === '') return undefined;
  const code = country !== undefined && /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : undefined;
  return quoteStructured({ text, ...defined({ city, region, country: code }) }, text);
}
