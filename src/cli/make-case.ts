import { casePaths, createCase } from '../evidence/case-folder.ts';
import type { CaseFile } from '../model/case-file.ts';
import type { CliIo } from './cli-io.ts';
import type { Invocation } from './invocation.ts';
import { openCaseAudit } from './open-case-audit.ts';
import { coverCase } from './settle-case.ts';

/** Makes a case with its audit log: key, first entry, first inventory. Throws `E_CASE_EXISTS` when there is a case already. */
export function makeCase(
  io: CliIo,
  folder: string,
  { file, invocation }: { readonly file: CaseFile; readonly invocation: Invocation },
): CaseFile {
  createCase(folder, file);
  const audit = openCaseAudit(io, { folder, file, invocation, begins: 'case-made' });
  coverCase(io, { paths: casePaths(folder), audit }, audit.factsOf('checkpoint', { reason: 'first' }));
  return audit.file;
}
