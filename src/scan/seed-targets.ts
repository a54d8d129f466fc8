import { politenessGroupOf } from '../frontier/politeness-group.ts';
import { priorityOf } from '../frontier/priority.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import { frontierCounts } from '../store/frontier-counts.ts';
import { firstVia } from './scan-context.ts';
import type { ScanContext } from './scan-context.ts';

/**
 * Puts the seeds of every target into the frontier that has nothing there yet: of a scan that begins, and of one that was killed before its seeds were kept.
 * Runs inside a write batch.
 */
export function seedTargets(context: ScanContext): void {
  const counts = frontierCounts(context.db, context.scan.id);
  for (const run of context.runs.values()) {
    if (run.completion !== undefined || counts.hasAny(run.target.id)) continue;
    for (const { url, kind } of run.target.start) {
      const canonical = parseCanonicalUrl(url, run.dropQuery);
      if (canonical === undefined) continue;
      const pageClass = run.classOf(url, 'seed');
      const isList = kind !== 'url';
      const added = context.queue.add({
        targetId: run.target.id,
        url,
        canonical,
        group: politenessGroupOf(run.target, url),
        pageClass,
        priority: priorityOf(pageClass, 0),
        depth: 0,
        via: isList ? 'http' : firstVia(context, run),
        foundOn: undefined,
      });
      if (added) run.open += 1;
    }
  }
}
