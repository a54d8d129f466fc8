import type { PageDocument } from '../document/page-document.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import { countryOfAddress } from '../country-of-address.ts';
import { isOfSite } from './is-of-site.ts';

/**
 * The countries that a page says it is of, ISO 3166-1 alpha-2, the surest first: that of the addresses in its data, of its head (`geo.region`), of its
 * own domain, and the one of its language where software does not put it there by itself (`pt-BR`, not `en-US`).
 */
export function pageCountries(document: PageDocument, structured: readonly StructuredItem[]): string[] {
  const told = [countryInData(structured), countryInHead(document), countryOfAddress(document.url), countryOfLanguage(document.lang)];
  return [...new Set(told.filter((country) => country !== undefined))];
}

/** The one country of all addresses in the data of a page; who publishes it may be anywhere. */
function countryInData(structured: readonly StructuredItem[]): string | undefined {
  const countries = new Set(
    structured
      .filter((item) => !isOfSite(item))
      .flatMap(({ properties }) => properties)
      .flatMap(({ path, value }) => (ADDRESS_COUNTRY.test(path) && !OF_OTHERS.test(path) ? (codeOf(value) ?? []) : [])),
  );
  return countries.size === 1 ? [...countries][0] : undefined;
}

function countryInHead({ elements }: PageDocument): string | undefined {
  const region = elements.find(({ name, attribs }) => name === 'meta' && REGION_NAMES.has((attribs['name'] ?? '').trim().toLowerCase()));
  return codeOf(region?.attribs['content']);
}

function countryOfLanguage(lang: string | undefined): string | undefined {
  const tag = lang?.trim().replaceAll('_', '-').toLowerCase();
  return tag === undefined || PRESET.has(tag) ? undefined : codeOf(/^[a-z]{2,3}-(?:[a-z]{4}-)?([a-z]{2})$/.exec(tag)?.[1]);
}

/** A country code that stands alone or before a part of the country (`DE-BY`). */
function codeOf(value: string | undefined): string | undefined {
  const code = /^\s*([a-z]{2})(?:-[a-z0-9]{1,3})?\s*$/i.exec(value ?? '')?.[1]?.toUpperCase();
  return code === 'UK' ? 'GB' : code;
}

const ADDRESS_COUNTRY = /(?:^|\.)addressCountry(?:\.name)?$/;
const OF_OTHERS = /(?:^|\.)(?:publisher|isPartOf|provider|brand|review|comment)\b/;
const REGION_NAMES: ReadonlySet<string> = new Set(['geo.region', 'geo.country']);
/** Languages that software writes on pages of anywhere until somebody sets another. */
const PRESET: ReadonlySet<string> = new Set(['en-us', 'en-gb', 'es-es']);
