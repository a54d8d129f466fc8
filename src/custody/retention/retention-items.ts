import type { CasePaths } from '../../evidence/case-folder.ts';
import { itemStore } from '../../evidence/item-store.ts';
import { parseRecord } from '../../evidence/record-file.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import type { CaseFile } from '../../model/case-file.ts';
import type { Target } from '../../model/target.ts';
import type { RetainedItem } from '../../retention/item-terms.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { readRetainedCaptures } from '../../store/retained-captures.ts';
import type { RetainedCapture } from '../../store/retained-captures.ts';
import { holdLog } from './hold-log.ts';
import { holdState } from './hold-state.ts';
import { planTargets } from './plan-targets.ts';
import type { HoldState } from './hold-state.ts';

/** An open case, as what ends its data needs it. */
export interface CustodyCase {
  readonly db: CaseDatabase;
  readonly paths: CasePaths;
  readonly file: CaseFile;
}

/** Every item of a case and what holds it. */
export interface RetentionItems {
  readonly items: readonly RetainedItem[];
  readonly state: HoldState;
  /** Lead ids of the ads that an item shows, by capture id. */
  readonly leadsOf: ReadonlyMap<string, readonly string[]>;
}

/** Gathers what decides how long each item is kept: from the database, and for items whose commit was lost from their records. */
export function retentionItems({ db, paths }: Pick<CustodyCase, 'db' | 'paths'>): RetentionItems {
  const state = holdState(holdLog(paths.folder).read(), urgentLog(paths.urgent, paths.cipher).read());
  const targetsOf = planTargets(paths);
  const known = [...readRetainedCaptures(db)];
  const captures = [...known, ...uncommitted(paths, new Set(known.map(({ id }) => id)))];
  const items = captures.map(({ id, targetId, scanId, capturedAtMs, leadIds }): RetainedItem => {
    const ids = [id, ...leadIds];
    const kinds = new Set(ids.flatMap((one) => state.holds.get(one)?.kind ?? []));
    const reviews = ids.flatMap((one) => state.reviewedAtMs.get(one) ?? []);
    return {
      id,
      capturedAtMs,
      showsLead: leadIds.length > 0,
      held: kinds.has('urgent') ? 'urgent' : kinds.has('hold') ? 'hold' : undefined,
      targetDays: shortest(targetsOf(scanId, targetId)),
      reviewedAtMs: reviews.length > 0 ? Math.max(...reviews) : undefined,
    };
  });
  return { items, state, leadsOf: new Map(captures.map(({ id, leadIds }) => [id, leadIds])) };
}

/** Items on the disk that the database does not know: they are kept, read and ended like any other. */
function* uncommitted(paths: CasePaths, known: ReadonlySet<string>): Generator<RetainedCapture> {
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  for (const id of items.ids()) {
    if (known.has(id)) continue;
    const record = parseRecord(items.read(id)?.record ?? '');
    if (record)
      yield {
        id,
        targetId: record.targetId,
        scanId: record.scanId,
        capturedAtMs: Date.parse(record.collection.finishedAt),
        leadIds: record.leads.map(({ leadId }) => leadId),
      };
  }
}

/** What the plans of a scan allow for a target, days: the shortest of what they say. */
function shortest(targets: readonly Pick<Target, 'legal'>[]): number | undefined {
  const days = targets.flatMap(({ legal }) => legal.retentionDays ?? []);
  return days.length > 0 ? Math.min(...days) : undefined;
}
