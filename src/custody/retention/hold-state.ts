import type { UrgentState } from '../../model/urgent-record.ts';
import type { HoldDecision } from './hold-log.ts';

/** What keeps a capture, or the captures of a lead, from being purged. */
export interface Hold {
  /** Capture id or lead id. */
  readonly id: string;
  /** `urgent`: an urgent record points to it; nobody had to say so. */
  readonly kind: 'urgent' | 'hold';
  /** ISO 8601, UTC. */
  readonly since: string;
  /** Who holds it; undefined for an urgent record. */
  readonly by: string | undefined;
  /** Reason, or id of the urgent record. */
  readonly why: string;
  /** Whether a receiver has the urgent record: then a person may take the hold away. */
  readonly handedOver: boolean;
}

/** What holds now, by id of capture or lead, and when a person last found that something is still needed. */
export interface HoldState {
  readonly holds: ReadonlyMap<string, Hold>;
  /** Epoch milliseconds by id. */
  readonly reviewedAtMs: ReadonlyMap<string, number>;
}

/**
 * What follows from all decisions and urgent records. An urgent record holds its ad and its capture until it is released,
 * or, once it was handed over, until a person takes the hold away: then the receiver has it.
 */
export function holdState(decisions: readonly HoldDecision[], urgent: readonly UrgentState[]): HoldState {
  const last = new Map<string, HoldDecision>();
  const reviewedAtMs = new Map<string, number>();
  for (const decision of decisions) {
    if (decision.event === 'unhold') reviewedAtMs.delete(decision.id);
    else reviewedAtMs.set(decision.id, Date.parse(decision.at));
    if (decision.event !== 'review') last.set(decision.id, decision);
  }
  const holds = new Map<string, Hold>();
  for (const { id, event, at, by, why } of last.values())
    if (event === 'hold') holds.set(id, { id, kind: 'hold', since: at, by, why, handedOver: false });
  for (const state of urgent) for (const hold of urgentHolds(state, last)) holds.set(hold.id, hold);
  return { holds, reviewedAtMs };
}

function urgentHolds(state: UrgentState, last: ReadonlyMap<string, HoldDecision>): readonly Hold[] {
  const { id: record, shown, releasedWhy, handoffAt, raisedAt } = state;
  if (!shown || releasedWhy !== undefined) return [];
  return [shown.captureId, shown.leadId].flatMap((id) => {
    const decision = last.get(id);
    const isGivenUp = handoffAt !== undefined && decision?.event === 'unhold' && decision.at >= handoffAt;
    return isGivenUp
      ? []
      : [{ id, kind: 'urgent' as const, since: raisedAt, by: undefined, why: record, handedOver: handoffAt !== undefined }];
  });
}
