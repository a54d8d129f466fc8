import { z } from 'zod';

/** The JSON Schema (2020-12) of the document that `leadline subject find --json` prints. */
export function subjectJsonSchema(): object {
  const document = z.strictObject({
    schema: z.literal('leadline-subject/1'),
    leads: z.array(z.string()).describe('leads whose ad bears the contact'),
    captures: z.array(
      z.strictObject({
        capture_id: z.string(),
        captured_at: z.iso.datetime(),
        found_in: z.enum(['ad', 'text', 'source']).describe('source: only in what the page or the protocol does not show'),
      }),
    ),
    addresses: z.int().min(0).describe('addresses that were met, asked for or not, and name it'),
    urgent: z.array(z.string()).describe('ids of urgent records about it'),
    target_lists_of_scans: z.array(z.int()).describe('scans whose target lists name it'),
  });
  return { ...z.toJSONSchema(document), title: 'What a case holds with a contact: leadline subject find --json' };
}

/** The JSON Schema (2020-12) of the document that `leadline subject report --json` prints. */
export function subjectReportJsonSchema(): object {
  const document = z.strictObject({
    schema: z.literal('leadline-subject-report/1'),
    handle: z.string().describe('KIND:VALUE, canonical'),
    purpose: z.string(),
    legal_basis: z.string(),
    operator: z.string(),
    kept_days: z.int(),
    ads: z.array(
      z.strictObject({
        lead_id: z.string(),
        url: z.string(),
        capture_id: z.string(),
        seen_from: z.iso.datetime(),
        seen_until: z.iso.datetime(),
        title: z.string(),
        text: z.string().describe('without the contacts of others'),
        ages: z.array(z.number()),
        place: z.string(),
        posted_at: z.string(),
      }),
    ),
    captures: z.array(z.strictObject({ capture_id: z.string(), captured_at: z.iso.datetime() })),
  });
  return {
    ...z.toJSONSchema(document),
    title: 'What a case holds about a contact, for the person concerned: leadline subject report --json',
  };
}
