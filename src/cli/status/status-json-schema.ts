import { z } from 'zod';
import { CATEGORIES } from '../../model/category.ts';
import { OUTCOMES } from '../../model/outcome.ts';

/** The JSON Schema (2020-12) of `leadline status --json`. */
export function statusJsonSchema(): object {
  const count = z.int().min(0);
  const target = z.strictObject({
    target: z.string(),
    name: z.string(),
    category: z.enum(CATEGORIES),
    phase: z.enum(['crawl', 'recheck', 'done']),
    completion: z.string().nullable().describe('why the target ended; null while it has not'),
    leads: count,
    pages: count.describe('responses kept'),
    bytes: count,
    active_ms: count,
    urls: count.describe('URLs met, of any state'),
    waiting: count,
    via_browser: count,
    outcomes: z.partialRecord(z.enum(OUTCOMES), count).describe('URLs by outcome; with `waiting` they add up to `urls`'),
    reasons: z.array(z.strictObject({ outcome: z.enum(OUTCOMES), detail: z.string(), count })),
    drops: z
      .array(
        z.strictObject({
          measure: z.string().describe('`ads`, `records`, `contacts`, or the key of a declared selector'),
          pages: count.describe('pages, of `contacts` ads, that were looked at'),
          found: count,
          usual: z
            .strictObject({ pages: count, found: count, days: count })
            .nullable()
            .describe('on earlier action days; null: there are none'),
        }),
      )
      .describe('what pages that load yield far less of than usual, and declared selectors that match nothing'),
  });
  const scan = z.strictObject({
    scan: count,
    action_day: z.string(),
    state: z.enum(['running', 'interrupted', 'complete']),
    started_at: z.iso.datetime(),
    ended_at: z.iso.datetime().nullable(),
    resumable: z.boolean(),
    targets: z.array(target),
  });
  const status = z.strictObject({
    schema: z.literal('leadline-status/1'),
    encrypted: z.boolean().describe('whether the case is encrypted on the disk'),
    minimise: z.boolean().describe('whether of pages without an ad only address, hash and verdict are kept'),
    scans: z.array(scan),
  });
  return { ...z.toJSONSchema(status), title: 'What ran: leadline status --json' };
}
