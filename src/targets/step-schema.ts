import { z } from 'zod';
import type { Step } from '../model/target.ts';
import { clickTargetSchema } from './click-target-schema.ts';
import { exactlyOne } from './exactly-one.ts';
import { selectorSchema } from './selector-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { waitForSchema } from './wait-for-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The whole list of verbs: no scripts, no typing, no login. */
const VERBS = ['click', 'wait_for', 'scroll', 'select', 'press'] as const;
/** Keys that move about a page; letters and digits would be typing. */
const KEYS = [
  'Enter',
  'Escape',
  'Tab',
  'Space',
  'End',
  'Home',
  'PageDown',
  'PageUp',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
] as const;

const shape = {
  click: clickTargetSchema.optional().describe('Clicks an element: a CSS selector, or `{any_text: [...]}`.'),
  wait_for: waitForSchema.optional().describe('Waits until an element is there.'),
  scroll: z.int().min(1).max(200).optional().describe('Scrolls to the end of the page this many times.'),
  select: z
    .strictObject({
      selector: selectorSchema.describe('CSS selector of the `select` element.'),
      value: z.string().max(200).describe('The value of the option to choose.'),
    })
    .optional()
    .describe('Chooses an option of a drop-down list.'),
  press: z.enum(KEYS).optional().describe('Presses a key that moves about the page.'),
  optional: z.boolean().default(TARGET_DEFAULTS.fetch.optional).describe('Whether the page is read even if the step cannot be done.'),
  why: z.string().min(1).max(200).optional().describe('What the step is for, e.g. `age gate`; stands in the record of the scan.'),
};

type StepInput = z.output<z.ZodObject<typeof shape>>;

/** One step in the browser before a page is read. */
export const stepSchema: z.ZodType<Step> = z
  .strictObject(shape)
  .superRefine(exactlyOne(VERBS, 'a step'))
  .transform((step) => ({ ...withoutUndefined({ optional: step.optional, why: step.why }), ...toVerb(step) }))
  .meta({ oneOf: VERBS.map((verb) => ({ required: [verb] })) });

/** A step without its `optional` and `why`, one union member for each verb. */
type Verb = Step extends infer S ? (S extends Step ? Omit<S, 'optional' | 'why'> : never) : never;

function toVerb(step: StepInput): Verb {
  if (step.click !== undefined) return { verb: 'click', on: step.click };
  if (step.wait_for !== undefined) return { verb: 'wait_for', ...step.wait_for };
  if (step.select !== undefined) return { verb: 'select', ...step.select };
  if (step.press !== undefined) return { verb: 'press', key: step.press };
  return { verb: 'scroll', times: step.scroll ?? 1 };
}
