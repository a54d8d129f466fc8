import { z } from 'zod';
import type { LedgerLine } from './scan-ledger.ts';

const LINE = z.object({
  table: z.enum(['scan', 'scan_target', 'frontier', 'ad', 'sealed_ad', 'observation']),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  hasAd: z.boolean().exactOptional(),
});

/** A line of the account of a scan as read from its file; undefined when it is none. */
export function parseLedgerLine(content: unknown): LedgerLine | undefined {
  return LINE.safeParse(content).data;
}
