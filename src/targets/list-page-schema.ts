import { z } from 'zod';
import type { ListPageRules } from '../model/target.ts';
import { pageMatchSchema } from './page-match-schema.ts';
import { selectorSchema } from './selector-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { withoutUndefined } from './without-undefined.ts';

const DEFAULTS = TARGET_DEFAULTS.pages.list;

const nextSchema = z
  .strictObject({
    selector: selectorSchema.optional().describe('CSS selector of the link to the next page.'),
    query: z.string().min(1).max(100).optional().describe('Query parameter that is counted up, e.g. `page`.'),
    max: z.int().min(1).max(10_000).default(DEFAULTS.max).describe('Following pages of one listing, at most.'),
  })
  .refine((next) => next.selector === undefined || next.query === undefined, {
    message: '`selector` and `query` are two ways to the next page; give one, or neither to have it found',
  })
  .transform(({ selector, query, max }) => withoutUndefined({ selector, query, max }));

/** How listing pages are read. */
export const listPageSchema: z.ZodType<ListPageRules> = z
  .strictObject({
    match: pageMatchSchema
      .prefault(TARGET_DEFAULTS.pages.match)
      .describe('Which pages are listings: `auto`, or `{url, any, structured}`; one that fits is enough.'),
    records: z
      .union([z.literal('auto'), z.strictObject({ selector: selectorSchema.describe('CSS selector of one record of the listing.') })])
      .default(DEFAULTS.records)
      .describe('The records of a listing: `auto` finds repeated blocks, or `{selector}`.'),
    link: z
      .strictObject({
        selector: selectorSchema.describe('CSS selector of the link to the ad, inside a record.'),
        attr: z.string().min(1).max(100).default(DEFAULTS.attr).describe('Attribute that holds the address.'),
      })
      .optional()
      .describe('The link of a record to its ad; default: found by itself.'),
    next: nextSchema.optional().describe('The next page of a listing; default: found by itself.'),
  })
  .transform(({ match, records, link, next }) => withoutUndefined({ match, records, link, next }));
