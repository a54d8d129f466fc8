import { resolve } from 'node:path';
import type { Target } from '../../model/target.ts';
import { ToolError } from '../../model/tool-error.ts';
import { readTargets } from '../../targets/read-targets.ts';
import type { CliIo } from '../cli-io.ts';
import { lexiconTerms } from '../lexicon/lexicon-terms.ts';

/** Reads target lists and tells their warnings; throws `E_TARGET` with every problem, or when `only` names no target. */
export async function loadTargets(
  io: CliIo,
  files: readonly string[],
  { only = [], quiet = false }: { only?: readonly string[]; quiet?: boolean },
): Promise<readonly Target[]> {
  const { targets, warnings } = await readTargets(
    files.map((file) => resolve(io.cwd, file)),
    { terms: lexiconTerms },
  );
  if (!quiet) for (const warning of warnings) io.err(`warning: ${warning}\n`);
  const unknown = only.filter((id) => !targets.some((target) => target.id === id));
  if (unknown.length > 0)
    throw new ToolError('E_TARGET', `No target is called ${unknown.join(', ')}. The list has: ${targets.map(({ id }) => id).join(', ')}.`);
  const chosen = targets.filter(({ id, enabled }) => (only.length === 0 ? enabled : only.includes(id)));
  if (chosen.length === 0)
    throw new ToolError('E_TARGET', 'The list has no enabled target. Set `enabled: true` on one, or name one with --only.');
  return chosen;
}
