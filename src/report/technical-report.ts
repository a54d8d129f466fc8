import { sha256 } from '../model/sha256.ts';
import type { CaseFile } from '../model/case-file.ts';
import { minimises } from '../model/minimises.ts';
import { CaptureTally } from './capture-tally.ts';
import { CountBy } from './count-by.ts';
import { REPORT_LIMITS } from './report-limits.ts';
import type { ReportCase, ReportHashes, ReportScan, ReportUrls, TechnicalReport } from './technical-document.ts';
import type { ReportedScan, TechnicalFacts, UrlCount } from './technical-facts.ts';

/** Makes the technical report of one or more scans: every figure is counted here, from these facts and nothing else. */
export function technicalReport(facts: TechnicalFacts): TechnicalReport {
  const { writer, audit } = facts;
  const tally = new CaptureTally(ordersOf(facts.scans));
  for (const capture of facts.captures) tally.add(capture);
  return {
    schema: 'leadline-technical-report/1',
    written_at: facts.writtenAt,
    written_by: { name: writer.name, version: writer.version, build_sha256: writer.buildSha256, node: writer.node },
    case: caseOf(facts.caseFile, { signed: facts.caseSigned }),
    scans: facts.scans.map(scanOf),
    captures: tally.captures(facts.missing),
    hosts: tally.hosts(facts.robots),
    urls: urlsOf(facts.urls),
    unread: unreadOf(facts.urls),
    hashes: hashesOf(tally.items),
    audit: {
      chain: audit.chain,
      public_key: audit.publicKey,
      key_id: audit.keyId,
      entries: audit.entries,
      head: audit.head,
      at: audit.at,
    },
    limits: REPORT_LIMITS,
  };
}

/** The order that a target list names, by scan and target. */
function ordersOf(scans: readonly ReportedScan[]): ReadonlyMap<string, string> {
  return new Map(
    scans.flatMap(({ id, targets }) =>
      targets.flatMap((target) => (target.order === undefined ? [] : [[`${id} ${target.id}`, target.order]])),
    ),
  );
}

function caseOf(file: CaseFile, { signed }: { readonly signed: boolean }): ReportCase {
  const { authority } = file;
  return {
    id: file.id,
    purpose: file.purpose,
    regime: file.regime,
    legal_basis: file.legalBasis,
    reference: authority?.reference ?? null,
    authorised_by: authority?.authorisedBy ?? null,
    jurisdiction: authority?.jurisdiction ?? null,
    operator: file.operator,
    valid_from: file.validFrom,
    valid_until: file.validUntil,
    retention_days: file.retentionDays,
    hosts: authority?.hosts ?? [],
    media: authority?.media ?? null,
    minimise: minimises(file),
    signed,
  };
}

function scanOf({ id, day, state, startedAt, endedAt, plans, targets }: ReportedScan): ReportScan {
  return {
    scan: id,
    action_day: day,
    state,
    started_at: startedAt,
    ended_at: endedAt ?? null,
    plans: plans.map(({ sha256: hash, node }) => ({ sha256: hash, node: node ?? null })),
    targets: targets.map((target) => ({
      target: target.id,
      name: target.name,
      category: target.category,
      completion: target.completion ?? null,
      robots: target.robots ?? null,
      order: target.order ?? null,
    })),
  };
}

function urlsOf(urls: readonly UrlCount[]): ReportUrls {
  const ids = [...new Set(urls.map(({ targetId }) => targetId))].toSorted();
  return {
    ...accountOf(urls),
    by_target: ids.map((id) => ({ target: id, ...accountOf(urls.filter(({ targetId }) => targetId === id)) })),
  };
}

function accountOf(urls: readonly UrlCount[]): Pick<ReportUrls, 'total' | 'waiting' | 'by_outcome'> {
  const outcomes = new CountBy<{ readonly outcome: string }>();
  let [total, waiting] = [0, 0];
  for (const { outcome, count } of urls) {
    total += count;
    if (outcome === undefined) waiting += count;
    else outcomes.add({ outcome }, count);
  }
  return { total, waiting, by_outcome: outcomes.rows() };
}

function unreadOf(urls: readonly UrlCount[]): TechnicalReport['unread'] {
  const unread = new CountBy<{ readonly outcome: string; readonly detail: string }>();
  for (const { outcome, detail, count } of urls)
    if (outcome !== undefined && outcome !== 'ok' && outcome !== 'not-modified') unread.add({ outcome, detail }, count);
  return unread.rows();
}

function hashesOf(items: ReportHashes['items']): ReportHashes {
  return { records_sha256: sha256(items.map((item) => `${item.capture} ${item.record_sha256}\n`).join('')), items };
}
