import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import type { LogState } from './log-state.ts';
import type { SigningKey } from './signing-key.ts';
import { keyIdOf } from './signing-key.ts';

/** The end of the log, signed: without it nobody could tell that the last lines were cut off. */
export interface AuditHead extends LogState {
  readonly v: 1;
  readonly chain: string;
  /** Segment that holds the last entry, and the size of that file, bytes. */
  readonly segment: number;
  readonly segmentBytes: number;
  readonly keyId: string;
  /** Ed25519 over `leadline-audit-head/1`, a line feed, and the head without `sig` in canonical JSON; base64. */
  readonly sig: string;
}

const HEX64 = z.string().regex(/^[0-9a-f]{64}$/);
const COUNT = z.int().min(0);
const HEAD = z.strictObject({
  v: z.literal(1),
  chain: z.string().regex(/^[0-9a-f]{32}$/),
  seq: z.int().min(1),
  hash: HEX64,
  at: z.iso.datetime({ precision: 3 }),
  running: z.array(z.int().min(1)),
  changed: COUNT,
  inventory: z.strictObject({ seq: z.int().min(1), sha256: HEX64 }).nullable(),
  uncovered: z.boolean(),
  segment: z.int().min(1),
  segmentBytes: COUNT,
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  sig: z.string().max(100),
});

/** Makes the head of a state. */
export function sealHead(state: LogState, place: { chain: string; segment: number; segmentBytes: number }, key: SigningKey): AuditHead {
  const head = { v: 1 as const, ...state, ...place, keyId: keyIdOf(key.publicKey) };
  return { ...head, sig: key.sign(headBytes(head)) };
}

/** The content of the head's file: one line of canonical JSON. */
export function headText(head: AuditHead): string {
  return `${canonicalJson({ ...head })}\n`;
}

/** Reads the head's file; `test` is that of the case's public key. Says what is wrong with a file that no leadline writes. */
export function parseHead(
  text: string,
  test: (data: Uint8Array, signature: string) => boolean,
): AuditHead | 'NOT_JSON' | 'NOT_CANONICAL' | 'WRONG_TYPE' | 'BAD_SIGNATURE' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'NOT_JSON';
  }
  const parsed = HEAD.safeParse(value);
  if (!parsed.success) return 'WRONG_TYPE';
  if (headText(parsed.data) !== text) return 'NOT_CANONICAL';
  return test(headBytes(parsed.data), parsed.data.sig) ? parsed.data : 'BAD_SIGNATURE';
}

function headBytes(head: Omit<AuditHead, 'sig'> & { sig?: string }): Uint8Array {
  const { sig: _, ...signed } = head;
  return Buffer.from(`leadline-audit-head/1\n${canonicalJson(signed)}`, 'utf8');
}
