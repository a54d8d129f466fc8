import type { CasePaths } from '../../evidence/case-folder.ts';
import { scanPapers } from '../../evidence/scan-papers.ts';
import type { Target } from '../../model/target.ts';

/** The targets that the scans of a case were told, from the evidence: a later plan of a scan counts before an earlier one. */
export function planTargets(paths: Pick<CasePaths, 'evidence' | 'cipher'>): (scanId: number, targetId: string) => readonly Target[] {
  const papers = scanPapers(paths.evidence, paths.cipher);
  const known = new Map<string, Target[]>();
  for (const scanId of papers.scanIds())
    for (const plan of papers.readPlans(scanId).values())
      for (const target of targetsIn(plan)) {
        const key = `${scanId} ${target.id}`;
        known.set(key, [target, ...(known.get(key) ?? [])]);
      }
  return (scanId, targetId) => known.get(`${scanId} ${targetId}`) ?? [];
}

/** The targets of a plan; its hash was found to be that of its name, so what is in it was written by this program. */
function targetsIn(plan: unknown): readonly Target[] {
  return typeof plan === 'object' && plan !== null && 'targets' in plan && Array.isArray(plan.targets)
    ? (plan.targets as readonly Target[])
    : [];
}
