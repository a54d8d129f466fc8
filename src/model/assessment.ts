import type { ActionDay } from './action-day.ts';

/** What a person may decide of a lead. `handed-over`: not decided; somebody else is to read it. Closed list. */
export const DECISIONS = ['relevant', 'not-relevant', 'unclear', 'handed-over'] as const;

/** What a person decided of a lead. */
export type Decision = (typeof DECISIONS)[number];

/** What a person found of a lead: never a fact, and kept apart from what was read (Directive (EU) 2016/680 article 7). */
export interface Assessment {
  readonly leadId: string;
  /** Action day whose row of the lead was read. */
  readonly day: ActionDay;
  readonly decision: Decision;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who decided it, as that person named themselves. */
  readonly by: string;
  /** The reason, in the person's words; undefined where none was given. */
  readonly note?: string;
}
