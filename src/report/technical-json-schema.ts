import { z } from 'zod';
import type { TechnicalReport } from './technical-document.ts';

const COUNT = z.int().min(0);
const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const TEXT = z.string();
const KNOWN = TEXT.nullable();
const OUTCOMES = z.array(z.strictObject({ outcome: TEXT, count: COUNT }));
const RANGE = z.strictObject({ least: z.int().nullable(), greatest: z.int().nullable(), unknown: COUNT });

const CASE = z.strictObject({
  id: TEXT,
  purpose: TEXT,
  regime: TEXT,
  legal_basis: TEXT,
  reference: KNOWN,
  authorised_by: KNOWN,
  jurisdiction: KNOWN,
  operator: TEXT,
  valid_from: z.iso.date(),
  valid_until: z.iso.date(),
  retention_days: COUNT,
  hosts: z.array(TEXT).describe('hosts that the case allows; empty: those of the target lists'),
  media: KNOWN,
  minimise: z.boolean().describe('of pages without an ad only address, hash and verdict are kept'),
  signed: z.boolean(),
});

const SCAN = z.strictObject({
  scan: COUNT,
  action_day: TEXT,
  state: TEXT,
  started_at: z.iso.datetime(),
  ended_at: z.iso.datetime().nullable(),
  plans: z
    .array(z.strictObject({ sha256: HASH, node: KNOWN }))
    .describe('what the scan was told; the hash is the name of its file in the evidence'),
  targets: z.array(
    z.strictObject({
      target: TEXT,
      name: TEXT,
      category: TEXT,
      completion: KNOWN,
      robots: KNOWN,
      order: KNOWN.describe('what the target list names as legal.basis'),
    }),
  ),
});

const CAPTURES = z.strictObject({
  total: COUNT,
  by_http: COUNT,
  by_browser: COUNT,
  covered: COUNT.describe('pages with content of their own'),
  held: COUNT.describe('on legal hold because of an urgent signal'),
  bytes: COUNT.describe('of the bodies as received'),
  missing: z.array(TEXT).describe('captures that the database names and the evidence does not hold'),
  software: z.array(z.strictObject({ name: TEXT, version: TEXT, build_sha256: HASH, config_sha256: HASH, count: COUNT })),
  browsers: z.array(z.strictObject({ name: TEXT, version: TEXT, count: COUNT })),
  operators: z.array(z.strictObject({ operator: TEXT, regime: TEXT, purpose: TEXT, legal_basis: TEXT, count: COUNT })),
  egress: z.array(z.strictObject({ route: TEXT, label: TEXT, count: COUNT })),
  machines: z.array(z.strictObject({ os: TEXT, timezone: TEXT, hostname_sha256: HASH, count: COUNT })),
  clock: z.strictObject({
    sources: z.array(z.strictObject({ source: TEXT, count: COUNT })),
    offset_ms: RANGE,
    server_skew_ms: RANGE,
  }),
  transformations: z.array(z.strictObject({ step: TEXT, count: COUNT })).describe('captures'),
  omissions: z.array(z.strictObject({ what: TEXT, stage: TEXT, why: TEXT, count: COUNT })).describe('things left out'),
  incomplete: z.array(z.strictObject({ what: TEXT, count: COUNT })).describe('captures that lack this'),
  warnings: z.array(z.strictObject({ what: TEXT, count: COUNT })),
});

const REPORT: z.ZodType<TechnicalReport> = z.strictObject({
  schema: z.literal('leadline-technical-report/1'),
  written_at: z.iso.datetime(),
  written_by: z.strictObject({ name: TEXT, version: TEXT, build_sha256: HASH, node: TEXT }),
  case: CASE,
  scans: z.array(SCAN),
  captures: CAPTURES,
  hosts: z.array(
    z.strictObject({
      origin: TEXT,
      captures: COUNT,
      decisions: z.array(z.strictObject({ decision: TEXT, robots_sha256: HASH.nullable(), order: KNOWN, count: COUNT })),
      robots_txt: z.strictObject({ fetched_at: z.iso.datetime(), status: z.int().nullable(), sha256: HASH }).nullable(),
    }),
  ),
  urls: z.strictObject({
    total: COUNT,
    waiting: COUNT,
    by_outcome: OUTCOMES,
    by_target: z.array(z.strictObject({ target: TEXT, total: COUNT, waiting: COUNT, by_outcome: OUTCOMES })),
  }),
  unread: z.array(z.strictObject({ outcome: TEXT, detail: TEXT, count: COUNT })).describe('URLs without a reading, by outcome and reason'),
  hashes: z.strictObject({
    records_sha256: HASH.describe('over a line "CAPTURE RECORD_SHA256" for each item, in order'),
    items: z.array(
      z.strictObject({
        capture: TEXT,
        scan: COUNT,
        received_at: z.iso.datetime(),
        record_sha256: HASH,
        warc_sha256: HASH,
        body_sha256: HASH,
      }),
    ),
  }),
  audit: z.strictObject({ chain: TEXT, public_key: HASH, key_id: TEXT, entries: COUNT, head: HASH, at: z.iso.datetime() }),
  limits: z.array(TEXT),
});

/** The JSON Schema (2020-12) of `leadline report technical --json`. */
export function technicalJsonSchema(): object {
  return { ...z.toJSONSchema(REPORT), title: 'How captures came about: leadline report technical --json' };
}
