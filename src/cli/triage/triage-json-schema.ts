import { z } from 'zod';
import { DECISIONS } from '../../model/assessment.ts';

/** The JSON Schema (2020-12) of one line of `leadline triage --json`. */
export function assessmentJsonSchema(): object {
  const line = z.strictObject({
    schema: z.literal('leadline-assessment/1'),
    lead_id: z.string(),
    action_day: z.string().describe('whose row of the lead was read'),
    decision: z.enum(DECISIONS).describe('of one lead the last line counts'),
    at: z.iso.datetime(),
    by: z.string().describe('as that person named themselves'),
    note: z.string().nullable().describe('the reason, where one was given'),
  });
  return { ...z.toJSONSchema(line), title: 'What a person decided of a lead: leadline triage --json' };
}

/** The JSON Schema (2020-12) of `leadline triage --status --json`. */
export function triageStatusJsonSchema(): object {
  const count = z.int().min(0);
  const document = z.strictObject({
    schema: z.literal('leadline-triage-status/1'),
    by: z.string(),
    date: z.iso.date().describe('the day that is counted, UTC'),
    relevant: count,
    not_relevant: count,
    unclear: count,
    handed_over: count,
    opened: count.describe('folded leads that were opened'),
    may_open: count.describe('as many may be opened on a day'),
    action_day: z.string(),
    leads: count.describe('leads of the action day'),
    to_read: count.describe('those among them that nobody has assessed, or that changed since'),
    waits_from_others: count.describe('leads of any day that others handed over'),
  });
  return { ...z.toJSONSchema(document), title: 'How far a person has come: leadline triage --status --json' };
}
