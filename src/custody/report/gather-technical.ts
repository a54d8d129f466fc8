import { z } from 'zod';
import type { CasePaths } from '../../evidence/case-folder.ts';
import type { EvidenceRecord } from '../../evidence/evidence-record.ts';
import { itemStore } from '../../evidence/item-store.ts';
import { parseRecord } from '../../evidence/record-file.ts';
import { scanPapers } from '../../evidence/scan-papers.ts';
import type { ScanPapers } from '../../evidence/scan-papers.ts';
import { sha256 } from '../../model/sha256.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { ReportedCapture, ReportedScan, TechnicalFacts, UrlCount } from '../../report/technical-facts.ts';
import { capturesOfScan } from '../../store/captures-of-scan.ts';
import { knownRobots } from '../../store/known-robots.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import type { ScanStatus } from '../../store/scan-status.ts';

/** Gathers what database and evidence tell of some scans for their technical report. `captures` reads the evidence when it is gone through; throws `E_INTEGRITY` for a record that is not what it was. */
export function gatherTechnical(
  db: CaseDatabase,
  paths: CasePaths,
  scans: readonly ScanStatus[],
): Pick<TechnicalFacts, 'scans' | 'urls' | 'robots' | 'captures' | 'missing'> {
  const papers = scanPapers(paths.evidence, paths.cipher);
  const missing: string[] = [];
  const robots = new Map(scans.flatMap(({ id }) => knownRobots(db, id)).map((known) => [known.origin, known]));
  const ids = scans.flatMap(({ id }) => capturesOfScan(db, id)).toSorted();
  return {
    scans: scans.map((scan) => scanOf(papers, scan)),
    urls: scans.flatMap(urlsOf),
    robots: [...robots.values()].map(({ origin, fetchedAtMs, status, body }) => ({
      origin,
      fetchedAt: new Date(fetchedAtMs).toISOString(),
      status,
      sha256: sha256(body),
    })),
    captures: captures(paths, ids, missing),
    missing,
  };
}

function* captures(paths: CasePaths, ids: readonly string[], missing: string[]): Generator<ReportedCapture> {
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  for (const id of ids) {
    const text = items.readRecord(id);
    if (text === undefined) {
      missing.push(id);
      continue;
    }
    const record = parseRecord(text);
    if (!record)
      throw new ToolError(
        'E_INTEGRITY',
        `The record of ${id} is not what it was; no report is made of it. leadline verify says what else differs.`,
      );
    yield captureOf(record);
  }
}

function captureOf(record: EvidenceRecord): ReportedCapture {
  const { collection, authority, retention } = record;
  return {
    id: record.id,
    scanId: record.scanId,
    targetId: record.targetId,
    origin: new URL(record.url.requested).origin,
    receivedAt: collection.finishedAt,
    mode: collection.mode,
    covered: record.contentCheck.covered,
    held: retention.legalHold,
    tool: collection.tool,
    browser: collection.browser ?? undefined,
    operator: collection.operator,
    regime: authority.regime ?? '',
    purpose: authority.purpose,
    basis: authority.basis,
    egress: collection.egress,
    machine: collection.host,
    clock: {
      source: collection.clock.source,
      offsetMs: collection.clock.offsetMs ?? undefined,
      serverSkewMs: collection.clock.serverSkewMs ?? undefined,
    },
    robots: { decision: authority.robots, sha256: authority.robotsSha256 ?? undefined },
    transformations: record.transformations.map(({ step }) => step),
    omissions: record.omitted,
    incomplete: record.incomplete,
    warnings: record.warnings,
    recordSha256: record.recordSha256,
    warcSha256: record.artifacts.find(({ kind }) => kind === 'warc')?.sha256 ?? '',
    bodySha256: record.body.stored.sha256,
    bytes: record.body.received.bytes,
  };
}

/** What of a plan the report tells; plans of versions that noted less give less. */
const PLAN = z.object({
  node: z.string().optional(),
  targets: z.array(
    z.object({
      id: z.string(),
      limits: z.object({ robots: z.enum(['obey', 'record', 'ignore_with_order']) }),
      legal: z.object({ basis: z.string().optional() }),
    }),
  ),
});

function scanOf(papers: ScanPapers, scan: ScanStatus): ReportedScan {
  const plans = [...papers.readPlans(scan.id)].map(([hash, content]) => ({ hash, plan: PLAN.safeParse(content).data }));
  const told = new Map(plans.flatMap(({ plan }) => (plan?.targets ?? []).map((target) => [target.id, target])));
  return {
    id: scan.id,
    day: scan.day,
    state: scan.state,
    startedAt: new Date(scan.startedMs).toISOString(),
    endedAt: scan.endedMs === undefined ? undefined : new Date(scan.endedMs).toISOString(),
    plans: plans.map(({ hash, plan }) => ({ sha256: hash, node: plan?.node })),
    targets: scan.targets.map(({ targetId, name, category, completion }) => ({
      id: targetId,
      name,
      category,
      completion,
      robots: told.get(targetId)?.limits.robots,
      order: told.get(targetId)?.legal.basis,
    })),
  };
}

/** Every URL of a scan, by outcome and reason. */
function urlsOf({ targets }: ScanStatus): readonly UrlCount[] {
  return targets
    .flatMap(({ targetId, outcomes, reasons, queued }) => [
      ...(['ok', 'not-modified'] as const).map((outcome) => ({ targetId, outcome, detail: '', count: outcomes[outcome] ?? 0 })),
      ...reasons.map(({ outcome, detail, count }) => ({ targetId, outcome, detail, count })),
      { targetId, outcome: undefined, detail: '', count: queued },
    ])
    .filter(({ count }) => count > 0);
}
