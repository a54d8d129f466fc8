import { z } from 'zod';
import { HANDLE_KINDS } from '../model/handle.ts';
import type { PreservationWorksheet } from './preservation-worksheet.ts';

/** The JSON Schema (2020-12) of `leadline report preservation --json`. */
export function preservationJsonSchema(): object {
  const known = z.string().nullable();
  const sheet: z.ZodType<PreservationWorksheet> = z.strictObject({
    schema: z.literal('leadline-preservation/1'),
    case: z.string(),
    operator: z.string(),
    legal_basis: z.string(),
    reference: known,
    authorised_by: known,
    jurisdiction: known,
    written_at: z.iso.datetime(),
    action_day: z.string(),
    audit_head: z.string(),
    services: z.array(
      z.strictObject({
        service: z.string(),
        identifiers: z.array(
          z.strictObject({
            kind: z.enum(['ad', ...HANDLE_KINDS]),
            identifier: z.string(),
            first_seen: z.iso.datetime(),
            last_seen: z.iso.datetime(),
            leads: z.array(z.string()),
            captures: z.array(z.string()),
          }),
        ),
      }),
    ),
    without_provider: z.int().min(0).describe('handles of which nobody could preserve anything'),
  });
  return { ...z.toJSONSchema(sheet), title: 'What to ask the preservation of, by service: leadline report preservation --json' };
}
