import type { Role } from '../../model/role.ts';

/** Roles that may use a command beside the supervisor, who may use them all. */
type Others = readonly Exclude<Role, 'supervisor'>[];

const ALL: Others = ['analyst', 'collector', 'auditor'];

/**
 * What each role may do with a case, by the commands that are entered in its audit log; what does not stand here is for the supervisor alone.
 * An analyst reads, judges and gives out; a collector scans and sees what cannot wait; an auditor checks that the rest is in order and sees no page, address or handle.
 */
export const ROLE_COMMANDS: ReadonlyMap<string, Others> = new Map<string, Others>([
  ['scan', ['collector']],
  ['rebuild', ['collector']],
  ['status', ['analyst', 'collector']],
  ['leads list', ['analyst']],
  ['leads show', ['analyst']],
  ['triage', ['analyst']],
  ['person role', ['analyst']],
  ['view', ['analyst']],
  ['diff', ['analyst']],
  ['export', ['analyst']],
  ['urgent list', ['analyst', 'collector']],
  ['urgent ack', ['analyst', 'collector']],
  ['urgent handoff', ['analyst', 'collector']],
  ['subject find', ['analyst']],
  ['subject report', ['analyst']],
  ['report technical', ALL],
  ['report tally', ALL],
  ['retention due', ALL],
  ['retention review', ['analyst']],
  ['hold add', ['analyst']],
  ['hold list', ALL],
  ['anchor request', ALL],
  ['anchor add', ALL],
  ['access rekey', ALL],
  // Whoever opens the database of an earlier version first brings it up to date.
  ['migrate', ALL],
]);

/** Whether a role may use a command on a case, named as typed after `leadline`. */
export function mayUse(role: Role, command: string): boolean {
  return role === 'supervisor' || (ROLE_COMMANDS.get(command) ?? []).includes(role);
}
