/** What a person may say of whom an ad is about. The program says neither: there it stays `unknown` until somebody sets it. Closed list; no word of it accuses or judges anybody. */
export const PERSON_ROLES = ['unknown', 'other'] as const;

/** The role of whom an ad is about. */
export type PersonRole = (typeof PERSON_ROLES)[number];

/** That a person set the role of whom the ad of a lead is about. */
export interface PersonRoleSetting {
  readonly leadId: string;
  readonly role: PersonRole;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}
