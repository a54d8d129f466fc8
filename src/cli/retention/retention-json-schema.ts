import { z } from 'zod';

/** The JSON Schema (2020-12) of one line of `leadline retention due --json`. */
export function retentionDueJsonSchema(): object {
  const line = z.strictObject({
    schema: z.literal('leadline-retention-due/1'),
    capture_id: z.string(),
    class: z.enum(['noise', 'lead', 'case', 'urgent']),
    due_for: z.enum(['purge', 'review']),
    since: z.iso.datetime(),
    captured_at: z.iso.datetime(),
  });
  return { ...z.toJSONSchema(line), title: 'A capture of which something is due: leadline retention due --json' };
}

/** The JSON Schema (2020-12) of one line of `leadline hold list --json`. */
export function holdJsonSchema(): object {
  const line = z.strictObject({
    schema: z.literal('leadline-hold/1'),
    id: z.string().describe('a capture or a lead'),
    kind: z.enum(['urgent', 'hold']).describe('urgent: an urgent record holds it, nobody had to say so'),
    since: z.string(),
    by: z.string().nullable(),
    why: z.string().describe('the reason, or the id of the urgent record'),
  });
  return { ...z.toJSONSchema(line), title: 'What cannot be purged: leadline hold list --json' };
}

/** The JSON Schema (2020-12) of one line of `leadline hold add --json`, `hold remove --json` and `retention review --json`. */
export function decisionJsonSchema(): object {
  const line = z.strictObject({
    schema: z.literal('leadline-decision/1'),
    event: z.enum(['hold', 'unhold', 'review']),
    id: z.string().describe('a capture or a lead'),
    at: z.iso.datetime(),
    by: z.string(),
    why: z.string(),
  });
  return { ...z.toJSONSchema(line), title: 'What a person decided about keeping something: leadline hold add --json' };
}

/** The JSON Schema (2020-12) of the document that `leadline purge --json` and `leadline subject erase --json` print. */
export function purgePlanJsonSchema(): object {
  const ids = z.array(z.string());
  const document = z.strictObject({
    schema: z.literal('leadline-purge-plan/1'),
    plan: z.string().describe('what --plan takes'),
    state: z.enum(['planned', 'held', 'done']),
    reason: z.enum(['retention ended', 'named for purge', 'request of the person concerned']),
    as_of: z.iso.datetime(),
    captures: z.array(
      z.strictObject({
        capture_id: z.string(),
        class: z.enum(['noise', 'lead', 'case', 'urgent']),
        captured_at: z.iso.datetime(),
        leads: z.int().min(0),
      }),
    ),
    addresses: z.int().min(0).describe('addresses that were met, asked for or not, and name the contact by themselves'),
    leads: ids.describe('leads of which nothing is left'),
    leads_not_named: ids.describe('those among them that nobody named: they stand in the same captures and nowhere else'),
    leads_kept: ids.describe('leads that lose a capture and keep another'),
    urgent: ids.describe('urgent records that go with them'),
    holds: z.array(z.strictObject({ id: z.string(), kind: z.enum(['urgent', 'hold']), why: z.string() })),
    disclosures: z.array(z.strictObject({ entry: z.int(), at: z.string(), command: z.string(), what: z.string() })),
    left_behind: ids.describe('files of the case, not made by leadline, that still name what was purged; only when done'),
  });
  return { ...z.toJSONSchema(document), title: 'What a purge removes: leadline purge --json' };
}
