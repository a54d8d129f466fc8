import { parseReadingPrint } from '../frontier/render/parse-reading-print.ts';
import { readingPrint } from '../frontier/render/reading-print.ts';
import type { ReadingPrint } from '../frontier/render/reading-print.ts';
import { showsSameAd } from '../frontier/render/shows-same-ad.ts';
import type { Ad } from '../model/ad.ts';
import type { FetchedResponse } from '../model/capture.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { Exchange } from '../model/fetch-trace.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { PageLink } from '../model/page-reading.ts';
import { dataExchanges } from './data-exchanges.ts';
import { dataText } from './data-text.ts';
import type { ReadAnswer } from './read-answer.ts';
import type { ScanContext } from './scan-context.ts';
import { canBeData } from './takes-data.ts';
import type { TargetRun } from './target-run.ts';

/** A page that a browser showed, compared with the data that it asked for. */
export interface DataSample {
  /** Where the browser ended. */
  readonly page: string;
  /** The one answer that held what the page showed; undefined: none did. */
  readonly found: { readonly url: string; readonly print: ReadingPrint } | undefined;
}

/** Compares a page in the browser with the data that it asked for, where its class is still to be learned or its data are being compared. Undefined: nothing is to be learned from it. */
export async function sampleData(
  context: ScanContext,
  run: TargetRun,
  { entry, response, answer }: { readonly entry: FrontierEntry; readonly response: FetchedResponse; readonly answer: ReadAnswer },
): Promise<DataSample | undefined> {
  if (response.via !== 'browser' || !canBeData(run) || answer.outcome !== 'ok') return undefined;
  const isCompared = parseReadingPrint(context.renders.pendingOf(entry.id)?.print)?.isData === true;
  if (!isCompared && !context.data.wantsSample(entry)) return undefined;
  const [ad, ...others] = answer.ads;
  // Only where the browser stayed at the address that was asked for does that address say where the data lie.
  const page = entry.hops.at(-1) ?? entry.url;
  if (ad?.from !== 'page' || others.length > 0 || response.finalUrl !== page) return { page, found: undefined };
  const declared = new Set(Object.keys(run.target.fetch.headers).map((name) => name.toLowerCase()));
  for (const exchange of dataExchanges(response.trace?.exchanges ?? [], page, declared)) {
    const data = await readAsData(context, { entry, response, exchange });
    if (holds(data, ad, exchange) && !leadsFurther(context, run, { entry, links: answer.links, known: data.links }))
      return { page, found: { url: exchange.url, print: readingPrint(data) } };
  }
  return { page, found: undefined };
}

/** Whether what was read from an answer is the ad of the page, and nothing else. */
function holds({ outcome, ads }: ReadAnswer, ad: Ad, exchange: Exchange): boolean {
  const [held, ...others] = ads;
  return outcome === 'ok' && held?.from === 'page' && others.length === 0 && showsSameAd(ad, held, dataText(exchange));
}

function readAsData(
  { reader }: ScanContext,
  { entry, response, exchange }: { readonly entry: FrontierEntry; readonly response: FetchedResponse; readonly exchange: Exchange },
): Promise<ReadAnswer> {
  return reader.read({
    body: exchange.body,
    contentType: exchange.headers.find(([name]) => name === 'content-type')?.[1],
    url: response.finalUrl,
    status: exchange.status,
    targetId: entry.targetId,
    pageClass: entry.pageClass,
    via: 'http',
    atMs: response.receivedAtMs,
  });
}

/** Whether a page leads where neither its data nor any page so far does: such pages must go on being shown. */
function leadsFurther(
  { queue }: ScanContext,
  run: TargetRun,
  { entry, links, known }: { readonly entry: FrontierEntry; readonly links: readonly PageLink[]; readonly known: readonly PageLink[] },
): boolean {
  if (entry.depth + 1 > run.target.scope.depth) return false;
  const held = new Set(known.map(({ url }) => url));
  return links.some(({ url }) => {
    if (held.has(url) || !run.scope(url, 'link').allowed) return false;
    const canonical = parseCanonicalUrl(url, run.dropQuery);
    return canonical !== undefined && !queue.has(run.target.id, canonical);
  });
}
