import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '../../model/case-file.ts';
import { writeSignedCase } from '../case-signature.ts';
import type { SigningKey } from './signing-key.ts';

/** Writes into `case.json` which audit log and key belong to the case, and signs it; everything else in it stays as it was. Gives back the case as it is then. */
export function setCaseAudit(
  folder: string,
  file: CaseFile,
  { chain, key }: { readonly chain: string; readonly key: SigningKey },
): CaseFile {
  const path = join(folder, 'case.json');
  const content = JSON.parse(readFileSync(path, 'utf8')) as object;
  const audit = { chain, publicKey: key.publicKey };
  writeSignedCase(folder, { ...content, audit }, key);
  return { ...file, audit };
}
