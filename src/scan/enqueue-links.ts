import { politenessGroupOf } from '../frontier/politeness-group.ts';
import { priorityOf } from '../frontier/priority.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { PageLink } from '../model/page-reading.ts';
import type { NewEntry } from '../store/frontier-queue.ts';
import { firstVia } from './scan-context.ts';
import type { ScanContext } from './scan-context.ts';
import { askAfterAll, saveUnchanged, skipQueued, unchangedSkip } from './skip-unchanged.ts';
import { MET_LINKS } from './target-run.ts';
import type { TargetRun } from './target-run.ts';

/** Puts the links of a page into the frontier, or records why they are not followed. Runs inside a write batch; gives back the groups that got work. */
export function enqueueLinks(
  context: ScanContext,
  run: TargetRun,
  { links, isIndex, from }: { links: readonly PageLink[]; isIndex: boolean; from: FrontierEntry },
): Set<string> {
  const groups = new Set<string>();
  for (const link of links) {
    const key = `${link.role} ${link.print ?? ''} ${link.url}`;
    if (run.met.has(key)) continue;
    if (run.met.size < MET_LINKS) run.met.add(key);
    const found = entryOf(context, run, { link, isIndex, from });
    if (found === undefined) continue;
    const entry = listed(context, run, { entry: found, print: link.print });
    const isNew = context.queue.add(entry) || (link.print !== undefined && !entry.skip && askAfterAll(context, run, entry.canonical));
    const isUnchanged = entry.skip?.outcome === 'not-modified';
    if (isUnchanged && (isNew || skipQueued(context, run, entry))) saveUnchanged(context, run, entry.canonical);
    if (!isNew || entry.skip) continue;
    context.clock.ensure(entry.group, ...run.target.limits.delayMs);
    run.open += 1;
    if (entry.pageClass === 'listing') run.listingPages += 1;
    groups.add(entry.group);
  }
  return groups;
}

/** An ad page as a listing names it: skipped if its record is the one that was there when it was read. */
function listed(context: ScanContext, run: TargetRun, { entry, print }: { entry: NewEntry; print: string | undefined }): NewEntry {
  // A record may lead to a page that no pattern of the target names; that ads were read there is asked below.
  if (print === undefined || entry.skip || !['ad', 'other'].includes(entry.pageClass)) return entry;
  const { canonical } = entry;
  const skip = unchangedSkip(context, run, { canonical, print });
  context.pages.noteRecord({ targetId: run.target.id, canonical, print, scanId: context.scan.id, atMs: context.now() });
  return skip ? { ...entry, skip } : entry;
}

function entryOf(
  context: ScanContext,
  run: TargetRun,
  { link, isIndex, from }: { link: PageLink; isIndex: boolean; from: FrontierEntry },
): NewEntry | undefined {
  const { target } = run;
  const canonical = parseCanonicalUrl(link.url, run.dropQuery);
  if (canonical === undefined) return undefined;
  const scope = run.scope(link.url, 'link');
  if (!scope.allowed && scope.reason === 'host' && target.scope.externalLinks === 'ignore') return undefined;
  const isSitemap = from.pageClass === 'sitemap' && (isIndex || SITEMAP_NAME.test(new URL(link.url).pathname));
  const pageClass = isSitemap ? 'sitemap' : run.classOf(link.url, link.role);
  const isPaging = link.role === 'next' || link.role === 'page';
  // Pages of one listing lie side by side: turning them is bounded by their number, not by depth.
  // A list of URLs is no page on the way; of sitemaps the depth says how many indexes lead to them.
  const isList = from.pageClass === 'sitemap' || from.pageClass === 'feed';
  const depth = isList && !isSitemap ? 0 : isPaging ? from.depth : from.depth + 1;
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
    ...(scope.allowed
      ? isSitemap
        ? sitemapLimit(run, depth)
        : limitOf(run, { isPaging, depth })
      : { skip: { outcome: 'out-of-scope', detail: scope.reason } }),
  };
}

/** Sitemaps of sitemaps end: an index may list 50,000 sitemaps (sitemaps.org protocol), none of which should be an index again. */
function sitemapLimit(run: TargetRun, depth: number): Pick<NewEntry, 'skip'> {
  if (depth > MOST_INDEXES) return { skip: { outcome: 'out-of-scope', detail: 'sitemap-depth' } };
  if (run.sitemaps >= MOST_SITEMAPS) return { skip: { outcome: 'out-of-scope', detail: 'max-sitemaps' } };
  run.sitemaps += 1;
  return {};
}

/** Indexes one behind the other that are followed, and sitemaps of one target in one run. */
const MOST_INDEXES = 3;
const MOST_SITEMAPS = 500;
/** Names of sitemaps in an index that does not call itself one; no page ends so. */
const SITEMAP_NAME = /\.xml(?:\.gz)?$/i;

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
