import type { Role } from '../model/role.ts';

/** A key that opens a case. */
export interface MemberKey {
  readonly id: string;
  readonly role: Role;
}

/** Why a key does not approve a purge that another key runs: it is the same one, or not a supervisor's. Undefined: it does. */
export function refusedKey(approver: MemberKey, operator: MemberKey): 'same' | 'role' | undefined {
  if (approver.id === operator.id) return 'same';
  return approver.role === 'supervisor' ? undefined : 'role';
}
