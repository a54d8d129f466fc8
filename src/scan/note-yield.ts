import type { YieldCount } from '../store/yields.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';
import type { Visit } from './visit-url.ts';

/** Counts what a page that was received and read now has yielded, so that a site that changes its pages is noticed. Runs inside a write batch. */
export function noteYield(context: ScanContext, run: TargetRun, { entry, answer }: Visit): void {
  if (!answer) return;
  // The data of a page have none of its elements.
  const declared = entry.dataUrl === undefined ? (answer.declared ?? []) : [];
  const counts: YieldCount[] = declared.map(({ key, isMet }) => ({ measure: key, pages: 1, found: isMet ? 1 : 0 }));
  if (entry.pageClass === 'ad' || entry.pageClass === 'recheck')
    counts.push({ measure: 'ads', pages: 1, found: answer.ads.length > 0 ? 1 : 0 });
  if (entry.pageClass === 'seed' || entry.pageClass === 'listing') {
    const records = answer.links.filter(({ role }) => role === 'record').length;
    counts.push({ measure: 'records', pages: 1, found: Math.max(records, answer.ads.length) });
  }
  if (answer.ads.length > 0) {
    const reachable = answer.ads.filter(({ handles }) => handles.some(({ stop }) => !stop)).length;
    counts.push({ measure: 'contacts', pages: answer.ads.length, found: reachable });
  }
  context.addYield(run.target.id, counts);
}
