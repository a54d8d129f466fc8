import { z } from 'zod';
import type { Lexicon } from '../model/lexicon.ts';
import type { Render, Target } from '../model/target.ts';
import type { LedgerLine } from '../store/scan-ledger.ts';

/** What a scan was told, as far as it decides what is read from a page: kept in the evidence, so that pages can be read again with the same result. */
export interface ScanPlan {
  readonly schema: 'scan-plan/1';
  readonly scanId: number;
  readonly day: string;
  readonly startedMs: number;
  readonly toolVersion: string;
  /** Version of Node that the program ran in; undefined in plans of older versions. */
  readonly node?: string;
  readonly lists: readonly string[];
  readonly targets: readonly Target[];
  /** `null`: that of the tool. */
  readonly lexicon: Lexicon | null;
  /** `null`: as each target says. */
  readonly render: Render | null;
}

const PLAN = z.object({
  schema: z.literal('scan-plan/1'),
  scanId: z.int(),
  day: z.string(),
  startedMs: z.number(),
  toolVersion: z.string(),
  node: z.string().exactOptional(),
  lists: z.array(z.string()),
  // A plan is read only after its hash was found to be that of its name: what is in it was written by this program.
  targets: z.array(z.custom<Target>((target) => typeof target === 'object' && target !== null)),
  lexicon: z.custom<Lexicon>((lexicon) => typeof lexicon === 'object' && lexicon !== null).nullable(),
  render: z.enum(['http', 'browser', 'auto']).nullable(),
});

/** A plan as read from its file; undefined when it is none. */
export function parseScanPlan(content: unknown): ScanPlan | undefined {
  return PLAN.safeParse(content).data;
}

/** The rows of a scan that nobody ended: it counts as complete, for what it still had to ask is not known. */
export function planRows({ scanId, day, startedMs, toolVersion, lists, targets }: ScanPlan): readonly LedgerLine[] {
  const options = JSON.stringify({ lists, targets: targets.map(({ id }) => id) });
  return [
    {
      table: 'scan',
      row: { id: scanId, day, state: 'complete', started_ms: Math.round(startedMs), ended_ms: null, tool_version: toolVersion, options },
    },
    ...targets.map(({ id, name, category, source, hints, limits, escalate }): LedgerLine => ({
      table: 'scan_target',
      row: {
        scan_id: scanId,
        target_id: id,
        name,
        category,
        source_file: source.file,
        source_sha256: source.sha256,
        country: hints.countries[0] ?? '',
        gone_recheck_ms: limits.goneRecheckMs,
        phase: 'done',
        completion: 'rebuilt',
        hint_countries: JSON.stringify(hints.countries),
        escalate: JSON.stringify(escalate),
      },
    })),
  ];
}
