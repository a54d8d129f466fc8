import type { CaseCipher } from '../../src/evidence/access/case-cipher.ts';
import { lockCase } from '../../src/store/case-lock.ts';
import { plainInvocation } from '../../src/cli/invocation.ts';
import { openCaseAudit } from '../../src/cli/case/open-case-audit.ts';
import { readCase } from '../../src/evidence/case-folder.ts';

/** Leaves a case as a scan that was killed right after its first entry would leave it. */
export function beginOnly(folder: string, cipher?: CaseCipher): void {
  const io = {
    out: () => undefined,
    err: () => undefined,
    terminal: false,
    columns: () => 80,
    environment: {},
    cwd: folder,
    now: () => Date.now(),
  };
  const audit = openCaseAudit(io, {
    paths: { folder, cipher },
    file: readCase(folder),
    invocation: plainInvocation('scan'),
    begins: 'log-begun',
  });
  const lock = lockCase(`${folder}/scan.lock`);
  audit.log.append({ ...audit.factsOf('collect'), phase: 'begin' });
  lock.release();
}
