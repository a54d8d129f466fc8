/** What a member of a case may do with it, from most to least: everything; read and judge; fetch; check that the rest is in order. */
export const ROLES = ['supervisor', 'analyst', 'collector', 'auditor'] as const;

/** A role in a case. */
export type Role = (typeof ROLES)[number];
