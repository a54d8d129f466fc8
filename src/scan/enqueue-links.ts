import { politenessGroupOf } from '../frontier/politeness-group.ts';
import { priorityOf } from '../frontier/priority.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { PageLink } from '../model/page-reading.ts';
import type { NewEntry } from '../store/frontier-queue.ts';
import { firstVia } from './scan-context.ts';
import type { ScanContext } from './scan-context.ts';
import { MET_LINKS } from './target-run.ts';
import type { TargetRun } from './target-run.ts';

/** Puts the links of a page into the frontier, or records why they are not followed. Runs inside a write batch; gives back the groups that got work. */
export function enqueueLinks(
  context: ScanContext,
  run: TargetRun,
  { links, from }: { links: readonly PageLink[]; from: FrontierEntry },
): Set<string> {
  const groups = new Set<string>();
  for (const link of links) {
    const key = `${link.role} ${link.url}`;
    if (run.met.has(key)) continue;
    if (run.met.size < MET_LINKS) run.met.add(key);
    const entry = entryOf(context, run, { link, from });
    if (entry === undefined || !context.queue.add(entry) || entry.skip) continue;
    context.clock.ensure(entry.group, ...run.target.limits.delayMs);
    run.open += 1;
    if (entry.pageClass === 'listing') run.listingPages += 1;
    groups.add(entry.group);
  }
  return groups;
}

function entryOf(context: ScanContext, run: TargetRun, { link, from }: { link: PageLink; from: FrontierEntry }): NewEntry | undefined {
  const { target } = run;
  const canonical = parseCanonicalUrl(link.url, run.dropQuery);
  if (canonical === undefined) return undefined;
  const scope = run.scope(link.url, 'link');
  if (!scope.allowed && scope.reason === 'host' && target.scope.externalLinks === 'ignore') return undefined;
  const isSitemap = from.pageClass === 'sitemap' && new URL(link.url).pathname.endsWith('.xml');
  const pageClass = isSitemap ? 'sitemap' : run.classOf(link.url, link.role);
  const isPaging = link.role === 'next' || link.role === 'page';
  // Pages of one listing lie side by side: turning them is bounded by their number, not by depth.
  const depth = isPaging || from.pageClass === 'sitemap' || from.pageClass === 'feed' ? from.depth : from.depth + 1;
  return {
    targetId: target.id,
    url: withoutFragment(link.url),
    canonical,
    group: politenessGroupOf(target, link.url),
    pageClass,
    depth,
    priority: priorityOf(pageClass, depth),
    via: firstVia(context, run),
    foundOn: from.id,
    ...(scope.allowed ? limitOf(run, { isPaging, depth }) : { skip: { outcome: 'out-of-scope', detail: scope.reason } }),
  };
}

function limitOf(run: TargetRun, { isPaging, depth }: { isPaging: boolean; depth: number }): Pick<NewEntry, 'skip'> {
  if (depth > run.target.scope.depth || run.target.scope.depth === 0) return { skip: { outcome: 'out-of-scope', detail: 'depth' } };
  const most = (run.target.pages.list.next?.max ?? Infinity) * Math.max(1, run.target.start.length);
  if (isPaging && run.listingPages >= most) return { skip: { outcome: 'out-of-scope', detail: 'max-listing-pages' } };
  return {};
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
