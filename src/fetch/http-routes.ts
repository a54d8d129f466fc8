import { Agent, ProxyAgent, buildConnector } from 'undici';
import type { Dispatcher } from 'undici';
import type { Egress } from './egress.ts';
import { RefusedError } from './failure-of-error.ts';
import { openSocks } from './open-socks.ts';
import { parseUpstream } from './parse-upstream.ts';
import type { SocksUpstream } from './parse-upstream.ts';

/** The ways out of the machine: straight through the egress, or by a proxy. */
export interface Routes {
  /** The dispatcher for a proxy URL; undefined: straight. Throws a ToolError (E_CONFIG) for a proxy that is neither http nor socks5. */
  to(proxy: string | undefined): Dispatcher;
  /** The address that the newest straight connection to an origin went to. */
  addressOf(origin: string): string | undefined;
  close(): Promise<void>;
}

/** Time for which an idle connection is kept, milliseconds: longer than the pause between two polite requests. */
const KEEP_ALIVE_MS = 15_000;

/** Builds the routes; dispatchers of proxies are made when they are first asked for. */
export function createRoutes(options: { readonly egress: Egress; readonly timeoutMs: number; readonly maxConnections: number }): Routes {
  const addresses = new Map<string, string>();
  const limits = {
    connections: options.maxConnections,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: 65_536,
    pipelining: 1,
    allowH2: false,
  };
  const straight = new Agent({ ...limits, connect: pinnedConnector(options, addresses) });
  const proxies = new Map<string, Dispatcher>();
  return {
    to: (proxy) => {
      if (proxy === undefined) return straight;
      let agent = proxies.get(proxy);
      if (!agent) {
        const upstream = parseUpstream(proxy);
        // Without a tunnel http URLs go to the proxy in absolute form (RFC 9112 §3.2.2); https always takes CONNECT.
        agent =
          upstream.kind === 'socks5'
            ? new Agent({ ...limits, connect: socksConnector(upstream, options.timeoutMs) })
            : new ProxyAgent({ ...limits, uri: proxy, proxyTunnel: false, connectTimeout: options.timeoutMs });
        proxies.set(proxy, agent);
      }
      return agent;
    },
    addressOf: (origin) => addresses.get(origin),
    close: async () => {
      await Promise.all([straight, ...proxies.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}

/** Connects through a SOCKS5 proxy and in no other way; names go to the proxy as they are. */
function socksConnector(upstream: SocksUpstream, timeoutMs: number): buildConnector.connector {
  const secure = buildConnector({ allowH2: false, timeout: timeoutMs });
  return (target, callback) => void open(target, callback);

  async function open(target: buildConnector.Options, callback: buildConnector.Callback): Promise<void> {
    const isSecure = target.protocol === 'https:';
    const opened = await openSocks(upstream, target.hostname, Number(target.port || (isSecure ? 443 : 80)));
    if ('kind' in opened) callback(new RefusedError(opened), null);
    else if (isSecure) secure({ ...target, httpSocket: opened.socket }, callback);
    else callback(null, opened.socket);
  }
}

/** Connects to the address that the egress gives, once, and to nothing else; TLS still asks for the name. */
function pinnedConnector(
  options: { readonly egress: Egress; readonly timeoutMs: number },
  addresses: Map<string, string>,
): buildConnector.connector {
  const connect = buildConnector({ allowH2: false, timeout: options.timeoutMs });
  return (target, callback) => void open(target, callback);

  async function open(target: buildConnector.Options, callback: buildConnector.Callback): Promise<void> {
    const port = Number(target.port || (target.protocol === 'https:' ? 443 : 80));
    const place = await options.egress.locate(target.hostname, port);
    if ('kind' in place) {
      callback(new RefusedError(place), null);
      return;
    }
    // An origin's spelling: the port is left out when it is the scheme's own.
    addresses.set(`${target.protocol}//${target.host ?? target.hostname}`, place.address);
    connect({ ...target, hostname: place.address, port: String(place.port) }, callback);
  }
}
