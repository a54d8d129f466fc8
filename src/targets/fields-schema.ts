import { z } from 'zod';
import type { AdPageRules, FieldRule } from '../model/target.ts';
import { FIELD_TYPES } from './field-types.ts';
import { patternSchema } from './pattern-schema.ts';
import { selectorSchema } from './selector-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { withoutUndefined } from './without-undefined.ts';

const DEFAULTS = TARGET_DEFAULTS.pages.field;

const wordSchema = z.string().trim().min(1).max(200);
const wordsSchema = z.union([wordSchema.transform((word) => [word]), z.array(wordSchema).min(1)]);

const ruleSchema = z
  .strictObject({
    selector: selectorSchema.optional().describe('CSS selector of the element that holds the value.'),
    label: wordsSchema
      .optional()
      .describe('Words before the value, in any language: `Label: value`, dt/dd, th/td. Used where the selector finds nothing.'),
    fallback_label: wordsSchema.optional().describe('The same as `label`.'),
    attr: wordsSchema.optional().describe('Attributes to read instead of the text; the first that is present wins.'),
    all: z.boolean().default(DEFAULTS.all).describe('Whether every match is read, not the first only.'),
    type: z
      .enum(['text', 'int', 'date', 'price', 'rate', 'salary', 'bool', 'url'])
      .optional()
      .describe('What the value is; default: by the name of the field (age: int, price: price, posted: date ...), else text.'),
    required: z.boolean().default(DEFAULTS.required).describe('Whether a page without it counts as read badly.'),
    re: patternSchema.optional().describe('RE2 pattern on the value; its first group, or the whole match, is taken.'),
    between: z
      .tuple([z.string().min(1).max(500), z.string().min(1).max(500)])
      .optional()
      .describe('Last resort: the value stands between these two strings of the source text.'),
    min: z.number().optional().describe('Smaller numbers are not read.'),
    max: z.number().optional().describe('Greater numbers are not read.'),
  })
  .refine(
    ({ selector, label, fallback_label: fallback, re, between }) =>
      [selector, label, fallback, re, between].some((way) => way !== undefined),
    {
      message: 'says not where the value stands: give `selector`, `label`, `re` or `between`',
    },
  )
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, { path: ['max'], message: '`max` is less than `min`' });

type RuleInput = z.output<typeof ruleSchema>;

/** How the fields of an ad are read: `auto`, or rules by field name. */
export const fieldsSchema: z.ZodType<AdPageRules['fields']> = z.union([
  z.literal('auto'),
  z
    .record(
      // A field name as the CSV and the fields list print it; must not match capitals, spaces or hyphens.
      z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, { error: 'not a field name: small letters, digits and `_`, as `job_location`' }),
      z.union([selectorSchema, ruleSchema]),
    )
    .transform((fields) => Object.fromEntries(Object.entries(fields).map(([name, rule]) => [name, toRule(name, rule)]))),
]);

function toRule(name: string, rule: string | RuleInput): FieldRule {
  const type = (Object.hasOwn(FIELD_TYPES, name) ? FIELD_TYPES[name] : undefined) ?? 'text';
  if (typeof rule === 'string') return { selector: rule, label: [], attr: [], all: DEFAULTS.all, type, required: DEFAULTS.required };
  const { selector, label = [], fallback_label: fallback = [], attr = [], all, required, re, between, min, max } = rule;
  return withoutUndefined({
    selector,
    label: [...label, ...fallback],
    attr,
    all,
    type: rule.type ?? type,
    required,
    re,
    between,
    min,
    max,
  });
}
