import type { TextContext } from '../../text-context.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import type { TextWalk } from '../../text/text-walk.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Price } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { isAboutPersons } from '../is-about-persons.ts';
import { buildWordIndex } from '../word-index.ts';
import { COMPANY_WORDS } from './company-words.ts';
import type { NameHints } from './name-hints.ts';

/** Whether a text offers or seeks the company of persons: by its category, or, where none is known, by how it speaks. Posts of forums speak of others. */
export function isForCompany(walk: TextWalk, context: TextContext, { ages = [], prices = [] }: NameHints = {}): boolean {
  if (context.category === 'escort' || context.category === 'dating') return true;
  if (!isAboutPersons(context) || context.category === 'forum') return false;
  return isRateCard(prices, ages.some(({ value }) => value >= 18) ? 1 : 2) || findPhrases(walk, SOUGHT.company, COMPANY).length > 0;
}

/** Whether prices are those of visits: for two spans of hours or minutes, or for an hour and a night; one is enough where somebody's age is told. */
function isRateCard(prices: readonly Read<Price>[], fewest: number): boolean {
  return new Set(prices.flatMap(({ value: { per } }) => (per !== undefined && VISITS.test(per) ? [per] : []))).size >= fewest;
}

const VISITS = /^(?:visit|hour|night|\d{1,3}(?:min|h))$/;

const COMPANY = buildWordIndex(COMPANY_WORDS);
