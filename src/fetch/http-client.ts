import type { FetchedResponse, Redirect } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';
import type { CookieJar } from './cookie-jar.ts';
import type { Egress } from './egress.ts';
import { exchange } from './http-exchange.ts';
import { createRoutes } from './http-routes.ts';

/** One GET request. */
export interface HttpRequest {
  /** Absolute; sent as spelled, only credentials and fragment are left out. */
  readonly url: string;
  /** Further header fields, any case. Those that belong to the connection (host, connection, content-length, proxy-…) are ignored. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `http://[user:password@]host:port` of the proxy to use; the proxy resolves the name. */
  readonly proxy?: string;
  /** Largest body, decoded and on the wire. */
  readonly maxBytes: number;
  readonly cookies?: CookieJar;
  readonly signal?: AbortSignal;
}

/** What an HTTP client is made of. */
export interface HttpClientOptions {
  readonly egress: Egress;
  readonly userAgent: string;
  /** Longest wait for the first header and between two pieces of the body; three times that for the whole request. */
  readonly timeoutMs: number;
  /** Connections per origin, at most. */
  readonly maxConnections: number;
  /** Epoch milliseconds; default: the system clock. */
  readonly now?: () => number;
}

/** Sends requests; each call is one exchange: redirects are not followed, nothing is tried again. */
export interface HttpClient {
  /** Never rejects: what the network or the server does wrong comes back as a Failure. */
  get(request: HttpRequest): Promise<FetchedResponse | Redirect | Failure>;
  /** Ends all connections, at once. */
  close(): Promise<void>;
}

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1';

/** Fields that belong to the connection or to the client itself. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
  'keep-alive',
  'accept-encoding',
  'proxy-authorization',
  'proxy-connection',
  'cookie',
]);

/** Makes an HTTP/1.1 client whose every socket goes through the egress, with connections kept alive per origin. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const now = options.now ?? Date.now;
  const routes = createRoutes(options);
  return {
    close: () => routes.close(),
    get: async (request) => {
      const parsed = URL.parse(request.url);
      if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) {
        return { kind: 'failure', outcome: 'error', remedy: 'skip', detail: 'not an http url' };
      }
      const refused = request.proxy === undefined ? undefined : options.egress.refusal(parsed.hostname);
      if (refused) return refused;
      const result = await exchange({
        dispatcher: routes.to(request.proxy),
        url: request.url,
        target: requestTarget(parsed),
        headers: headersOf(request, options.userAgent),
        maxBytes: request.maxBytes,
        timeoutMs: options.timeoutMs,
        signal: request.signal,
        now,
      });
      request.cookies?.store(request.url, result.setCookies);
      const remoteAddress = request.proxy === undefined ? routes.addressOf(parsed.origin) : undefined;
      return result.answer.kind === 'response' && remoteAddress !== undefined ? { ...result.answer, remoteAddress } : result.answer;
    },
  };
}

/** Origin and path with query as the URL spells them (RFC 9112 §3.2.1). */
function requestTarget(parsed: URL): { readonly origin: string; readonly path: string } {
  const bare = new URL(parsed);
  bare.username = '';
  bare.password = '';
  const path = bare.href.slice(bare.origin.length);
  const fragment = path.indexOf('#');
  return { origin: bare.origin, path: fragment === -1 ? path : path.slice(0, fragment) };
}

function headersOf(request: HttpRequest, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = { accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br, zstd', 'user-agent': userAgent };
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    const key = name.toLowerCase();
    if (!OWN_FIELDS.has(key)) headers[key] = value;
  }
  const cookie = request.cookies?.header(request.url);
  if (cookie !== undefined) headers['cookie'] = cookie;
  return headers;
}
