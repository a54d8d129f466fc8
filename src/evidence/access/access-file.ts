import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ToolError } from '../../model/tool-error.ts';
import { writeDurable } from '../audit/write-durable.ts';
import { caseCipher } from './case-cipher.ts';
import type { CaseCipher } from './case-cipher.ts';
import { fingerprintOf } from './case-key.ts';
import type { CaseKey } from './case-key.ts';
import type { KeySecret } from './key-secret.ts';
import { KEY_SLOT, makeKeySlot, openKeySlot } from './key-slot.ts';
import type { KeySlot, SlotFacts } from './key-slot.ts';

/** Who can open an encrypted case: `access/keys.json`. Holds no key in clear. */
export interface AccessFile {
  readonly schema: 'access/1';
  readonly caseId: string;
  /** Tells whether an opened slot holds the key of this case. */
  readonly fingerprint: string;
  readonly keys: readonly KeySlot[];
}

const ACCESS_FILE: z.ZodType<AccessFile> = z.strictObject({
  schema: z.literal('access/1'),
  caseId: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  keys: z.array(KEY_SLOT).min(1).max(64),
});

/** Where the file lies in a case folder. */
export function accessPath(caseFolder: string): string {
  return join(caseFolder, 'access', 'keys.json');
}

/** Whether a case is encrypted. */
export function isEncryptedCase(caseFolder: string): boolean {
  return existsSync(accessPath(caseFolder));
}

/** Reads who can open a case; throws `E_INTEGRITY` for a file that is not in order. */
export function readAccess(caseFolder: string): AccessFile {
  const path = accessPath(caseFolder);
  const parsed = ACCESS_FILE.safeParse(parsedJson(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ToolError('E_INTEGRITY', `${path} is damaged or was altered: without it nobody opens the case. Restore it from a copy.`);
  return parsed.data;
}

/** Writes who can open a case, whole, on the disk when it returns. */
export function writeAccess(caseFolder: string, access: AccessFile): void {
  const path = accessPath(caseFolder);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeDurable(path, `${JSON.stringify(access, undefined, 2)}\n`);
}

/** What a new encrypted case begins with: one slot, for whoever answers for it. */
export function firstAccess(caseKey: CaseKey, secret: KeySecret, about: Omit<SlotFacts, 'role'>): AccessFile {
  const slot = makeKeySlot(caseKey, secret, { ...about, role: 'supervisor' });
  return { schema: 'access/1', caseId: about.caseId, fingerprint: fingerprintOf(caseKey), keys: [slot] };
}

/** An encrypted case that a secret opened. */
export interface OpenedAccess {
  readonly caseKey: CaseKey;
  readonly cipher: CaseCipher;
  /** The slot that the secret opened. */
  readonly slot: KeySlot;
}

/** Opens a case with a secret. Throws `E_KEY` when it opens no slot. */
export function openAccess({ keys, caseId, fingerprint }: AccessFile, secret: KeySecret): OpenedAccess {
  for (const slot of keys) {
    const caseKey = openKeySlot(slot, secret, caseId);
    if (caseKey && fingerprintOf(caseKey) === fingerprint) return { caseKey, cipher: caseCipher(caseKey), slot };
  }
  throw new ToolError(
    'E_KEY',
    secret.kind === 'passphrase'
      ? 'The passphrase does not open this case. Nothing was read or changed.'
      : 'The key file does not open this case. Nothing was read or changed.',
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
