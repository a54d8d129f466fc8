import type { AdFields } from '../../model/ad.ts';
import type { Category } from '../../model/category.ts';
import type { TextContext } from '../text-context.ts';
import { readHousingFields } from './housing/read-housing-fields.ts';
import { readMarketFields } from './market/read-market-fields.ts';
import type { OfferSources } from './offer-sources.ts';
import { readJobFields } from './read-job-fields.ts';

/** What an ad offers beside persons. */
export type OfferKind = 'job' | 'market' | 'housing';

/** The kind of offer that the ads of a category are; undefined for those about persons, and where it is not known. */
export function offerKind(category: Category | undefined): OfferKind | undefined {
  return category === 'recruitment' ? 'job' : category === 'marketplace' ? 'market' : category === 'housing' ? 'housing' : undefined;
}

/** Reads the fields of an offer of a kind. */
export function readOfferFields(kind: OfferKind, sources: OfferSources, context: TextContext): Pick<AdFields, OfferKind> {
  switch (kind) {
    case 'job':
      return { job: readJobFields(sources, context) };
    case 'market':
      return { market: readMarketFields(sources) };
    case 'housing':
      return { housing: readHousingFields(sources, context) };
  }
}
