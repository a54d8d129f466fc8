import { findYieldDrops } from '../diff/find-yield-drops.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import { renderClasses } from '../store/render-classes.ts';
import { readYields } from '../store/yields.ts';

/** Forgets how the pages of targets are asked for that yield far less than usual: pages that were rebuilt are compared anew by the next scan. */
export function forgetRenders(db: CaseDatabase, scanId: number, targetIds: Iterable<string>): void {
  for (const targetId of targetIds) {
    const { today, earlier } = readYields(db, scanId, targetId);
    if (findYieldDrops(today, earlier).length > 0) renderClasses(db).forget(targetId);
  }
}
