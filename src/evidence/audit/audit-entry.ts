import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import type { CanonicalValue } from '../canonical-json.ts';
import { sha256 } from '../../model/sha256.ts';
import { AUDIT_ACTIONS } from './audit-action.ts';
import type { AuditAction } from './audit-action.ts';
import type { SigningKey } from './signing-key.ts';
import { keyIdOf } from './signing-key.ts';

/** Why something was done: for the purpose that `case.json` states, or for a reason that was stated with `--why`. */
export type AuditReason = { readonly code: 'purpose' } | { readonly code: 'stated'; readonly text: string };

/** What one entry tells. It holds ids, hashes, counts and names of options; never a handle, a name, a text or a word that was sought. */
export interface AuditFacts {
  readonly action: AuditAction;
  /** As typed after `leadline`, without arguments. */
  readonly command: string;
  /** Names of the options that were given. */
  readonly options: readonly string[];
  /** Salted hashes of the values that were given, by option or argument. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly why: AuditReason;
  readonly data: Readonly<Record<string, CanonicalValue>>;
  /** A command that changes the case has two entries; undefined for one that only reads. */
  readonly phase?: 'begin' | 'end';
  /** Sequence numbers of the `begin` entries that are over with this one. */
  readonly ends?: readonly number[];
  /** The inventory that was taken: SHA-256 of its file, and the last entry before it was begun. */
  readonly inventory?: { readonly sha256: string; readonly covers: number };
}

/** One line of the log. */
export interface AuditEntry extends AuditFacts {
  readonly v: 1;
  /** 32 hexadecimal digits, random: entries of another case do not fit. */
  readonly chain: string;
  /** Counts from 1 without a gap. */
  readonly seq: number;
  /** ISO 8601, UTC, milliseconds; of the clock of the machine. */
  readonly at: string;
  /** Salted hash of the account name on the machine. */
  readonly user: string;
  readonly tool: string;
  /** Hash of the entry before; of the chain for the first. */
  readonly prev: string;
  /** Which key signed. */
  readonly keyId: string;
  /** SHA-256 of `leadline-audit-entry/1`, a line feed, and the entry without `hash` and `sig` in canonical JSON. */
  readonly hash: string;
  /** Ed25519 over `leadline-audit-signature/1`, a line feed, and `hash`; base64. */
  readonly sig: string;
}

const HEX64 = z.string().regex(/^[0-9a-f]{64}$/);
const SEQ = z.int().min(1);
/** Forms and types exactly; that the spelling is canonical is tested apart. */
const ENTRY = z.strictObject({
  v: z.literal(1),
  chain: z.string().regex(/^[0-9a-f]{32}$/),
  seq: SEQ,
  at: z.iso.datetime({ precision: 3 }),
  user: HEX64,
  tool: z.string().max(100),
  action: z.enum(AUDIT_ACTIONS),
  command: z.string().max(100),
  options: z.array(z.string().max(100)),
  terms: z.record(z.string(), z.array(HEX64)),
  why: z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('purpose') }),
    z.strictObject({ code: z.literal('stated'), text: z.string().max(500) }),
  ]),
  data: z.record(z.string(), z.json()),
  phase: z.enum(['begin', 'end']).optional(),
  ends: z.array(SEQ).optional(),
  inventory: z.strictObject({ sha256: HEX64, covers: z.int().min(0) }).optional(),
  prev: HEX64,
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  hash: HEX64,
  sig: z.string().max(100),
});

/** Makes an entry: its hash and its signature. */
export function sealEntry(body: Omit<AuditEntry, 'keyId' | 'hash' | 'sig'>, key: SigningKey): AuditEntry {
  const signed = { ...body, keyId: keyIdOf(key.publicKey) };
  const hash = entryHash(signed);
  return { ...signed, hash, sig: key.sign(signedBytes(hash)) };
}

/** The line of an entry, without the line feed. */
export function entryLine(entry: AuditEntry): string {
  return canonicalJson(asJson(entry));
}

/** Reads a line; its hash and signature are not tested yet. Says what is wrong with a line that no leadline writes. */
export function parseEntry(line: string): AuditEntry | 'NOT_JSON' | 'NOT_CANONICAL' | 'WRONG_TYPE' {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'NOT_JSON';
  }
  const parsed = ENTRY.safeParse(value);
  if (!parsed.success) return 'WRONG_TYPE';
  const entry = withoutUndefined(parsed.data);
  try {
    // One spelling only: names twice, other escapes, white space, a byte order mark and 1.0 for 1 all end here.
    return entryLine(entry) === line ? entry : 'NOT_CANONICAL';
  } catch {
    // A fraction has no spelling at all.
    return 'NOT_CANONICAL';
  }
}

/** The hash that an entry must bear. */
export function entryHash(entry: Omit<AuditEntry, 'hash' | 'sig'> & Partial<Pick<AuditEntry, 'hash' | 'sig'>>): string {
  const { hash: _, sig: __, ...rest } = entry;
  return sha256(`leadline-audit-entry/1\n${canonicalJson(asJson(rest))}`);
}

/** What is signed of an entry: enough, because the hash holds all the rest. */
export function signedBytes(hash: string): Uint8Array {
  return Buffer.from(`leadline-audit-signature/1\n${hash}`, 'utf8');
}

/** What the first entry bears as the hash of the one before: the chain, the key and the case that the log belongs to. */
export function chainStart(about: { readonly chain: string; readonly publicKey: string; readonly caseId: string }): string {
  return sha256(`leadline-audit-chain/1\n${canonicalJson({ ...about })}`);
}

function asJson(entry: object): CanonicalValue {
  return entry as CanonicalValue;
}

function withoutUndefined({ phase, ends, inventory, ...rest }: z.infer<typeof ENTRY>): AuditEntry {
  return {
    ...rest,
    ...(phase ? { phase } : {}),
    ...(ends ? { ends } : {}),
    ...(inventory ? { inventory } : {}),
  };
}
