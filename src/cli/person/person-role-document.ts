import type { PersonRoleSetting } from '../../model/person-role.ts';

/** The role that a person set, as one JSON object. */
export function personRoleDocument({ leadId, role, at, by, reason }: PersonRoleSetting): object {
  return { schema: 'leadline-person-role/1', lead_id: leadId, role, at, by, reason };
}
