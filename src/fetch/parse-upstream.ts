import { ToolError } from '../model/tool-error.ts';

/** An http proxy of the operator. */
export interface Upstream {
  readonly host: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`; undefined without user name. */
  readonly authorization: string | undefined;
}

/** Reads `http://[user:password@]host:port`. Its address is the operator's word and passes no policy. Throws a ToolError (E_CONFIG), which does not repeat the URL: it may hold a password. */
export function parseUpstream(proxy: string): Upstream {
  const url = URL.parse(proxy);
  if (url?.protocol !== 'http:' || url.hostname === '') {
    throw new ToolError('E_CONFIG', 'a proxy must be given as http://HOST:PORT', [
      'check the environment variable that the target names in fetch.proxy_env',
    ]);
  }
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  const authorization = url.username === '' ? undefined : `Basic ${Buffer.from(user).toString('base64')}`;
  // Brackets belong to the URL, not to the address.
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 80), authorization };
}
