import { z } from 'zod';
import type { Target } from '../model/target.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What narrows the case for this target; it never widens the case. */
export const legalSchema: z.ZodType<Target['legal']> = z
  .strictObject({
    basis: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .optional()
      .describe('Order or law that allows watching this site; copied into the record of every scan.'),
    operator: z.string().trim().min(1).max(200).optional().describe('Unit or organisation that watches this site.'),
    retention_days: z
      .int()
      .min(1)
      .max(36_500)
      .optional()
      .describe('Days that captures of this site are kept, if fewer than the case allows.'),
  })
  .transform((legal) => withoutUndefined({ basis: legal.basis, operator: legal.operator, retentionDays: legal.retention_days }));
