import type { Exchange } from '../model/fetch-trace.ts';

/** Most answers of one page that are compared with it, and bytes of one. */
const MOST = { exchanges: 5, bytes: 500_000 } as const;

/** Header fields that any browser sends by itself, and what marks a request of a script: they say nothing of who asks. Whole names. */
const ORDINARY =
  /^(?:accept|accept-language|accept-encoding|cache-control|connection|content-type|dnt|host|if-modified-since|if-none-match|origin|pragma|priority|proxy-connection|referer|upgrade-insecure-requests|user-agent|x-requested-with|sec-[a-z-]{1,40})$/;
/** Names of parameters that hold a secret, or hold for one visit only; whole words of a name. */
const SECRET = /(?:^|[_-])(?:token|key|apikey|auth|session|sid|sig|signature|secret|password|nonce|csrf|hash)(?:$|[_-])/i;

/**
 * The answers in JSON that a page got from its own origin and that anybody would get: asked for with ordinary header fields and without a secret in the address.
 * `declared`: header fields that the target sends with every request anyway, lower case.
 */
export function dataExchanges(exchanges: readonly Exchange[], pageUrl: string, declared: ReadonlySet<string>): readonly Exchange[] {
  const origin = URL.parse(pageUrl)?.origin;
  return exchanges.filter((exchange) => origin !== undefined && isPlainData(exchange, { origin, declared })).slice(0, MOST.exchanges);
}

function isPlainData(
  { url, status, headers, requestHeaders, body }: Exchange,
  { origin, declared }: { readonly origin: string; readonly declared: ReadonlySet<string> },
): boolean {
  const parsed = URL.parse(url);
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  return (
    parsed?.origin === origin &&
    status === 200 &&
    isJsonType(type) &&
    body.byteLength <= MOST.bytes &&
    requestHeaders.every(([name]) => ORDINARY.test(name) || declared.has(name)) &&
    ![...parsed.searchParams.keys()].some((name) => SECRET.test(name))
  );
}

/** Whether a `Content-Type` header names JSON, `application/problem+json` and the like included. */
export function isJsonType(contentType: string): boolean {
  return /^\s{0,9}(?:application|text)\/(?:[\w.-]{1,60}\+)?json\s{0,9}(?:;|$)/i.test(contentType);
}
