import type { FetchedResponse, Redirect } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import { conditionsOf } from './reuse-copy.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** Makes the one request that an entry is due: by HTTP, or by a page of the browser. */
export function fetchEntry(context: ScanContext, run: TargetRun, entry: FrontierEntry): Promise<FetchedResponse | Redirect | Failure> {
  const url = entry.hops.at(-1) ?? entry.url;
  const { target } = run;
  const maxBytes = Math.min(MAX_BODY_BYTES, Math.max(1, target.limits.maxBytes - run.bytes));
  if (entry.dataUrl !== undefined) return fetchData(context, run, { url: entry.dataUrl, pageUrl: url, maxBytes });
  if (entry.via === 'http' || context.browser === undefined)
    return context.http.get({
      url,
      headers: { ...headersOf(run), ...conditionsOf(context, entry) },
      cookies: run.cookies,
      maxBytes,
      ...(run.proxy === undefined ? {} : { proxy: run.proxy }),
    });
  const { ad, list } = target.pages;
  const isListing = entry.pageClass === 'seed' || entry.pageClass === 'listing';
  const isAllowed = (host: string): boolean =>
    !context.urgent.stoppedHosts.has(host) && !context.isBlocked(`https://${host}/`) && run.scope(`https://${host}/`, 'resource').allowed;
  const adMarkers = [
    ...(typeof ad.match === 'object' ? ad.match.any : []),
    ...(ad.body === undefined ? [] : [ad.body]),
    ...(isListing && typeof list.records === 'object' ? [list.records.selector] : []),
  ];
  return context.browser.visit({
    url,
    contextKey: `${target.id} ${entry.group}`,
    isAllowedHost: isAllowed,
    isAllowedResource: isAllowed,
    mayAsk: (asked) => !context.isBlocked(asked),
    rules: target.fetch,
    reveal: isListing ? [] : ad.reveal,
    adMarkers,
    scroll: isListing,
    screenshot: context.evidenceMode === 'full' || target.privacy.screenshot === 'on',
    maxBytes,
    ...(run.proxy === undefined ? {} : { proxy: run.proxy }),
  });
}

/** Asks for the data of a page as anybody would: no cookie of the page, no header field of its script. */
async function fetchData(
  { http }: ScanContext,
  run: TargetRun,
  { url, pageUrl, maxBytes }: { readonly url: string; readonly pageUrl: string; readonly maxBytes: number },
): Promise<FetchedResponse | Redirect | Failure> {
  const headers = { ...headersOf(run), accept: 'application/json' };
  const answer = await http.get({ url, headers, maxBytes, ...(run.proxy === undefined ? {} : { proxy: run.proxy }) });
  return answer.kind === 'response' ? { ...answer, finalUrl: pageUrl } : answer;
}

/** Largest body that is read, bytes after decoding; an honest page is a hundredth of it. */
const MAX_BODY_BYTES = 8_000_000;

function headersOf({ target }: TargetRun): Record<string, string> {
  const languages = target.fetch.locale ?? target.hints.languages.join(', ');
  return {
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
    ...(languages === '' ? {} : { 'accept-language': languages }),
    ...target.fetch.headers,
  };
}
