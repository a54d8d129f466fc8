import { contactsTemplate } from '../../custody/contacts/contacts-template.ts';
import { writeDurable } from '../../evidence/audit/write-durable.ts';
import { firstAccess, writeAccess } from '../../evidence/access/access-file.ts';
import { caseCipher } from '../../evidence/access/case-cipher.ts';
import type { CaseCipher } from '../../evidence/access/case-cipher.ts';
import { makeCaseKey } from '../../evidence/access/case-key.ts';
import type { KeySecret } from '../../evidence/access/key-secret.ts';
import { casePaths, createCase } from '../../evidence/case-folder.ts';
import type { CaseFile } from '../../model/case-file.ts';
import type { CliIo } from '../cli-io.ts';
import type { Invocation } from '../invocation.ts';
import { openCaseAudit } from './open-case-audit.ts';
import { coverCase } from './settle-case.ts';

/** Makes a case with its audit log: key, first entry, first inventory; encrypted where a secret is to open it; where it is for real also a list of contacts, to be filled in. Throws `E_CASE_EXISTS` when there is a case already. */
export function makeCase(
  io: CliIo,
  folder: string,
  {
    file: asked,
    invocation,
    secret,
  }: { readonly file: CaseFile; readonly invocation: Invocation; readonly secret?: KeySecret | undefined },
): CaseFile {
  const file: CaseFile = { ...asked, encryption: secret ? 'case-key' : 'none' };
  createCase(folder, file);
  const paths = casePaths(folder, secret && encryptCase(io, { folder, file, secret }));
  if (file.regime !== 'demo' && file.authority) writeDurable(casePaths(folder).contacts, contactsTemplate(file.authority.jurisdiction));
  const audit = openCaseAudit(io, { paths, file, invocation, begins: 'case-made' });
  coverCase(io, { paths, audit }, audit.factsOf('checkpoint', { reason: 'first' }));
  return audit.file;
}

/** Makes the key of a new case and writes it, wrapped for its first secret. */
function encryptCase(
  io: CliIo,
  { folder, file, secret }: { readonly folder: string; readonly file: CaseFile; readonly secret: KeySecret },
): CaseCipher {
  const caseKey = makeCaseKey();
  writeAccess(folder, firstAccess(caseKey, secret, { caseId: file.id, label: file.operator, nowMs: io.now() }));
  return caseCipher(caseKey);
}
