import { z } from 'zod';
import { exactlyOne } from './exactly-one.ts';
import { indicatorIdSchema } from './indicator-id-schema.ts';
import { languageSchema } from './language-schema.ts';
import { paramValuesSchema } from './param-values-schema.ts';
import { seedUrlProblem } from './seed-url-problem.ts';
import type { ParamValues, StartRule } from './start-rule.ts';
import { withoutUndefined } from './without-undefined.ts';

const KINDS = ['url', 'template', 'sitemap', 'feed', 'search'] as const;

const urlSchema = z
  .string()
  .max(2000)
  .superRefine((url, context) => {
    const message = seedUrlProblem(url);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** A URL with `{name}` holes; whether it is a URL shows when it is expanded. */
const templateSchema = z.string().min(1).max(2000);

const searchSchema = z.strictObject({
  url: templateSchema.describe(
    'Address of the search page, with `{term}` where the search words go and `{page}` where the page number goes.',
  ),
  terms: z.array(z.string().min(1).max(200)).default([]).describe('Words to search for, one search each.'),
  terms_from: z
    .array(indicatorIdSchema)
    .default([])
    .describe('Indicators of the lexicon whose terms are searched for, e.g. `MKT-ORGAN`; reviewed terms of your own stand in `terms`.'),
  languages: z.array(languageSchema).min(1).optional().describe('Languages of the lexicon terms, BCP 47; default: `hints.languages`.'),
  page: paramValuesSchema.optional().describe('Values of `{page}`: a list, or `{from, to, step}`.'),
});

const entrySchema = z
  .strictObject({
    url: urlSchema.optional().describe('A page to begin from, usually a listing.'),
    template: templateSchema.optional().describe('An address with `{name}` holes that are filled from `params`, every combination.'),
    params: z
      .record(z.string().regex(/^[A-Za-z_]\w{0,39}$/), paramValuesSchema)
      .optional()
      .describe('Values of the holes of `template`, by name: a list, or a range `{from, to, step}`.'),
    sitemap: urlSchema.optional().describe('Address of a sitemap or sitemap index (sitemaps.org).'),
    feed: urlSchema.optional().describe('Address of an RSS or Atom feed: the cheapest way to new ads, tried first.'),
    search: searchSchema.optional().describe('A search of the site, one seed for each term and page.'),
  })
  .superRefine(exactlyOne(KINDS, 'an entry of `start`'))
  .superRefine((entry, context) => {
    if (entry.params === undefined || entry.template !== undefined || !KINDS.some((kind) => entry[kind] !== undefined)) return;
    context.addIssue({ code: 'custom', path: ['params'], message: '`params` fills the holes of a `template`; this entry has none' });
  })
  .transform(toRule)
  .meta({ oneOf: KINDS.map((key) => ({ required: [key] })) });

/** What a target begins from; at least one entry. */
export const startSchema: z.ZodType<readonly StartRule[]> = z.array(entrySchema).min(1);

/** The input of one entry after its checks; the defaults are filled in. */
interface Entry {
  readonly url?: string | undefined;
  readonly template?: string | undefined;
  readonly params?: Readonly<Record<string, ParamValues>> | undefined;
  readonly sitemap?: string | undefined;
  readonly feed?: string | undefined;
  readonly search?: z.output<typeof searchSchema> | undefined;
}

function toRule(entry: Entry): StartRule {
  if (entry.template !== undefined) return { kind: 'template', template: entry.template, params: entry.params ?? {} };
  if (entry.search !== undefined) {
    const { url, terms, terms_from: termsFrom, languages, page } = entry.search;
    return withoutUndefined({ kind: 'search' as const, url, terms, termsFrom, languages, page });
  }
  if (entry.sitemap !== undefined) return { kind: 'sitemap', url: entry.sitemap };
  if (entry.feed !== undefined) return { kind: 'feed', url: entry.feed };
  return { kind: 'url', url: entry.url ?? '' };
}
