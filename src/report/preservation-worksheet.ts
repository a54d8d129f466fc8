import type { CaseFile } from '../model/case-file.ts';
import { HANDLE_COLUMN } from '../model/handle-column.ts';
import { HANDLE_KINDS } from '../model/handle.ts';
import type { Handle, HandleKind } from '../model/handle.ts';

/** What is to be preserved, by the service that may hold it, as one JSON document (docs/schemas/preservation.json). Times are ISO 8601 UTC. */
export interface PreservationWorksheet {
  readonly schema: 'leadline-preservation/1';
  readonly case: string;
  readonly operator: string;
  readonly legal_basis: string;
  readonly reference: string | null;
  readonly authorised_by: string | null;
  readonly jurisdiction: string | null;
  readonly written_at: string;
  readonly action_day: string;
  readonly audit_head: string;
  readonly services: readonly PreservedService[];
  /** Handles that no provider keeps anything of: addresses of crypto-currencies and of networks without one. */
  readonly without_provider: number;
}

/** One service, and what it may hold. */
export interface PreservedService {
  readonly service: string;
  readonly identifiers: readonly {
    readonly kind: HandleKind | 'ad';
    readonly identifier: string;
    readonly first_seen: string;
    readonly last_seen: string;
    readonly leads: readonly string[];
    readonly captures: readonly string[];
  }[];
}

/** What of a lead the worksheet is made from. */
export interface PreservedLead {
  readonly leadId: string;
  readonly url: string;
  readonly captureId: string;
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  readonly handles: readonly Pick<Handle, 'kind' | 'value' | 'stop'>[];
}

/** Makes the worksheet of some leads: every handle once, under the service that it is of, and each ad under its site. Services in the order of the alphabet. */
export function preservationWorksheet(facts: {
  readonly caseFile: CaseFile;
  readonly writtenAt: string;
  readonly day: string;
  readonly auditHead: string;
  readonly leads: Iterable<PreservedLead>;
}): PreservationWorksheet {
  const { caseFile } = facts;
  const services = new Map<string, Map<string, Kept>>();
  const unkept = new Set<string>();
  for (const lead of facts.leads) {
    keep(services, { service: `site ${new URL(lead.url).hostname}`, kind: 'ad', identifier: lead.url, lead });
    for (const { kind, value, stop } of lead.handles) {
      if (stop) continue;
      const service = serviceOf(kind, value);
      if (service === undefined) unkept.add(`${kind} ${value}`);
      else keep(services, { service, kind, identifier: value, lead });
    }
  }
  return {
    schema: 'leadline-preservation/1',
    case: caseFile.id,
    operator: caseFile.operator,
    legal_basis: caseFile.legalBasis,
    reference: caseFile.authority?.reference ?? null,
    authorised_by: caseFile.authority?.authorisedBy ?? null,
    jurisdiction: caseFile.authority?.jurisdiction ?? null,
    written_at: facts.writtenAt,
    action_day: facts.day,
    audit_head: facts.auditHead,
    services: [...services]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([service, kept]) => ({ service, identifiers: [...kept.values()].toSorted(byKind).map(rowOf) })),
    without_provider: unkept.size,
  };
}

/** One identifier while it is gathered. */
interface Kept {
  readonly kind: HandleKind | 'ad';
  readonly identifier: string;
  firstMs: number;
  lastMs: number;
  readonly leads: Set<string>;
  readonly captures: Set<string>;
}

function keep(
  services: Map<string, Map<string, Kept>>,
  { service, kind, identifier, lead }: { service: string; kind: Kept['kind']; identifier: string; lead: PreservedLead },
): void {
  const all = services.get(service) ?? new Map<string, Kept>();
  services.set(service, all);
  const key = `${kind} ${identifier}`;
  const known = all.get(key) ?? { kind, identifier, firstMs: Infinity, lastMs: -Infinity, leads: new Set(), captures: new Set() };
  all.set(key, known);
  known.firstMs = Math.min(known.firstMs, lead.firstSeenMs);
  known.lastMs = Math.max(known.lastMs, lead.lastSeenMs);
  known.leads.add(lead.leadId);
  known.captures.add(lead.captureId);
}

/** Kinds that are nobody's to preserve: no company keeps accounts of them. */
const WITHOUT_PROVIDER: ReadonlySet<HandleKind> = new Set(['session', 'tox', 'onion', 'payment']);

/** The service that may hold something about a handle; undefined when there is none. Who runs it, and where to be served, is for a person to find. */
function serviceOf(kind: HandleKind, value: string): string | undefined {
  if (WITHOUT_PROVIDER.has(kind) || HANDLE_COLUMN[kind] === 'crypto') return undefined;
  if (kind === 'phone') return 'telephone';
  if (kind === 'email') return `e-mail ${value.slice(value.lastIndexOf('@') + 1)}`;
  if (kind === 'iban') return `bank ${value.slice(0, 2)}`;
  if (kind === 'url' || kind === 'linkpage')
    return `site ${URL.parse(value)?.hostname ?? URL.parse(`https://${value}`)?.hostname ?? value}`;
  return kind;
}

function byKind(a: Kept, b: Kept): number {
  return orderOf(a.kind) - orderOf(b.kind) || (a.identifier < b.identifier ? -1 : 1);
}

function orderOf(kind: Kept['kind']): number {
  return kind === 'ad' ? -1 : HANDLE_KINDS.indexOf(kind);
}

function rowOf({ kind, identifier, firstMs, lastMs, leads, captures }: Kept): PreservedService['identifiers'][number] {
  return {
    kind,
    identifier,
    first_seen: new Date(firstMs).toISOString(),
    last_seen: new Date(lastMs).toISOString(),
    leads: [...leads].toSorted(),
    captures: [...captures].toSorted(),
  };
}
