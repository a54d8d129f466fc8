import type { AdFields } from '../../model/ad.ts';
import type { Category } from '../../model/category.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { looksLikeDwelling } from './housing/looks-like-dwelling.ts';
import { readHousingFields } from './housing/read-housing-fields.ts';
import { looksLikeJob } from './job/said/looks-like-job.ts';
import { looksLikeItem } from './market/looks-like-item.ts';
import { readMarketFields } from './market/read-market-fields.ts';
import type { OfferSources } from './offer-sources.ts';
import { jobFieldsInSteps } from './read-job-fields.ts';

/** What an ad offers beside persons. */
export type OfferKind = 'job' | 'market' | 'housing';

/** The kind of offer that the ads of a category are; undefined for those about persons, and where it is not known. */
export function offerKind(category: Category | undefined): OfferKind | undefined {
  return category === 'recruitment' ? 'job' : category === 'marketplace' ? 'market' : category === 'housing' ? 'housing' : undefined;
}

/** The kind of offer that one text is: what is `known` of it (by its category, if nothing else is told), but where that leaves it open the text decides; ads for escorts and dating are none. */
export function offerKindOf(
  text: PreparedText,
  context: TextContext,
  known: OfferKind | undefined = offerKind(context.category),
): OfferKind | undefined {
  return runSteps(offerKindInSteps(text, context, known));
}

/** `offerKindOf` in steps. */
export function* offerKindInSteps(
  text: PreparedText,
  context: TextContext,
  known: OfferKind | undefined = offerKind(context.category),
): Steps<OfferKind | undefined> {
  const { category } = context;
  if (category === 'escort' || category === 'dating' || known === 'job' || known === 'housing') return known;
  yield;
  if (yield* looksLikeJob(text, context)) return 'job';
  yield;
  return known ?? (looksLikeDwelling(text, context) ? 'housing' : looksLikeItem(text, context) ? 'market' : undefined);
}

/** Reads the fields of an offer of a kind. */
export function readOfferFields(kind: OfferKind, sources: OfferSources, context: TextContext): Pick<AdFields, OfferKind> {
  return runSteps(offerFieldsInSteps(kind, sources, context));
}

/** `readOfferFields` in steps. */
export function* offerFieldsInSteps(kind: OfferKind, sources: OfferSources, context: TextContext): Steps<Pick<AdFields, OfferKind>> {
  switch (kind) {
    case 'job':
      return { job: yield* jobFieldsInSteps(sources, context) };
    case 'market':
      return { market: readMarketFields(sources, context) };
    case 'housing':
      return { housing: readHousingFields(sources, context) };
  }
}
