import { urlShape } from '../extract/records/url-shape.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { PageLink } from '../model/page-reading.ts';
import { LEFT_OUT } from '../store/left-out.ts';
import { pageCanonical } from './ad-identity.ts';
import { READ } from './commit-look.ts';
import { listOf } from './leave-out.ts';
import type { ReadAnswer } from './read-answer.ts';
import { adSign, pageSign } from './page-signs.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';
import type { Visit } from './visit-url.ts';

/** Outcomes that say that a page is not there. */
const ABSENT: ReadonlySet<string> = new Set(['gone', 'soft-404']);
/** Links that one list sets side by side. */
const SIDE_BY_SIDE = 60;

/** Notes what a page brought that came to its end, `newLinks` being the links to ads that it was the first to show. Gives the groups that got work, since what was left out is asked for after all. Runs inside a write batch. */
export function noteWorth(
  context: ScanContext,
  run: TargetRun,
  { visit, outcome, newLinks }: { visit: Visit; outcome: string; newLinks: number },
): Set<string> {
  const { entry, answer } = visit;
  const canonical = pageCanonical(run, entry);
  const shape = urlShape(canonical);
  const list = listOf(run, entry);
  const isCounted = (entry.pageClass === 'listing' || entry.pageClass === 'other') && list !== 'sitemap';
  if (ABSENT.has(outcome))
    return askAgain(
      context,
      run,
      isCounted ? run.learned.worth.note(shape, { news: 0, shown: 0 }).map((name) => `${LEFT_OUT.spent}${name}`) : [],
    );
  if (!READ.has(outcome) || !answer) return new Set();
  const signs = answer.ads.map(adSign);
  const newAds = run.learned.adSigns.countNew(signs);
  const shown = answer.ads.length + answer.links.filter(({ role }) => role === 'record').length;
  const returned = isCounted ? [...run.learned.worth.note(shape, { news: newLinks + newAds, shown })] : [];
  run.learned.worth.noteAds(newAds);
  if (entry.pageClass === 'ad' && list !== undefined) returned.push(...run.learned.worth.noteRecord(list, answer.ads.length > 0));
  const sign = pageSign(answer, signs);
  const revoked = [
    ...run.learned.twins.note(canonical, sign),
    ...(canonical === entry.canonical ? [] : run.learned.twins.note(entry.canonical, sign)),
    ...run.learned.twins.sideBySide(listedBy(run, answer, 'record')),
    ...run.learned.twins.sideBySide(listedBy(run, answer, 'page')),
  ];
  const reasons = returned.map((name) => `${LEFT_OUT.spent}${name}`);
  return askAgain(context, run, revoked.length === 0 ? reasons : [...reasons, ...twinReasons(context, run, revoked)]);
}

/** Links of one role: what one list sets side by side. */
function listedBy(run: TargetRun, { links }: ReadAnswer, role: PageLink['role']): readonly CanonicalUrl[] {
  const listed = links.filter((link) => link.role === role).slice(0, SIDE_BY_SIDE);
  return listed.flatMap(({ url }) => parseCanonicalUrl(url, run.dropQuery) ?? []);
}

/** The reasons in which one of the features stands. */
function twinReasons({ leftOut }: ScanContext, run: TargetRun, features: readonly string[]): readonly string[] {
  const names = new Set(features);
  return leftOut
    .reasons(run.target.id)
    .map(({ reason }) => reason)
    .filter(
      (reason) =>
        reason.startsWith('twin: ') &&
        reason
          .slice(6)
          .split(', ')
          .some((name) => names.has(name)),
    );
}

function askAgain(context: ScanContext, run: TargetRun, reasons: readonly string[]): Set<string> {
  const groups = new Set<string>();
  for (const reason of reasons) {
    for (const { group } of context.leftOut.askAll(run.target.id, reason)) {
      run.open += 1;
      groups.add(group);
    }
  }
  return groups;
}
