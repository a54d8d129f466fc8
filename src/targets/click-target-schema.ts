import { z } from 'zod';
import type { ClickTarget } from '../model/target.ts';
import { selectorSchema } from './selector-schema.ts';

/** What to click: a CSS selector, or the words of the element. */
export const clickTargetSchema: z.ZodType<ClickTarget> = z.union([
  selectorSchema,
  z
    .strictObject({
      any_text: z
        .array(z.string().min(1).max(200))
        .min(1)
        .describe('The first visible element whose whole text is one of these is clicked; compared without case.'),
    })
    .transform((target) => ({ anyText: target.any_text })),
]);
