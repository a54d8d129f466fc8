import { z } from 'zod';
import { URGENT_CATEGORIES } from '../../model/urgent-record.ts';

const HASH = z.string().regex(/^[0-9a-f]{64}$/);

/** The JSON Schema (2020-12) of `leadline view --json`. */
export function viewJsonSchema(): object {
  const document = z.strictObject({
    schema: z.literal('leadline-view/1'),
    capture_id: z.string(),
    leads: z.array(z.string()).describe('leads that were read from the capture, or the one that was asked for'),
    url: z.string().describe('defanged (hxxps://example[.]test); in the clear with --show-url only'),
    captured_at: z.iso.datetime(),
    via: z.string(),
    capture_sha256: HASH,
    content_check: z.string().nullable().describe('null: the capture has no record of it'),
    signals: z.array(z.strictObject({ id: z.string(), category: z.enum(URGENT_CATEGORIES), sealed: z.boolean() })),
    values: z.array(
      z.strictObject({
        field: z.string(),
        value: z.string(),
        where: z.enum(['text', 'attribute', 'url', 'structured']),
        start: z.int(),
        end: z.int(),
        by: z.string(),
      }),
    ),
    text: z.string().nullable().describe('with --text: what `text` places point into'),
    file: z.string().nullable().describe('the page that was written'),
    file_sha256: HASH.nullable(),
  });
  return { ...z.toJSONSchema(document), title: 'A capture put before a person: leadline view --json' };
}
