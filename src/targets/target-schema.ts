import { z } from 'zod';
import { CATEGORIES, type Category } from '../model/category.ts';
import type { FetchRules, Hints, Limits, Target, TargetTest } from '../model/target.ts';
import { adPageSchema } from './ad-page-schema.ts';
import { fetchSchema } from './fetch-schema.ts';
import { hintsSchema } from './hints-schema.ts';
import { indicatorIdSchema } from './indicator-id-schema.ts';
import { legalSchema } from './legal-schema.ts';
import { limitsSchema } from './limits-schema.ts';
import { listPageSchema } from './list-page-schema.ts';
import { type ScopeRules, scopeSchema } from './scope-schema.ts';
import type { StartRule } from './start-rule.ts';
import { startSchema } from './start-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { testSchema } from './test-schema.ts';

/** A target as its file says, every part parsed and every default filled in, seeds not yet expanded. */
export interface TargetParts {
  readonly schema: 'target/1';
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly enabled: boolean;
  readonly legal: Target['legal'];
  readonly start: readonly StartRule[];
  readonly scope: ScopeRules;
  readonly fetch: FetchRules;
  readonly limits: Limits;
  readonly hints: Hints;
  readonly pages: Target['pages'];
  readonly privacy: Target['privacy'];
  readonly escalate: Target['escalate'];
  readonly tests: readonly TargetTest[];
}

const pagesSchema = z.strictObject({
  list: listPageSchema.prefault({}).describe('Listing pages: pages of many ads.'),
  ad: adPageSchema.prefault({}).describe('Ad pages: pages of one ad.'),
});

const privacySchema = z.strictObject({
  images: z
    .enum(['url_only', 'none', 'keep_with_order'])
    .default(TARGET_DEFAULTS.privacy.images)
    .describe('Images: note their addresses, note nothing, or keep them (needs `legal.basis`).'),
  screenshot: z
    .enum(['off', 'on'])
    .default(TARGET_DEFAULTS.privacy.screenshot)
    .describe('Whether a browser visit also keeps a picture of the page.'),
});

const escalateSchema = z
  .strictObject({
    indicator: indicatorIdSchema.describe('Indicator of the lexicon, e.g. `MKT-CHILD`.'),
    min_groups: z
      .int()
      .min(1)
      .max(20)
      .default(TARGET_DEFAULTS.escalate.min_groups)
      .describe('Groups of indicators that must be seen in the ad, this one included.'),
  })
  .transform((rule) => ({ indicator: rule.indicator, minGroups: rule.min_groups }));

/** The schema of each key of a target; `targetSchema` is the mapping of them all. */
export const TARGET_PARTS: { readonly [K in keyof TargetParts]: z.ZodType<TargetParts[K]> } = {
  schema: z.literal('target/1').describe('The version of this format: `target/1`.'),
  id: z
    .string()
    // Small letters, digits and hyphens, since it stands in file names and CSV cells; must not match spaces or capitals.
    .regex(/^[a-z0-9-]{3,48}$/, { error: 'not an id: 3 to 48 small letters, digits and hyphens, as `lumen-directory`' })
    .describe('3 to 48 small letters, digits and hyphens; unique, never used for another site.'),
  name: z.string().trim().min(1).max(200).describe('What people call the site.'),
  category: z.enum(CATEGORIES).describe('What kind of site it is.'),
  enabled: z.boolean().default(TARGET_DEFAULTS.enabled).describe('Whether scans visit it.'),
  legal: legalSchema.prefault({}).describe('Narrows what the case allows for this site, never widens it.'),
  start: startSchema.describe('Where the crawl begins: pages, templates, sitemaps, feeds, searches. At most 10,000 seeds.'),
  scope: scopeSchema.prefault({}).describe('Which addresses may be visited.'),
  fetch: fetchSchema.prefault({}).describe('How pages are fetched.'),
  limits: limitsSchema.prefault({}).describe('Pace and size of one scan.'),
  hints: hintsSchema.prefault({}).describe('What is known of the site: countries, languages, currency.'),
  pages: pagesSchema.prefault({}).describe('How listings and ads are read; without it everything is found by itself.'),
  privacy: privacySchema.prefault({}).describe('What is kept beside the text.'),
  escalate: z.array(escalateSchema).prefault([]).describe('Indicators that skip the queue: one line to the duty officer.'),
  tests: z.array(testSchema).prefault([]).describe('Saved pages the target must read rightly before it may run.'),
};

/** A whole target; unknown keys are refused. */
export const targetSchema: z.ZodType<TargetParts> = z.strictObject(TARGET_PARTS);
