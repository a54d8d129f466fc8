import { randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';
import { ROLES } from '../../model/role.ts';
import type { Role } from '../../model/role.ts';
import { canonicalJson } from '../canonical-json.ts';
import { decryptBound, encryptBound } from './authenticated.ts';
import { asCaseKey, CASE_KEY_BYTES } from './case-key.ts';
import type { CaseKey } from './case-key.ts';
import type { KeySecret } from './key-secret.ts';

/** The case key, wrapped for one secret: whoever has the secret opens the case. */
export interface KeySlot {
  /** `key-` and 8 hexadecimal digits. */
  readonly id: string;
  readonly kind: KeySecret['kind'];
  /** What whoever opens the case with it may do; bound into `wrapped`, so that in the file nobody can change it. */
  readonly role: Role;
  /** Whose it is, in the unit's own words: a desk or a number rather than a name. */
  readonly label: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Cost of a guess (RFC 7914): `n` steps, block size `r`, `p` lanes, 16 bytes of salt in hexadecimal. */
  readonly scrypt: { readonly n: number; readonly r: number; readonly p: number; readonly salt: string };
  /** The case key under the key that scrypt gives: AES-256-GCM, hexadecimal. */
  readonly wrapped: string;
}

const WRAPPED = new RegExp(`^[0-9a-f]{${2 * (CASE_KEY_BYTES + 28)}}$`);

/** The form of a slot in its file. The bounds keep a forged file from taking all memory. */
export const KEY_SLOT: z.ZodType<KeySlot> = z.strictObject({
  id: z.string().regex(/^key-[0-9a-f]{8}$/),
  kind: z.enum(['passphrase', 'key-file']),
  role: z.enum(ROLES),
  label: z.string().max(200),
  madeAt: z.iso.datetime(),
  scrypt: z.strictObject({
    n: z.literal([16_384, 32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576]),
    r: z.literal(8),
    p: z.int().min(1).max(4),
    salt: z.string().regex(/^[0-9a-f]{32}$/),
  }),
  wrapped: z.string().regex(WRAPPED),
});

/** Steps of scrypt: 128 MiB and a third of a second a guess for what a person remembers (OWASP Password Storage, 2023); a key file cannot be guessed. */
const STEPS = { passphrase: 131_072, 'key-file': 16_384 } as const;

/** What a new slot is told. */
export interface SlotFacts extends Pick<KeySlot, 'role' | 'label'> {
  readonly caseId: string;
  readonly nowMs: number;
}

/** Wraps the key of a case for one more secret. */
export function makeKeySlot(caseKey: CaseKey, secret: KeySecret, { caseId, role, label, nowMs }: SlotFacts): KeySlot {
  const open: Omit<KeySlot, 'wrapped'> = {
    id: `key-${randomBytes(4).toString('hex')}`,
    kind: secret.kind,
    role,
    label,
    madeAt: new Date(nowMs).toISOString(),
    scrypt: { n: STEPS[secret.kind], r: 8, p: 1, salt: randomBytes(16).toString('hex') },
  };
  return { ...open, wrapped: encryptBound(stretch(secret, open), boundTo(caseId, open), caseKey).toString('hex') };
}

/** The case key of a slot; undefined when the secret is not the slot's. Costs what scrypt costs. */
export function openKeySlot({ wrapped, ...open }: KeySlot, secret: KeySecret, caseId: string): CaseKey | undefined {
  if (open.kind !== secret.kind) return undefined;
  const key = decryptBound(stretch(secret, open), boundTo(caseId, open), Buffer.from(wrapped, 'hex'));
  return key && asCaseKey(key);
}

function stretch(secret: KeySecret, { scrypt: { n, r, p, salt } }: Omit<KeySlot, 'wrapped'>): Uint8Array {
  return scryptSync(secret.bytes, Buffer.from(salt, 'hex'), 32, { N: n, r, p, maxmem: 129 * n * r * p + 1_048_576 });
}

/** What a wrapped key is bound to: its case and everything that its slot says in clear. */
function boundTo(caseId: string, open: Omit<KeySlot, 'wrapped'>): string {
  return canonicalJson({ ...open, scrypt: { ...open.scrypt }, caseId });
}
