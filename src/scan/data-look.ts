import { readingPrint } from '../frontier/render/reading-print.ts';
import type { ReadingPrint } from '../frontier/render/reading-print.ts';
import { isJsonType } from './data-exchanges.ts';
import type { BrowserLook, ReadPage } from './page-look.ts';
import type { DataSample } from './sample-data.ts';
import type { ScanContext } from './scan-context.ts';

/** What data that cannot be read give: compared with it, whatever the browser shows is more. */
const NOTHING: ReadingPrint = { facts: [], records: [], hasNext: false, adChars: 0, isData: true };

/**
 * Decides what follows the data of a page: they stand, they are compared with the browser, or the page itself is asked for.
 * An answer of the server in need (5xx) says nothing of the data; whatever else cannot be read speaks against them, if the browser then shows the page.
 */
export function dataLook(context: ScanContext, page: ReadPage): BrowserLook {
  const { entry, capture, answer, ending } = page;
  const type = capture.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const isRead = 'settle' in ending && ['ok', 'sealed'].includes(ending.settle.outcome) && answer.mayBeNotFound !== true;
  const isAd = answer.ads.length === 1 && answer.ads[0]?.from === 'page';
  if (!isRead || !isAd || capture.status !== 200 || !isJsonType(type))
    return toPage(entry.id, capture.status >= 500 ? 'no-vote' : 'compare');
  if (ending.settle.outcome !== 'ok' || !context.data.comparesReplay(entry)) return { isDataUnchecked: true };
  const print: ReadingPrint = { ...readingPrint(answer), isData: true };
  return { pending: { entryId: entry.id, why: 'compare', print, read: ending.settle } };
}

/** The page itself is asked for in place of its data. `compare`: when the browser shows it, that speaks against them. */
export function toPage(entryId: number, vote: 'compare' | 'no-vote'): BrowserLook {
  return { pending: { entryId, why: 'poor', print: vote === 'compare' ? NOTHING : undefined, read: undefined } };
}

/** What the browser says of data that came by HTTP: it must have shown the page, and got the very same data from the same address. */
export function voteOnData(http: ReadingPrint, sample: DataSample | undefined, dataUrl: string | undefined): 'same' | 'refuted' {
  const found = sample?.found;
  return found !== undefined && found.url === dataUrl && isSamePrint(found.print, http) ? 'same' : 'refuted';
}

function isSamePrint(a: ReadingPrint, b: ReadingPrint): boolean {
  const facts = new Set(b.facts);
  return a.facts.length === facts.size && a.facts.every((fact) => facts.has(fact)) && Math.abs(a.adChars - b.adChars) <= MAY_DIFFER;
}

/** Characters by which the text of the same data may differ between two requests: a time, a number that is counted up. */
const MAY_DIFFER = 20;
