import { z } from 'zod';
import { REDACTION_PROFILES } from '../../redact/redaction-profile.ts';

const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const KEY_ID = z.string().regex(/^[0-9a-f]{16}$/);
const COUNT = z.int().min(0);

/** The JSON Schema (2020-12) of `leadline export bundle --json` and of `FILE.meta.json` beside a bundle. */
export function bundleJsonSchema(): object {
  const document = z.strictObject({
    schema: z.literal('leadline-bundle/1'),
    tool: z.literal('leadline'),
    tool_version: z.string(),
    file: z.string(),
    sha256: HASH.describe('of the file, encrypted where it is'),
    size_bytes: COUNT,
    bundle_id: z.string().regex(/^[0-9a-f]{32}$/),
    action_day: z.string(),
    redaction_profile: z.enum(REDACTION_PROFILES),
    recipient: z.string().describe('the office, as the audit log names it'),
    encrypted_to: z.array(z.string()).describe('age recipients; empty: in the clear'),
    leads: COUNT,
    items: COUNT,
    items_omitted: COUNT.describe('captures of its leads that stay behind; named inside with the reason'),
    files: COUNT.describe('of the payload'),
    manifest_sha256: HASH.describe('what the entry in the audit log names'),
    tag_manifest_sha256: HASH.describe('what is signed, and what FILE.tsq asks a time stamp for'),
    audit_head: HASH.describe('the entry in the audit log that gave the bundle out'),
    key_id: KEY_ID.describe('to be told to the receiver another way'),
    exported_at: z.iso.datetime(),
  });
  return { ...z.toJSONSchema(document), title: 'A bundle that was written: leadline export bundle --json' };
}

/** The JSON Schema (2020-12) of `leadline bundle check --json` and `leadline bundle unpack --json`. */
export function bundleCheckJsonSchema(): object {
  const document = z.strictObject({
    bundle: z.string().describe('the folder inside'),
    intact: z.boolean(),
    key_id: KEY_ID.nullable().describe('the key that signed; whose it is only another way can tell'),
    checked: z.array(z.string()),
    notes: z.array(z.string()),
    problems: z.array(z.strictObject({ code: z.string(), file: z.string(), detail: z.string() })).describe('codes: docs/bundle.md'),
    time_stamp: z.string().nullable().describe('what FILE.tsr beside the bundle says'),
  });
  return { ...z.toJSONSchema(document), title: 'What a check of a bundle found: leadline bundle check --json' };
}
