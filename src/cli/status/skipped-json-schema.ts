import { z } from 'zod';
import { OUTCOMES } from '../../model/outcome.ts';

/** The JSON Schema (2020-12) of one line of `leadline status --skipped --json`. */
export function skippedJsonSchema(): object {
  const line = z.strictObject({
    schema: z.literal('leadline-skipped/1'),
    scan: z.int().min(1),
    action_day: z.string(),
    target: z.string(),
    url: z.string(),
    outcome: z.enum(OUTCOMES).nullable().describe('null while the URL waits'),
    reason: z.string(),
    status: z.int().nullable().describe('HTTP status, where one came'),
    found_on: z.string().nullable().describe('the page that linked to it; null for a seed and for an ad known from before'),
  });
  return { ...z.toJSONSchema(line), title: 'A URL without a reading: leadline status --skipped --json' };
}
