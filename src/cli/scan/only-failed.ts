import type { Target } from '../../model/target.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { REOPENED, reopenScan } from '../../store/reopen-scan.ts';
import type { Reopened } from '../../store/reopen-scan.ts';

/** Takes what `--only` names apart: kinds of URLs to be asked for once more, and target ids. */
export function readOnly(only: readonly string[]): { readonly kinds: readonly Reopened[]; readonly ids: readonly string[] } {
  return { kinds: REOPENED.filter((kind) => only.includes(kind)), ids: only.filter((word) => !REOPENED.some((kind) => kind === word)) };
}

/** Opens the newest scan again for what failed or was blocked, and gives the targets that have such URLs; throws `E_NOT_FOUND` when none has. */
export function reopenTargets(db: CaseDatabase, listed: readonly Target[], kinds: readonly Reopened[]): readonly Target[] {
  const ids = reopenScan(
    db,
    kinds,
    listed.map(({ id }) => id),
  );
  if (ids.length === 0)
    throw new ToolError(
      'E_NOT_FOUND',
      `In the newest scan nothing of these targets ${kinds.map((kind) => (kind === 'failed' ? 'failed' : 'was blocked')).join(' or ')}. Nothing was asked for.`,
    );
  return listed.filter(({ id }) => ids.includes(id));
}
