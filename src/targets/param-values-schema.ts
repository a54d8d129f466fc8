import { z } from 'zod';
import type { ParamValues } from './start-rule.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';

const rangeSchema = z
  .strictObject({
    from: z.int().min(0).max(1_000_000_000).describe('First number.'),
    to: z.int().min(0).max(1_000_000_000).describe('Last number, included.'),
    step: z.int().min(1).max(1_000_000_000).default(TARGET_DEFAULTS.start.step).describe('Counted up by this much.'),
  })
  .refine((range) => range.from <= range.to, { path: ['to'], message: '`to` is less than `from`' });

/** Values of one hole of a template: a list of words or numbers, or a range. */
export const paramValuesSchema: z.ZodType<ParamValues> = z.union([
  z.array(z.union([z.string().min(1).max(200), z.number()]).transform(String)).min(1),
  rangeSchema,
]);
