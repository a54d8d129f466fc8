import type { EvidenceRecord } from '../evidence/evidence-record.ts';
import type { StoredBodies } from '../evidence/stored-bodies.ts';
import type { CanonicalUrl } from '../model/canonical-url.ts';
import { ToolError } from '../model/tool-error.ts';
import { saveCapture } from '../store/captures.ts';
import { ledgerWriter } from '../store/ledger-writer.ts';
import { observations } from '../store/observations.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import type { LedgerLine } from '../store/scan-ledger.ts';
import { sealedAds } from '../store/sealed-ads.ts';
import type { PageReader } from './page-reader.ts';
import { captureOf, rereadCapture } from './reread-capture.ts';
import type { RereadAd } from './reread-capture.ts';
import { planRows } from './scan-plan.ts';
import type { ScanPlan } from './scan-plan.ts';

/** What one scan is made again from. */
export interface ScanEvidence {
  readonly plan: ScanPlan;
  /** Empty: the scan was never ended, and only what its captures show is known. */
  readonly ledger: readonly LedgerLine[];
  readonly records: readonly EvidenceRecord[];
  /** What reads the captures that name this plan. */
  readonly readerOf: (planSha256: string) => { readonly plan: ScanPlan; readonly reader: PageReader };
  readonly bodies: StoredBodies;
  readonly problems: string[];
}

/** Writes one scan back: its rows, its captures, and every look at an ad, the ads read again from the bodies. */
export async function rebuildScan(db: CaseDatabase, evidence: ScanEvidence): Promise<void> {
  const { plan, ledger, records, problems } = evidence;
  const writer = ledgerWriter(db);
  const write = db.transaction((work: () => void) => work());
  const save = saveCapture(db);
  const looks = ledger.filter(({ table }) => table === 'observation');
  write.immediate(() => {
    for (const { table, row } of ledger.length > 0 ? ledger : planRows(plan)) if (table !== 'observation') writer.row(table, row);
    for (const record of records) save(captureOf(record));
  });
  const told = new Set(looks.map(({ row }) => row['capture_id']));
  const untold: (() => void)[] = [];
  for (const record of records) {
    const ads = await readAgain(evidence, record);
    if (ads.length === 0) continue;
    write.immediate(() => {
      for (const { leadId, ad } of ads) writer.reading(record.id, leadId, ad);
      if (ledger.length === 0) saveLooks(db, record, ads);
    });
    if (ledger.length > 0 && !told.has(record.id)) untold.push(() => saveLooks(db, record, ads));
  }
  write.immediate(() => {
    for (const line of looks)
      if (!writer.look(line))
        problems.push(`scan ${plan.scanId}: an ad of capture ${String(line.row['capture_id'])} was not found in it again`);
    for (const saveLate of untold) saveLate();
  });
}

/** The ads of a capture; none where nothing of it counts, or where it cannot be read, which is a problem. */
async function readAgain({ readerOf, bodies, problems }: ScanEvidence, record: EvidenceRecord): Promise<readonly RereadAd[]> {
  if (record.leads.length === 0) return [];
  const { plan, reader } = readerOf(record.collection.tool.configSha256);
  const target = plan.targets.find(({ id }) => id === record.targetId);
  if (!target) {
    problems.push(`capture ${record.id}: its target is not in the plan of the scan`);
    return [];
  }
  try {
    return await rereadCapture(reader, record, { target, body: bodies.read(captureOf(record)) });
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    problems.push(error.message);
    return [];
  }
}

/** Looks that no account tells of: the ads that the record names, seen when the capture came. */
function saveLooks(db: CaseDatabase, record: EvidenceRecord, ads: readonly RereadAd[]): void {
  const known = observations(db);
  const atMs = Date.parse(record.collection.finishedAt);
  const named = new Map(record.leads.map((lead) => [lead.leadId, lead]));
  for (const { leadId, url, adCanonical, ad } of ads) {
    const lead = named.get(leadId);
    if (!lead) continue;
    if (lead.sealed) sealedAds(db).seal({ leadId, captureId: record.id, atMs });
    known.saveSeen(
      { targetId: record.targetId, key: ad.key, url, adCanonical },
      {
        leadId,
        scanId: record.scanId,
        atMs,
        outcome: lead.sealed ? 'sealed' : 'ok',
        status: record.http.status,
        foundAs: lead.from,
        canonical: record.url.canonical as CanonicalUrl,
        captureId: record.id,
        ad,
      },
    );
  }
}
