import { urlShape } from '../extract/records/url-shape.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { FrontierEntry, PageClass } from '../model/frontier-entry.ts';
import { LEFT_OUT } from '../store/left-out.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** Classes of which a page may be left out. */
const MAY_BE_LEFT_OUT: ReadonlySet<PageClass> = new Set(['listing', 'ad', 'other']);

/**
 * Why a URL need not be asked for: it is another spelling of a page that was read (`twin: ...`), or nothing new has come of its kind for a while (`nothing new: ...`).
 * Undefined: it is to be asked for. Seeds, what sitemaps and feeds list, what earlier scans know as an ad, and what was asked for already always are.
 */
export function leaveOutReason(
  context: ScanContext,
  run: TargetRun,
  entry: Pick<FrontierEntry, 'canonical' | 'pageClass' | 'foundOn'> & Partial<Pick<FrontierEntry, 'id' | 'hops' | 'attempts'>>,
): string | undefined {
  if (!MAY_BE_LEFT_OUT.has(entry.pageClass) || (entry.attempts ?? 0) > 0 || isAskedAfterAll(context, run, entry.id)) return undefined;
  const last = entry.hops?.at(-1);
  if (last !== undefined) {
    if (!leadsToRead(run, entry.canonical, last)) return undefined;
    run.learned.worth.note(urlShape(entry.canonical), { news: 0, shown: 1 });
    return READ_BY_REDIRECT;
  }
  const twin = twinReason(run, entry);
  if (twin !== undefined && context.observations.adsAt(run.target.id, entry.canonical).length === 0) return twin;
  const spent = spentClass(run, entry);
  return spent === undefined ? undefined : `${LEFT_OUT.spent}${spent}`;
}

function twinReason(
  run: TargetRun,
  { canonical, id }: { readonly canonical: CanonicalUrl; readonly id?: number | undefined },
): string | undefined {
  // A redirect led to this very page before its own turn came.
  if (id !== undefined && run.learned.twins.isRead(canonical)) return READ_BY_REDIRECT;
  const names = run.learned.twins.twinOf(canonical);
  return names && `${LEFT_OUT.twin}${names.join(', ')}`;
}

/** Of an entry whose page was read before its turn came, since a redirect led there. */
export const READ_BY_REDIRECT: string = `${LEFT_OUT.twin}leads to a page that was read`;

function spentClass(
  run: TargetRun,
  { pageClass, canonical, foundOn }: Pick<FrontierEntry, 'canonical' | 'pageClass' | 'foundOn'>,
): string | undefined {
  const list = listOf(run, { canonical, foundOn });
  if (list === 'sitemap') return undefined;
  if (pageClass !== 'ad') return run.learned.worth.hasSpent ? run.learned.worth.spent(urlShape(canonical)) : undefined;
  // What the target itself calls an ad is one.
  return run.declaresAds || list === undefined ? undefined : run.learned.worth.spentRecord(list);
}

/** Whether an entry is one of the few that are looked at all the same, or was read already and waits for the browser. */
function isAskedAfterAll(context: ScanContext, run: TargetRun, id: number | undefined): boolean {
  return id !== undefined && (run.learned.lookedAgain.has(id) || context.renders.pendingOf(id) !== undefined);
}

function leadsToRead(run: TargetRun, asked: string, location: string): boolean {
  const canonical = parseCanonicalUrl(location, run.dropQuery);
  return canonical !== undefined && canonical !== asked && run.learned.twins.isRead(canonical);
}

/** The shape of the list that names an entry, `sitemap` for those made for crawlers; undefined for seeds and what an earlier run of the scan found. */
export function listOf(run: TargetRun, { canonical, foundOn }: Pick<FrontierEntry, 'canonical' | 'foundOn'>): string | undefined {
  const list = run.learned.namedBy.get(canonical) ?? foundOn;
  return list === undefined ? undefined : run.learned.lists.get(list);
}
