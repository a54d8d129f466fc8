import { z } from 'zod';
import { REGIMES } from '../model/case-file.ts';
import { OUTCOMES } from '../model/outcome.ts';
import { sha256 } from '../model/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { VERDICTS } from './evidence-record.ts';
import type { EvidenceRecord } from './evidence-record.ts';

const HEX: z.ZodString = z.string().regex(/^[0-9a-f]{64}$/);
const DIGEST = { bytes: z.int(), sha256: HEX };

const RECORD: z.ZodType<EvidenceRecord> = z.strictObject({
  schema: z.literal('evidence/1'),
  id: z.string(),
  salt: z.string(),
  caseId: z.string(),
  scanId: z.int(),
  targetId: z.string(),
  seq: z.int(),
  url: z.strictObject({ requested: z.string(), final: z.string(), canonical: z.string(), redirects: z.array(z.string()) }),
  http: z.strictObject({
    status: z.int(),
    method: z.literal('GET'),
    ip: z.string().nullable(),
    dateHeader: z.string().nullable(),
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    contentType: z.string().nullable(),
    charset: z.string(),
    headers: z.array(z.tuple([z.string(), z.string()])),
  }),
  collection: z.strictObject({
    operator: z.string(),
    virtualIdentity: z.null(),
    egress: z.strictObject({ route: z.enum(['direct', 'proxy']), label: z.string(), observedIp: z.null() }),
    host: z.strictObject({ os: z.string(), timezone: z.string(), hostnameSha256: HEX }),
    tool: z.strictObject({ name: z.string(), version: z.string(), buildSha256: HEX, configSha256: HEX }),
    browser: z
      .strictObject({ name: z.string(), version: z.string(), userAgent: z.string(), viewport: z.string(), locale: z.string() })
      .nullable(),
    mode: z.enum(['http', 'browser']),
    startedAt: z.string(),
    finishedAt: z.string(),
    clock: z.strictObject({ source: z.string(), offsetMs: z.int().nullable(), serverSkewMs: z.int().nullable() }),
  }),
  authority: z.strictObject({
    regime: z.enum(REGIMES).nullable(),
    purpose: z.string(),
    basis: z.string(),
    robots: z.enum(['obeyed', 'recorded', 'overridden']),
    robotsSha256: HEX.nullable(),
  }),
  body: z.strictObject({
    received: z.strictObject({ ...DIGEST, contentEncoding: z.string() }),
    decodedSha256: HEX,
    stored: z.strictObject(DIGEST),
  }),
  artifacts: z.array(z.strictObject({ kind: z.string(), path: z.string(), recordId: z.string().nullable(), mime: z.string(), ...DIGEST })),
  embedded: z.strictObject({ jsonLd: z.array(z.string()), meta: z.record(z.string(), z.string()) }),
  context: z.strictObject({
    discoveredFrom: z.string().nullable(),
    pageClass: z.string(),
    pageTitle: z.string(),
    languages: z.array(z.string()),
  }),
  media: z.array(
    z.strictObject({
      url: z.string(),
      pathSha256: HEX.nullable(),
      tag: z.string(),
      alt: z.string(),
      bytesStored: z.literal(false),
      why: z.string(),
    }),
  ),
  mediaCount: z.int(),
  omitted: z.array(
    z.strictObject({
      what: z.string(),
      url: z.string().exactOptional(),
      stage: z.enum(['request', 'response', 'document']),
      why: z.string(),
    }),
  ),
  transformations: z.array(z.strictObject({ step: z.string(), detail: z.string() })),
  contentCheck: z.strictObject({
    verdict: z.enum(VERDICTS),
    covered: z.boolean(),
    outcome: z.enum(OUTCOMES),
    detail: z.string(),
    settled: z.enum(OUTCOMES).nullable(),
  }),
  leads: z.array(z.strictObject({ leadId: z.string(), from: z.enum(['page', 'record']), sealed: z.boolean() })),
  persons: z.array(z.strictObject({ role: z.enum(['unknown', 'other']), setBy: z.literal('human'), by: z.string() })),
  sensitivity: z.array(z.string()),
  retention: z.strictObject({ class: z.enum(['noise', 'lead', 'urgent']), expiresAt: z.string().nullable(), legalHold: z.boolean() }),
  incomplete: z.array(z.string()),
  warnings: z.array(z.string()),
  recordSha256: HEX,
});

/** The bytes of `record.json`: canonical JSON in one line, with its own hash over the rest. */
export function writeRecord(record: Omit<EvidenceRecord, 'recordSha256'>): string {
  const members = new Map(Object.entries(record).map(([name, value]) => [name, canonicalJson(value)]));
  const written = (): string =>
    `{${[...members.keys()]
      .toSorted()
      .map((name) => `"${name}":${members.get(name) ?? ''}`)
      .join(',')}}`;
  members.set('recordSha256', `"${sha256(written())}"`);
  return `${written()}\n`;
}

/** A record as read from its file; undefined when it is none, is not spelled canonically, or its own hash is not that of its content. */
export function parseRecord(text: string): EvidenceRecord | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = RECORD.safeParse(content);
  if (!parsed.success) return undefined;
  const { recordSha256: _, ...rest } = parsed.data;
  return writeRecord(rest) === text ? parsed.data : undefined;
}
