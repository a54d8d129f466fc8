import { z } from 'zod';
import type { PageMatch } from '../model/target.ts';
import { patternSchema } from './pattern-schema.ts';
import { selectorSchema } from './selector-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

const ruleSchema = z
  .strictObject({
    url: patternSchema.optional().describe('RE2 pattern on path and query.'),
    any: z
      .union([selectorSchema.transform((selector) => [selector]), z.array(selectorSchema).min(1)])
      .optional()
      .describe('CSS selectors, any of which must be present.'),
    structured: z
      .string()
      // A schema.org type by its bare name; must not match a URL or a prefixed name.
      .regex(/^[A-Z][A-Za-z0-9]{1,60}$/, { error: 'not a schema.org type, as `JobPosting`' })
      .optional()
      .describe('A schema.org type that must be present, e.g. `JobPosting`.'),
  })
  .refine((rule) => Object.values(rule).some((value) => value !== undefined), {
    message: 'an empty rule matches nothing: give `url`, `any` or `structured`, or write `auto`',
  })
  .transform((rule): PageMatch => withoutUndefined({ url: rule.url, any: rule.any ?? [], structured: rule.structured }));

/** Which pages a rule speaks of; `auto`: judged by the page. */
export const pageMatchSchema: z.ZodType<PageMatch> = z.union([z.literal('auto'), ruleSchema]);
