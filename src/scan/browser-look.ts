import { parseReadingPrint } from '../frontier/render/parse-reading-print.ts';
import { readingPrint } from '../frontier/render/reading-print.ts';
import { showsMore } from '../frontier/render/shows-more.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Requeue, Settlement } from '../store/frontier-queue.ts';
import type { PendingLook } from '../store/render-pending.ts';
import { dataLook, voteOnData } from './data-look.ts';
import type { BrowserLook, ReadPage } from './page-look.ts';
import { isRenderOpen } from './scan-context.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** Outcomes by HTTP that hide a page which a browser may show; walls and failures say nothing of how a page is built. */
const MAY_HIDE: ReadonlySet<Outcome> = new Set<Outcome>(['ok', 'empty-shell', 'soft-404']);

/** Decides whether a page that was read by HTTP is to be looked at in the browser, or what such a look has shown. */
export function browserLook(context: ScanContext, run: TargetRun, page: ReadPage): BrowserLook {
  if (page.entry.dataUrl !== undefined) return dataLook(context, page);
  if (page.capture.via === 'browser') return { ...afterBrowser(context, run, page), ...(page.sample ? { sample: page.sample } : {}) };
  const isOpen = isRenderOpen(context, run) && page.capture.status < 400;
  const isPoor = page.answer.wantsBrowser !== undefined && MAY_HIDE.has(page.answer.outcome);
  const look = isOpen ? context.renders.lookAfter(page.entry, { isPoor, hasScripts: page.answer.hasScripts === true }) : undefined;
  if (look === 'browser') return { pending: pendingOf(page, { why: 'poor', isCompared: page.answer.outcome !== 'soft-404' }) };
  if (!('settle' in page.ending) || page.ending.settle.outcome !== 'ok') return {};
  const read = page.ending.settle;
  if (context.evidenceMode === 'full' && context.browser !== undefined && page.answer.ads.length > 0)
    return { pending: pendingOf(page, { why: 'evidence', isCompared: isOpen, read }) };
  switch (look) {
    case 'compare':
      return { pending: pendingOf(page, { why: 'compare', isCompared: true, read }) };
    case 'vouch':
      return { vote: 'same' };
    case 'keep':
      return page.answer.hasScripts === true ? { isUnchecked: true } : {};
    default:
      return {};
  }
}

/** How the entry of a page goes to the browser. */
export function toBrowser({ group, hops }: FrontierEntry): Requeue {
  return { group, via: 'browser', attempts: 0, hops, dueMs: 0 };
}

function pendingOf(
  { entry, answer }: ReadPage,
  { why, isCompared, read }: { readonly why: PendingLook['why']; readonly isCompared: boolean; readonly read?: Settlement },
): PendingLook {
  return { entryId: entry.id, why, print: isCompared ? readingPrint(answer) : undefined, read };
}

/** Only two good readings are compared: a page that did not come, or that was refused, has nothing to say. */
function afterBrowser(context: ScanContext, run: TargetRun, { entry, answer, ending, sample }: ReadPage): BrowserLook {
  const pending = context.renders.pendingOf(entry.id);
  const http = parseReadingPrint(pending?.print);
  if (!pending || !http || !isRenderOpen(context, run)) return {};
  if (answer.outcome !== 'ok' || !('settle' in ending) || ending.settle.outcome !== 'ok') return {};
  if (http.isData) {
    const dataVote = voteOnData(http, sample, context.data.foreseenUrlOf(entry));
    return pending.read && dataVote === 'same' ? { dataVote, standing: pending.read } : { dataVote };
  }
  const isMore = showsMore(readingPrint(answer), http);
  if (pending.why === 'poor') return context.renders.countsPoor(entry) ? { vote: isMore ? 'shell' : 'same-poor' } : {};
  const vote = isMore ? 'hidden' : 'same';
  return pending.why === 'compare' && pending.read && !isMore ? { vote, standing: pending.read } : { vote };
}
