import { urlShape } from '../extract/records/url-shape.ts';
import { politenessGroupOf } from '../frontier/politeness-group.ts';
import { priorityOf, SAMPLE_PRIORITY } from '../frontier/priority.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { PageLink } from '../model/page-reading.ts';
import type { NewEntry } from '../store/frontier-queue.ts';
import { firstVia } from './scan-context.ts';
import { leaveOutReason } from './leave-out.ts';
import type { ScanContext } from './scan-context.ts';
import { askAfterAll, saveUnchanged, skipQueued, unchangedSkip } from './skip-unchanged.ts';
import { MET_LINKS } from './target-run.ts';
import type { TargetRun } from './target-run.ts';

/** Puts the links of a page into the frontier, or records why they are not followed. Runs inside a write batch; gives back the groups that got work, and how many links lead to ads that nothing led to before. */
export function enqueueLinks(
  context: ScanContext,
  run: TargetRun,
  { links, isIndex, from }: { links: readonly PageLink[]; isIndex: boolean; from: FrontierEntry },
): { readonly groups: Set<string>; readonly newAds: number } {
  const groups = new Set<string>();
  let newAds = 0;
  const shape = isUrlList(from) ? 'sitemap' : urlShape(from.hops.at(-1) ?? from.url);
  if (isUrlList(from) || links.some(({ role }) => role === 'record')) run.learned.lists.set(from.id, shape);
  const believed = run.learned.worth.keepsPromises(shape);
  for (const link of links) {
    const key = `${link.role} ${link.print ?? ''} ${link.url}`;
    if (run.met.has(key)) continue;
    if (run.met.size < MET_LINKS) run.met.add(key);
    const found = entryOf(context, run, { link, isIndex, from });
    if (found === undefined) continue;
    const entry = listed(context, run, { entry: found, print: link.print });
    const { isAsked, isNew } = enqueue(context, run, { entry, link, from });
    if (isNew && believed && isAdLink(entry)) newAds += 1;
    if (isAsked) groups.add(entry.group);
  }
  return { groups, newAds };
}

/** Puts one link into the frontier; whether it is to be asked for from now on, and whether it is known as what it is for the first time. */
function enqueue(
  context: ScanContext,
  run: TargetRun,
  { entry, link, from }: { readonly entry: NewEntry; readonly link: PageLink; readonly from: FrontierEntry },
): { readonly isAsked: boolean; readonly isNew: boolean } {
  const isAdded =
    context.queue.add(entry) ||
    (!entry.skip && context.leftOut.reach(run.target.id, entry)) ||
    (link.print !== undefined && !entry.skip && askAfterAll(context, run, entry.canonical));
  const isUnchanged = entry.skip?.outcome === 'not-modified';
  if (isUnchanged && (isAdded || skipQueued(context, run, entry))) saveUnchanged(context, run, entry.canonical);
  const promoted = isAdded || link.role === 'other' ? undefined : promote(context, run, { entry, from });
  const isNew = isAdded || promoted?.wasOther === true;
  if (entry.skip || !(isAdded || promoted?.wasLeftOut === true)) return { isAsked: false, isNew };
  context.clock.ensure(entry.group, ...run.target.limits.delayMs);
  run.open += 1;
  if (entry.pageClass === 'listing') run.listingPages += 1;
  return { isAsked: true, isNew };
}

/** A list names a URL that was met before: it is asked for as what the list says it is. */
function promote(
  context: ScanContext,
  run: TargetRun,
  { entry, from }: { readonly entry: NewEntry; readonly from: FrontierEntry },
): ReturnType<ScanContext['leftOut']['promote']> {
  const shape = run.learned.lists.get(from.id);
  if (entry.skip || (shape !== undefined && !run.learned.worth.keepsPromises(shape))) return undefined;
  const promoted = context.leftOut.promote(run.target.id, entry);
  if (promoted) run.learned.namedBy.set(entry.canonical, from.id);
  return promoted;
}

/** Whether an entry promises an ad that is asked for, or seen without that. */
function isAdLink({ pageClass, skip }: NewEntry): boolean {
  return pageClass === 'ad' && (skip === undefined || skip.outcome === 'not-modified');
}

/** Whether a page is a list that the site made for crawlers. */
function isUrlList({ pageClass }: FrontierEntry): boolean {
  return pageClass === 'sitemap' || pageClass === 'feed';
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
  const depth = isUrlList(from) && !isSitemap ? 0 : isPaging ? from.depth : from.depth + 1;
  const entry = {
    targetId: target.id,
    url: withoutFragment(link.url),
    canonical,
    group: politenessGroupOf(target, link.url),
    pageClass,
    depth,
    via: firstVia(context, run),
    foundOn: from.id,
  };
  const limit: Pick<NewEntry, 'skip'> = scope.allowed
    ? isSitemap
      ? sitemapLimit(run, depth)
      : limitOf(run, { isPaging, depth })
    : { skip: { outcome: 'out-of-scope', detail: scope.reason } };
  const reason = limit.skip === undefined ? leaveOutReason(context, run, entry) : undefined;
  const left: Pick<NewEntry, 'skip'> = reason === undefined ? limit : { skip: { outcome: 'out-of-scope', detail: reason } };
  return { ...entry, priority: left.skip === undefined ? turnOf(context, run, { entry, from }) : priorityOf(pageClass, depth), ...left };
}

/** The priority of a link; the first that lists of one shape call their records go before further lists, so that it is known early whether they are ads. Those that earlier scans know as ads need not be looked at for that. */
function turnOf(
  context: ScanContext,
  run: TargetRun,
  { entry, from }: { readonly entry: Pick<NewEntry, 'pageClass' | 'canonical' | 'depth'>; readonly from: FrontierEntry },
): number {
  const usual = priorityOf(entry.pageClass, entry.depth);
  // A person chose the seeds: what they list needs no such look.
  if (entry.pageClass !== 'ad' || from.pageClass === 'seed' || isUrlList(from)) return usual;
  const { lists, samples } = run.learned;
  const shape = `${lists.get(from.id) ?? ''} ${urlShape(entry.canonical)}`;
  const count = samples.get(shape) ?? 0;
  if (count >= SAMPLES) return usual;
  samples.set(shape, count + 1);
  return context.observations.adsAt(run.target.id, entry.canonical).length > 0 ? usual : SAMPLE_PRIORITY;
}

/** Links of one shape that go before their turn. */
const SAMPLES = 2;

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
