import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '../model/case-file.ts';
import { sha256 } from '../model/sha256.ts';
import { signatureTest } from './audit/signing-key.ts';
import type { SigningKey } from './audit/signing-key.ts';
import { writeDurable } from './audit/write-durable.ts';

/** The file beside `case.json` that signs it. */
export const SIGNATURE = 'case.json.sig';

/** How `case.json` stands to its signature; `unsigned`: the case was made before there were any. */
export type CaseSignature = 'signed' | 'unsigned' | 'altered';

/** Compares `case.json`, as it lies on the disk, with its signatures; `file` is what was read from it. A case that states its authority was signed when it was made: without a signature it counts as altered. */
export function caseSignature(folder: string, { audit, authority }: CaseFile): CaseSignature {
  const signatures = existsSync(join(folder, SIGNATURE)) ? readFileSync(join(folder, SIGNATURE), 'utf8') : undefined;
  if (!audit || signatures === undefined) return audit && authority ? 'altered' : 'unsigned';
  const isOurs = signatureTest(audit.publicKey);
  const signed = signedBytes(readFileSync(join(folder, CASE)));
  const lines = signatures.split('\n');
  // The last line ends with a line feed: nothing stands behind it.
  return lines.pop() === '' && lines.some((line) => isOurs(signed, line)) ? 'signed' : 'altered';
}

/** Signs `case.json` as it lies on the disk. */
export function signCase(folder: string, key: SigningKey): void {
  writeDurable(join(folder, SIGNATURE), `${key.sign(signedBytes(readFileSync(join(folder, CASE))))}\n`);
}

/** Writes `case.json` and signs it. Whenever this is stopped one of the signatures fits the file that is there: the new one is put beside the old one first. */
export function writeSignedCase(folder: string, file: object, key: SigningKey): void {
  const text = `${JSON.stringify(file, undefined, 2)}\n`;
  const path = join(folder, SIGNATURE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeDurable(path, `${key.sign(signedBytes(Buffer.from(text)))}\n${before}`);
  writeDurable(join(folder, CASE), text);
  signCase(folder, key);
}

const CASE = 'case.json';

/** What is signed: a line that says what it is for, and the SHA-256 of the file. */
function signedBytes(file: Uint8Array): Uint8Array {
  return Buffer.from(`leadline-case-signature/1\n${sha256(file)}`);
}
