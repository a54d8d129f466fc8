import clues from '../../lexicon/country-clues.json' with { type: 'json' };
import towns from '../../lexicon/towns.json' with { type: 'json' };

/** The country whose domain an address stands under, ISO 3166-1 alpha-2 (`https://site.co.uk/1`: GB); undefined for one of no country, or under which sites of anywhere stand (`.tv`). */
export function countryOfAddress(url: string): string | undefined {
  const domain = /\.([a-z]{2})\.?$/.exec(URL.parse(url)?.hostname ?? '')?.[1];
  if (domain === undefined || OPEN.has(domain)) return undefined;
  const country = domain === 'uk' ? 'GB' : domain.toUpperCase();
  return Object.hasOwn(towns.countries, country) ? country : undefined;
}

const OPEN: ReadonlySet<string> = new Set(clues.openDomains);
