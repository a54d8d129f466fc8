import { z } from 'zod';
import { PERSON_ROLES } from '../../model/person-role.ts';

/** The JSON Schema (2020-12) of `leadline person role --json`. */
export function personRoleJsonSchema(): object {
  const document = z.strictObject({
    schema: z.literal('leadline-person-role/1'),
    lead_id: z.string(),
    role: z.enum(PERSON_ROLES).describe('unknown until a person says otherwise; the program sets none'),
    at: z.iso.datetime(),
    by: z.string(),
    reason: z.string(),
  });
  return { ...z.toJSONSchema(document), title: 'The role of whom an ad is about: leadline person role --json' };
}
