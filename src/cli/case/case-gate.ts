import { relative } from 'node:path';
import { requireContacts } from '../../custody/contacts/read-contacts.ts';
import { requireValidCase } from '../../evidence/case-folder.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { outsideCase } from '../../frontier/outside-case.ts';
import type { CaseFile } from '../../model/case-file.ts';
import type { Target } from '../../model/target.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';

/**
 * Lets a scan begin only within what the case was authorised for; throws `E_CASE` naming what is missing, before anything is sent.
 * Under the regimes `police` and `ngo` the case must state its authority, and whom to tell of what cannot wait.
 */
export function requireAuthority(io: CliIo, { paths, file }: { readonly paths: CasePaths; readonly file: CaseFile }): void {
  requireValidCase(file, io.now());
  if (file.regime === 'demo') return;
  if (!file.authority)
    throw new ToolError(
      'E_CASE',
      `This case was made before cases stated who authorised them, and nothing was sent. Add that: leadline init ${relative(io.cwd, paths.folder) || '.'} --renew --reference REF --authorised-by OFFICE --jurisdiction CC --contact WHO`,
    );
  requireContacts(paths, file.authority.jurisdiction);
}

/** Throws `E_CASE` when a target would ask hosts that the case does not name. */
export function requireHosts(targets: readonly Target[], { authority }: CaseFile): void {
  const problems = targets.flatMap((target) => {
    const outside = outsideCase(target, authority?.hosts ?? []);
    return outside.length > 0 ? [`${target.id}: ${outside.join(', ')}`] : [];
  });
  if (problems.length > 0)
    throw new ToolError(
      'E_CASE',
      `The case allows ${authority?.hosts.join(', ') ?? ''} and these targets ask elsewhere; nothing was sent. Narrow the targets, leave them out with --only, or have the case widened (leadline init DIR --renew --host …):`,
      problems,
    );
}
