import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '../../model/case-file.ts';
import { writeDurable } from './write-durable.ts';

/** Writes into `case.json` which audit log and key belong to the case; everything else in it stays as it was. Gives back the case as it is then. */
export function setCaseAudit(folder: string, file: CaseFile, audit: { readonly chain: string; readonly publicKey: string }): CaseFile {
  const path = join(folder, 'case.json');
  const content = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeDurable(path, `${JSON.stringify({ ...content, audit }, undefined, 2)}\n`);
  return { ...file, audit };
}
