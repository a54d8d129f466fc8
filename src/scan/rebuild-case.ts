import type { CasePaths } from '../evidence/case-folder.ts';
import type { EvidenceRecord } from '../evidence/evidence-record.ts';
import { itemStore } from '../evidence/item-store.ts';
import type { ItemFiles, ItemStore } from '../evidence/item-store.ts';
import { purgedCaptures } from '../evidence/purge-tombstone.ts';
import { parseRecord } from '../evidence/record-file.ts';
import { scanPapers } from '../evidence/scan-papers.ts';
import { storedBodies } from '../evidence/stored-bodies.ts';
import { urgentLog } from '../evidence/urgent-log.ts';
import { builtInLexicon } from '../lexicon/built-in-meanings.ts';
import { parseActionDay } from '../model/action-day.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { sha256 } from '../model/sha256.ts';
import { ToolError } from '../model/tool-error.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import { parseLedgerLine } from '../store/parse-ledger-line.ts';
import { unsealAd } from '../store/sealed-ads.ts';
import { buildLeads } from './build-leads.ts';
import { lexiconHash } from './lexicon-hash.ts';
import { createPageReader } from './page-reader.ts';
import type { PageReader } from './page-reader.ts';
import { rebuildScan } from './rebuild-scan.ts';
import { parseScanPlan } from './scan-plan.ts';
import type { ScanPlan } from './scan-plan.ts';

/** What was made again, and what could not be. */
export interface RebuiltCase {
  readonly scans: number;
  readonly captures: number;
  readonly leads: number;
  /** One line each, without page text or handles; empty when everything is there. */
  readonly problems: readonly string[];
}

/** Fills an empty case database from the evidence alone: captures from their records, ads read again from the stored bodies, leads made again, and scored by this program now, day by day. No network. */
export async function rebuildCase(
  db: CaseDatabase,
  paths: CasePaths,
  { toolVersion: version, nowMs: atMs }: { readonly toolVersion: string; readonly nowMs: number },
): Promise<RebuiltCase> {
  const problems: string[] = [];
  const papers = scanPapers(paths.evidence, paths.cipher);
  const byScan = recordsByScan(paths, problems);
  const scanIds = [...new Set([...papers.scanIds(), ...byScan.keys()])].toSorted((a, b) => a - b);
  let leads = 0;
  const scoringOf = new Map<string, Scoring>();
  const scoringWith = (lexicon: Lexicon): Scoring => ({
    meanings: lexicon.indicators,
    by: { version, lexiconSha256: lexiconHash(lexicon), atMs },
  });
  for (const scanId of scanIds) {
    const plans = new Map([...papers.readPlans(scanId)].map(([hash, plan]) => [hash, parseScanPlan(plan)]));
    const [plan] = [...plans.values()].flatMap((known) => (known ? [known] : []));
    if (!plan) {
      problems.push(`scan ${scanId}: what it was told is missing; its ${byScan.get(scanId)?.length ?? 0} captures were left out`);
      continue;
    }
    const readers = new Map<string, PageReader>();
    const readerOf = (hash: string): { readonly plan: ScanPlan; readonly reader: PageReader } => {
      const known = plans.get(hash) ?? plan;
      const reader = readers.get(hash) ?? createPageReader(known.targets, known.lexicon ?? undefined);
      readers.set(hash, reader);
      return { plan: known, reader };
    };
    try {
      const ledger = (papers.readLedger(scanId) ?? []).flatMap((line) => parseLedgerLine(line) ?? []);
      await rebuildScan(db, { plan, ledger, records: byScan.get(scanId) ?? [], readerOf, bodies: storedBodies(paths), problems });
    } finally {
      await Promise.all([...readers.values()].map((reader) => reader.close()));
    }
    const day = parseActionDay(plan.day);
    const scoring = scoringWith(plan.lexicon ?? builtInLexicon());
    scoringOf.set(plan.day, scoring);
    if (day !== undefined) leads = buildLeads(db, day, scoring);
  }
  for (const leadId of releasedLeads(paths))
    for (const label of unsealAd(db, leadId)) {
      const day = parseActionDay(label);
      if (day !== undefined) buildLeads(db, day, scoringOf.get(label) ?? scoringWith(builtInLexicon()));
    }
  const captures = [...byScan.values()].reduce((sum, records) => sum + records.length, 0);
  return { scans: scanIds.length, captures, leads, problems };
}

/** What the leads of a day are scored with. */
type Scoring = Parameters<typeof buildLeads>[2];

/** Every record that is whole, by scan, in the order in which the captures were read. */
function recordsByScan(paths: CasePaths, problems: string[]): ReadonlyMap<number, readonly EvidenceRecord[]> {
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  const byScan = new Map<number, EvidenceRecord[]>();
  const purged = purgedCaptures(paths.tombstones);
  for (const id of items.ids()) {
    // A copy of the case that was put back in part must not bring back what was purged.
    if (purged.has(id)) continue;
    const files = readWhole(items, id);
    const record = files && parseRecord(files.record);
    if (!record || record.id !== id) problems.push(`capture ${id}: record.json is missing, altered or damaged`);
    else if (record.artifacts.find(({ kind }) => kind === 'warc')?.sha256 !== sha256(files.warc))
      problems.push(`capture ${id}: item.warc.gz was altered or is damaged`);
    else {
      const records = byScan.get(record.scanId) ?? [];
      records.push(record);
      byScan.set(record.scanId, records);
    }
  }
  for (const records of byScan.values()) records.sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
  return byScan;
}

/** The files of an item; undefined where they are not there, or are encrypted and altered. */
function readWhole(items: ItemStore, id: string): ItemFiles | undefined {
  try {
    return items.read(id);
  } catch (error) {
    if (error instanceof ToolError && error.code === 'E_INTEGRITY') return undefined;
    throw error;
  }
}

/** Lead ids that a person gave back to the ordinary lists, and that no other record holds back. */
function releasedLeads(paths: CasePaths): readonly string[] {
  const states = urgentLog(paths.urgent, paths.cipher).read();
  const held = new Set(states.flatMap(({ shown, releasedWhy }) => (shown && releasedWhy === undefined ? [shown.leadId] : [])));
  return [
    ...new Set(
      states.flatMap(({ shown, releasedWhy }) => (shown && releasedWhy !== undefined && !held.has(shown.leadId) ? [shown.leadId] : [])),
    ),
  ];
}
