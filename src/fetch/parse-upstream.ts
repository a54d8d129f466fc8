import { ToolError } from '../model/tool-error.ts';

/** A proxy of the operator: it resolves names, and sees where requests go. */
export type Upstream = HttpUpstream | SocksUpstream;

/** An HTTP proxy. */
export interface HttpUpstream {
  readonly kind: 'http';
  readonly host: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`; undefined without user name. */
  readonly authorization: string | undefined;
}

/** A SOCKS5 proxy (RFC 1928), Tor among them. */
export interface SocksUpstream {
  readonly kind: 'socks5';
  readonly host: string;
  readonly port: number;
  /** For RFC 1929; undefined without user name. */
  readonly credentials: { readonly user: string; readonly password: string } | undefined;
}

/** Most bytes of a user name or password in SOCKS5 (RFC 1929 §2). */
const MOST_BYTES = 255;

/**
 * Reads `http://[user:password@]host:port` or `socks5://[user:password@]host:port` (also `socks5h://`: names are always left to the proxy).
 * Its address is the operator's word and passes no policy. Throws a ToolError (E_CONFIG), which does not repeat the URL: it may hold a password.
 */
export function parseUpstream(proxy: string): Upstream {
  const url = URL.parse(proxy);
  if (!url || url.hostname === '') throw notAProxy();
  const [user, password] = [decode(url.username), decode(url.password)];
  // Brackets belong to the URL, not to the address.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  switch (url.protocol) {
    case 'http:': {
      const authorization = user === '' ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
      return { kind: 'http', host, port: Number(url.port || 80), authorization };
    }
    case 'socks5:':
    case 'socks5h:': {
      if (Buffer.byteLength(user) > MOST_BYTES || Buffer.byteLength(password) > MOST_BYTES) throw notAProxy();
      return { kind: 'socks5', host, port: Number(url.port || 1080), credentials: user === '' ? undefined : { user, password } };
    }
    default:
      throw notAProxy();
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw notAProxy();
  }
}

function notAProxy(): ToolError {
  return new ToolError(
    'E_CONFIG',
    'a proxy must be given as http://HOST:PORT or socks5://HOST:PORT, with USER:PASSWORD@ in front of the host where it wants them',
    ['check the environment variable that the target names in fetch.proxy'],
  );
}
