import { z } from 'zod';
import { CONTACT_KINDS } from '../../model/urgent-contacts.ts';
import { URGENT_CATEGORIES } from '../../model/urgent-record.ts';

/** The JSON Schema (2020-12) of one line of `leadline urgent list --json`. */
export function urgentJsonSchema(): object {
  const time = z.iso.datetime().nullable();
  const text = z.string().nullable();
  const kinds = z.enum(CONTACT_KINDS.map(([kind]) => kind));
  const record = z.strictObject({
    id: z.string().regex(/^urg-[0-9a-z]{1,16}$/),
    category: z.enum(URGENT_CATEGORIES),
    severity: z.enum(['P0', 'P1']).describe('P0: a person may be in danger now'),
    confidence: z
      .enum(['high', 'medium', 'low'])
      .nullable()
      .describe('how well the list knows the language of the words; never a probability'),
    country: text.describe('where the ad says it is, else where the target is read; ISO 3166-1'),
    open: z.boolean().describe('neither acknowledged nor handed over'),
    target: z.string(),
    scan: z.int(),
    url: z.string(),
    rule: z.string().describe('indicator behind it'),
    language: text,
    words: text.describe('what stands in the text; null for abuse material, of which the URL alone is kept'),
    start: z.int().nullable(),
    end: z.int().nullable(),
    lead_id: text,
    capture_id: text,
    capture_sha256: text,
    receiver: z.string().describe('who should have it, in words'),
    contacts: z
      .array(z.strictObject({ country: z.string(), kind: kinds, contact: z.string() }))
      .describe('from contacts.yaml of the case, first is soonest; empty where it is not filled in'),
    raised_at: z.iso.datetime(),
    ack_at: time,
    ack_by: text,
    released_why: text,
    handoff_at: time,
    handoff_by: text,
    handoff_to: text,
    handoff_ref: text,
  });
  return { ...z.toJSONSchema(record), title: 'An urgent record: leadline urgent list --json' };
}
