import { z } from 'zod';
import { DECISIONS } from '../model/assessment.ts';
import { CATEGORIES } from '../model/category.ts';
import { CHANGES, PRIORITIES } from '../model/lead.ts';
import { OUTCOMES } from '../model/outcome.ts';
import { COLUMN_MEANINGS } from './column-meanings.ts';
import { LEAD_SCHEMA_VERSION } from './lead-cells.ts';
import { LEAD_COLUMNS, type LeadColumn } from './lead-row.ts';

/** The JSON Schema (2020-12) of one line of the JSON Lines export of leads. */
export function leadJsonSchema(): object {
  const fields = leadFields();
  const described = LEAD_COLUMNS.map((column) => [column, fields[column].describe(COLUMN_MEANINGS[column])] as const);
  return { ...z.toJSONSchema(z.strictObject(Object.fromEntries(described))), title: 'A lead, one line of leads.jsonl' };
}

/** The JSON Schema (2020-12) of the document that a diff of two action days is written as. */
export function diffJsonSchema(): object {
  const change = z.enum(CHANGES);
  const side = z.strictObject({
    action_day: text(),
    change,
    outcome: z.enum(OUTCOMES).nullable(),
    captured_at: time(),
    capture_id: text(),
    capture_sha256: sha256(),
  });
  const row = z.strictObject({
    lead_id: leadId(),
    change,
    target: text().nullable(),
    url: text().nullable(),
    title: text().nullable(),
    changed_fields: list(),
    details: z.array(z.strictObject({ field: text(), before: z.string(), after: z.string() })),
    before: side.nullable(),
    after: side.nullable(),
  });
  const counts = z.strictObject(Object.fromEntries(CHANGES.map((name) => [name, z.int().nonnegative()])));
  const document = z.strictObject({ schema: z.literal('leadline-diff/1'), from_day: text(), to_day: text(), counts, rows: z.array(row) });
  return { ...z.toJSONSchema(document), title: 'What changed between two action days' };
}

function leadFields(): Readonly<Record<LeadColumn, z.ZodType>> {
  return {
    lead_id: leadId(),
    action_day: text(),
    change: z.enum(CHANGES),
    target: text(),
    category: z.enum(CATEGORIES),
    // Two capital letters, no more.
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    url: text(),
    title: text().nullable(),
    aliases: list(),
    ages_stated: z.array(z.number()),
    languages: list(),
    city: text().nullable(),
    location_text: text().nullable(),
    // A date, with or without a time after it.
    posted_at: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}/)
      .nullable(),
    first_seen: time(),
    last_seen: time(),
    prices: list(),
    // E.164; no separators, no `tel:`.
    phones: z.array(z.string().regex(/^\+[1-9]\d{6,14}$/)),
    emails: list(),
    telegram: list(),
    whatsapp: list(),
    other_messengers: list(),
    social: list(),
    crypto: list(),
    payment: list(),
    other_handles: list(),
    indicators: list(),
    priority: z.enum(PRIORITIES),
    reasons: list(),
    network_id: text().nullable(),
    network_size: z.int().nonnegative().nullable(),
    obfuscated: z.enum(['yes', 'no']),
    outcome: z.enum(OUTCOMES).nullable(),
    triage_status: z.enum(['open', ...DECISIONS]).nullable(),
    captured_at: time(),
    capture_id: text(),
    capture_sha256: sha256(),
    via: z.enum(['http', 'browser']),
    schema_version: z.literal(LEAD_SCHEMA_VERSION),
  };
}

function text(): z.ZodString {
  return z.string().min(1);
}

function list(): z.ZodArray<z.ZodString> {
  return z.array(text());
}

/** ISO 8601, UTC, to the second; must not match a date alone or another offset. */
function time(): z.ZodString {
  return z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
}

/** 64 lower-case hexadecimal digits, no more. */
function sha256(): z.ZodString {
  return z.string().regex(/^[0-9a-f]{64}$/);
}

/** `lead-` and 16 lower-case hexadecimal digits, no more. */
function leadId(): z.ZodString {
  return z.string().regex(/^lead-[0-9a-f]{16}$/);
}
