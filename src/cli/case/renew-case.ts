import { resolve } from 'node:path';
import { readCaseAsItIs } from '../../evidence/case-folder.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { ToolError } from '../../model/tool-error.ts';
import { answersOf, caseFileOf } from './case-file-of.ts';
import { completeAnswers } from './case-answers.ts';
import type { CaseAnswers } from './case-answers.ts';
import type { CliIo } from '../cli-io.ts';
import { enterCase } from './enter-case.ts';
import type { Invocation } from '../invocation.ts';

/**
 * Renews a case: what is answered anew replaces what `case.json` says, the rest stays as it stands there, also where it was changed by hand; then it is signed. The audit log names what changed.
 * Throws `E_USAGE` for answers that are wrong, and for another regime: what a regime demands cannot be laid down by renewing.
 */
export async function renewCase(
  io: CliIo,
  folder: string,
  { answers, invocation, mayAsk }: { readonly answers: CaseAnswers; readonly invocation: Invocation; readonly mayAsk: boolean },
): Promise<CaseFile> {
  const before = readCaseAsItIs(resolve(io.cwd, folder));
  if (answers.regime !== undefined && answers.regime !== before.regime)
    throw new ToolError('E_USAGE', `A case keeps its regime (${before.regime}). Make another case for ${answers.regime}.`);
  const complete = await completeAnswers(io, { ...answersOf(before), ...answers }, { mayAsk });
  const checked = caseFileOf(complete, before, before);
  const entered = enterCase(io, folder, { invocation, action: 'alter', changes: 'alone', renews: true });
  try {
    // The log may have begun just now: it stands in what was entered.
    const { audit } = entered.file;
    const after: CaseFile = audit ? { ...checked, audit } : checked;
    entered.audit.signCase(after);
    entered.tell({ case: after.id, renewed: changedNames(before, after) });
    return after;
  } finally {
    entered.close();
  }
}

/** Names of the members that a renewal changed. */
function changedNames(before: CaseFile, after: CaseFile): readonly string[] {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(was.get(name)) !== JSON.stringify(value))
    .map(([name]) => name)
    .toSorted();
}
