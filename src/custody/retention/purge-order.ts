import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeDurable } from '../../evidence/audit/write-durable.ts';
import { ToolError } from '../../model/tool-error.ts';

/** A purge that was approved. Its file lies in the case from before the first byte is removed until the last one is, so that a stopped purge is known and finished. */
export interface PurgeOrder {
  /** Plan that was approved. */
  readonly plan: string;
  readonly reason: string;
  readonly basis: string;
  readonly approvedBy: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly captures: readonly string[];
  readonly leads: readonly string[];
  readonly urgent: readonly string[];
  /** Rows of the crawl frontier whose address goes by itself; orders of earlier versions have none. */
  readonly addresses: readonly number[];
}

const ORDER = z.strictObject({
  schema: z.literal('purge-order/1'),
  plan: z.string(),
  reason: z.string(),
  basis: z.string(),
  approvedBy: z.string(),
  at: z.string(),
  captures: z.array(z.string().regex(/^cap-[0-9a-f]{1,64}$/)),
  leads: z.array(z.string()),
  urgent: z.array(z.string()),
  addresses: z.array(z.int()).default([]),
});

/** Writes the order; on the disk when it returns. */
export function writePurgeOrder(caseFolder: string, order: PurgeOrder): void {
  mkdirSync(dirname(orderFile(caseFolder)), { recursive: true, mode: 0o700 });
  writeDurable(orderFile(caseFolder), `${JSON.stringify({ schema: 'purge-order/1', ...order })}\n`);
}

/** The order of a purge that was stopped; undefined when none was. Throws `E_INTEGRITY` for a file that leadline did not write. */
export function readPurgeOrder(caseFolder: string): PurgeOrder | undefined {
  const file = orderFile(caseFolder);
  if (!existsSync(file)) return undefined;
  const parsed = ORDER.safeParse(parsedJson(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new ToolError('E_INTEGRITY', `${file} is damaged or was altered. Restore it from a copy; nothing was purged.`);
  const { schema: _, ...order } = parsed.data;
  return order;
}

/** Throws `E_CASE` while a purge that was stopped is not finished: what it has left is neither planned nor scanned over, nor taken into a new database. */
export function refuseUnfinishedPurge(caseFolder: string): void {
  const order = readPurgeOrder(caseFolder);
  if (order)
    throw new ToolError('E_CASE', `The purge ${order.plan} was stopped. Finish it first: leadline purge --resume --case ${caseFolder}`);
}

/** Removes the order: the purge is over. */
export function removePurgeOrder(caseFolder: string): void {
  rmSync(orderFile(caseFolder), { force: true });
  syncFolder(dirname(orderFile(caseFolder)));
}

function orderFile(caseFolder: string): string {
  return join(caseFolder, 'retention', 'purge-order.json');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
