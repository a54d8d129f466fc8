import { z } from 'zod';
import type { Limits } from '../model/target.ts';
import { durationSchema } from './duration-schema.ts';
import { sizeSchema } from './size-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { withoutUndefined } from './without-undefined.ts';

const DEFAULTS = TARGET_DEFAULTS.limits;

const delaySchema = z.int().min(0).max(3_600_000);
const delayRangeSchema = z.tuple([delaySchema, delaySchema]).refine(([least, greatest]) => least <= greatest, {
  message: 'the first pause is the least, the second the greatest: they are the wrong way round',
});

/** Limits of one scan of a target. */
export const limitsSchema: z.ZodType<Limits> = z
  .strictObject({
    robots: z
      .enum(['obey', 'record', 'ignore_with_order'])
      .default(DEFAULTS.robots)
      .describe('robots.txt: obey it; fetch all the same and record what it says; or ignore it. The last two need `legal.basis`.'),
    group: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe('Politeness group to share with other targets of the same operator; default: the registrable domain.'),
    concurrency: z.int().min(1).max(8).default(DEFAULTS.concurrency).describe('Requests under way at the same time, at most.'),
    delay_ms: z
      .union([delaySchema, delayRangeSchema])
      .default([...DEFAULTS.delay_ms])
      .describe(
        'Least and greatest pause between two requests, milliseconds; a single number is the least, and the greatest is 5000 or more.',
      ),
    max_pages: z.int().min(1).max(1_000_000).default(DEFAULTS.max_pages).describe('Pages fetched in one scan, at most.'),
    max_minutes: z.number().positive().max(20_160).default(DEFAULTS.max_minutes).describe('Minutes of one scan, at most.'),
    max_bytes: sizeSchema.prefault(DEFAULTS.max_bytes).describe('Bytes received in one scan, at most, e.g. `200MB`.'),
    retries: z
      .int()
      .min(0)
      .max(10)
      .default(DEFAULTS.retries)
      .describe('Further attempts after a failed request; 429 and 503 do not count.'),
    gone_recheck: durationSchema
      .prefault(DEFAULTS.gone_recheck)
      .describe('Least time between the two observations that together make an ad gone, e.g. `1h`, `0`.'),
    reread_after: durationSchema
      .prefault(DEFAULTS.reread_after)
      .describe(
        'An ad page that a listing shows with the same record as before counts as seen without being asked for, until it was last read this long ago, e.g. `3d`; `0`: it is asked for in every scan.',
      ),
  })
  .transform((limits) =>
    withoutUndefined({
      robots: limits.robots,
      group: limits.group,
      concurrency: limits.concurrency,
      delayMs: toRange(limits.delay_ms),
      maxPages: limits.max_pages,
      maxMinutes: limits.max_minutes,
      maxBytes: limits.max_bytes,
      retries: limits.retries,
      goneRecheckMs: limits.gone_recheck,
      rereadAfterMs: limits.reread_after,
    }),
  );

function toRange(delayMs: number | readonly [number, number]): readonly [number, number] {
  return typeof delayMs === 'number' ? [delayMs, Math.max(delayMs, DEFAULTS.delay_ms[1])] : [delayMs[0], delayMs[1]];
}
