import { Agent, createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, RequestOptions, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Failure } from '../model/failure.ts';
import type { Egress } from './egress.ts';
import { failureOfError, RefusedError } from './failure-of-error.ts';
import { isReading } from './is-reading.ts';
import { isMediaAddress } from './media-address.ts';
import { refusedMediaType } from './media-type.ts';
import { openSocks } from './open-socks.ts';
import { openTunnel } from './open-tunnel.ts';
import { parseUpstream } from './parse-upstream.ts';
import type { SocksUpstream, Upstream } from './parse-upstream.ts';

/** What one visit may reach. */
export interface ProxyPolicy {
  isAllowed(host: string): boolean;
  /** Bytes from the network for the whole visit; over them every connection is cut. */
  readonly maxBytes: number;
}

/** The only way out of one browser context: a forward proxy on the loopback interface that asks the egress for every host. */
export interface BrowserProxy {
  /** `http://127.0.0.1:PORT`. */
  readonly server: string;
  /** Opens the way for one visit and sets the count of bytes to 0. Before it and after `end`, everything is refused. */
  begin(policy: ProxyPolicy): void;
  end(): void;
  /** Bytes received from the network since `begin`. */
  bytes(): number;
  /** The address that the newest straight connection to a host went to. */
  addressOf(host: string): string | undefined;
  /** Why the newest request to a host failed in the proxy; undefined when it did not. */
  failureOf(host: string): Failure | undefined;
  close(): Promise<void>;
}

interface ProxyState {
  readonly egress: Egress;
  readonly upstream: Upstream | undefined;
  readonly agent: Agent;
  readonly sockets: Set<Duplex>;
  readonly addresses: Map<string, string>;
  readonly failures: Map<string, Failure>;
  policy: ProxyPolicy | undefined;
  bytes: number;
}

/** Longest silence of a server, milliseconds; the page's own deadline is shorter in practice. */
const SILENCE_MS = 60_000;

/** Fields that end at this hop (RFC 9110 §7.6.1). */
const HOP_FIELDS: ReadonlySet<string> = new Set([
  'connection',
  'proxy-connection',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'proxy-authorization',
  'proxy-authenticate',
]);

/** Starts a proxy on a free port; `upstream` is the URL of an http or socks5 proxy that all requests go on to. */
export async function createBrowserProxy(options: {
  readonly egress: Egress;
  readonly upstream: string | undefined;
}): Promise<BrowserProxy> {
  const upstream = options.upstream === undefined ? undefined : parseUpstream(options.upstream);
  const state: ProxyState = {
    egress: options.egress,
    upstream,
    agent: agentOf(upstream),
    sockets: new Set(),
    addresses: new Map(),
    failures: new Map(),
    policy: undefined,
    bytes: 0,
  };
  const server = createServer({ maxHeaderSize: 65_536 });
  server.on('request', (request, response) => void forward(state, request, response));
  server.on('connect', (request, socket) => void tunnel(state, request, socket));
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    begin: (policy) => {
      state.policy = policy;
      state.bytes = 0;
      state.failures.clear();
    },
    end: () => {
      state.policy = undefined;
      // An open tunnel could carry requests that nobody asked for.
      for (const socket of state.sockets) socket.destroy();
    },
    bytes: () => state.bytes,
    addressOf: (host) => state.addresses.get(host),
    failureOf: (host) => state.failures.get(host),
    close: async () => {
      state.policy = undefined;
      for (const socket of state.sockets) socket.destroy();
      state.agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Keeps connections; those through SOCKS5 are opened by us, and in no other way. */
function agentOf(upstream: Upstream | undefined): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 6, timeout: SILENCE_MS });
  if (upstream?.kind !== 'socks5') return agent;
  agent.createConnection = (to, callback) => {
    void connectBySocks(upstream, to, callback);
    return undefined;
  };
  return agent;
}

async function connectBySocks(
  upstream: SocksUpstream,
  to: Parameters<Agent['createConnection']>[0],
  callback: Parameters<Agent['createConnection']>[1],
): Promise<void> {
  const opened = await openSocks(upstream, to.host ?? '', Number(to.port ?? 80));
  if ('kind' in opened) callback?.(new RefusedError(opened), undefined as never);
  else callback?.(null, opened.socket);
}

/** Passes on one request in absolute form; http only, for https comes as a tunnel. */
async function forward(state: ProxyState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.on('error', () => response.destroy());
  const url = URL.parse(request.url ?? '');
  // A prefetch is a request for a page that nobody asked for, outside the pace.
  if (
    url?.protocol !== 'http:' ||
    !state.policy?.isAllowed(url.hostname) ||
    request.headers['sec-purpose'] !== undefined ||
    !isReading(request.method)
  )
    return answer(response, 403);
  // Workers and frames of other sites ask past the page: what is named like a picture goes nowhere, unless it is shown as a page.
  if (isMediaAddress(url.href) && request.headers.accept?.startsWith('text/html') !== true) return answer(response, 403);
  const port = Number(url.port || 80);
  const route = await routeTo(state, url, port);
  if ('kind' in route) {
    state.failures.set(url.hostname, route);
    return answer(response, route.remedy === 'skip' ? 403 : 502);
  }
  const onward = httpRequest({ ...route, method: request.method ?? 'GET', agent: state.agent, setHost: false, timeout: SILENCE_MS });
  for (const [name, value] of fieldsOf(request.rawHeaders)) onward.appendHeader(name, value);
  if (state.upstream?.kind === 'http' && state.upstream.authorization !== undefined)
    onward.setHeader('proxy-authorization', state.upstream.authorization);
  onward.on('timeout', () => onward.destroy(Object.assign(new Error('silence'), { code: 'ETIMEDOUT' })));
  onward.on('error', (error) => {
    state.failures.set(url.hostname, failureOfError(error));
    answer(response, 502);
  });
  onward.on('response', (incoming) => passBack(state, { incoming, response, url }));
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

async function routeTo(state: ProxyState, url: URL, port: number): Promise<RequestOptions | Failure> {
  const { upstream } = state;
  const path = url.href.slice(url.origin.length);
  if (upstream) {
    const refused = state.egress.refusal(url.hostname);
    if (refused) return refused;
    return upstream.kind === 'http' ? { host: upstream.host, port: upstream.port, path: url.href } : { host: url.hostname, port, path };
  }
  const place = await state.egress.locate(url.hostname, port);
  if ('kind' in place) return place;
  state.addresses.set(url.hostname, place.address);
  return { host: place.address, port: place.port, family: place.family, path };
}

/** Sends the answer back to the browser; of a picture, sound or film only the head. */
function passBack(
  state: ProxyState,
  { incoming, response, url }: { readonly incoming: IncomingMessage; readonly response: ServerResponse; readonly url: URL },
): void {
  const status = incoming.statusCode ?? 502;
  if (state.upstream?.kind === 'http' && status === 407) {
    state.failures.set(url.hostname, { kind: 'failure', outcome: 'error', remedy: 'retry', detail: 'proxy 407' });
    incoming.destroy();
    return answer(response, 502);
  }
  const isMedia = refusedMediaType(incoming.headers['content-type'], url.href) !== undefined;
  const fields = fieldsOf(incoming.rawHeaders).filter(([name]) => !isMedia || !/^content-(?:length|encoding)$/i.test(name));
  response.writeHead(status, fields.flat());
  if (isMedia) {
    incoming.destroy();
    return void response.end();
  }
  state.bytes += incoming.rawHeaders.reduce((sum, field) => sum + field.length + 2, 19);
  incoming.on('data', (chunk: Buffer) => count(state, chunk, incoming));
  // A body cut short must not look whole.
  incoming.on('error', () => response.destroy());
  incoming.on('aborted', () => response.destroy());
  incoming.pipe(response);
}

/** Connects a tunnel for https or a web socket. */
async function tunnel(state: ProxyState, request: IncomingMessage, client: Duplex): Promise<void> {
  state.sockets.add(client);
  client.on('error', () => client.destroy());
  client.on('close', () => state.sockets.delete(client));
  const url = URL.parse(`https://${request.url ?? ''}`);
  if (!url || !state.policy?.isAllowed(url.hostname)) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  const port = Number(url.port || 443);
  const place = state.upstream ? state.egress.refusal(url.hostname) : await state.egress.locate(url.hostname, port);
  const opened = place && 'kind' in place ? place : await openTunnel(place ?? { host: url.hostname, port, upstream: state.upstream });
  if ('kind' in opened) {
    state.failures.set(url.hostname, opened);
    return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  }
  if (place && 'address' in place) state.addresses.set(url.hostname, place.address);
  join(state, client, opened.socket);
}

/** Joins both ends until either closes. */
function join(state: ProxyState, client: Duplex, server: Socket): void {
  if (client.destroyed) return void server.destroy();
  state.sockets.add(server);
  server.on('close', () => {
    state.sockets.delete(server);
    client.destroy();
  });
  client.on('close', () => server.destroy());
  server.on('error', () => server.destroy());
  server.on('data', (chunk: Buffer) => count(state, chunk, server));
  client.write('HTTP/1.1 200 Connection established\r\n\r\n');
  client.pipe(server);
  server.pipe(client);
}

function count(state: ProxyState, chunk: Buffer, source: { destroy(): unknown }): void {
  state.bytes += chunk.byteLength;
  if (state.policy && state.bytes > state.policy.maxBytes) source.destroy();
}

function answer(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { 'content-length': 0 }).end();
}

/** Raw header fields as pairs, without those that end at this hop. */
function fieldsOf(raw: readonly string[]): [string, string][] {
  const fields: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? '';
    if (!HOP_FIELDS.has(name.toLowerCase())) fields.push([name, raw[at + 1] ?? '']);
  }
  return fields;
}
