import { z } from 'zod';
import { selectorSchema } from './selector-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';

/** An element to wait for, and how long. */
export const waitForSchema: z.ZodType<{ readonly selector: string; readonly timeoutMs: number }> = z
  .strictObject({
    selector: selectorSchema.describe('CSS selector of the element to wait for.'),
    timeout_ms: z.int().min(1).max(60_000).default(TARGET_DEFAULTS.fetch.timeout_ms).describe('Milliseconds to wait at most.'),
  })
  .transform((wait) => ({ selector: wait.selector, timeoutMs: wait.timeout_ms }));
