import { isIP } from 'node:net';

/** One `--resolve` entry: where a name is to be reached. */
export interface ResolveEntry {
  /** Lower-case host name, with `:port` when the entry holds for that port only. */
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/**
 * Reads `HOST=IP:PORT` or `HOST:PORT=IP:PORT` (IPv6 in brackets), as given to `--resolve`. Undefined when it is not of that form.
 * An entry replaces address and port of the name; the address still has to pass the address policy.
 */
export function parseResolve(text: string): ResolveEntry | undefined {
  // Host without separators, optional port; then an IPv4 or bracketed IPv6 address and its port. Must not match a URL or a bare name.
  const match = /^([^\s=:/]{1,253}(?::\d{1,5})?)=(?:\[([0-9a-fA-F:.]{2,45})\]|([0-9.]{7,15})):(\d{1,5})$/.exec(text.trim());
  if (!match) return undefined;
  const [, name = '', v6, v4] = match;
  const address = v6 ?? v4 ?? '';
  const port = Number(match[4]);
  if (isIP(address) === 0 || port < 1 || port > 65_535) return undefined;
  const host = URL.parse(`ws://${name}`)?.hostname;
  if (host === undefined || host === '') return undefined;
  const ownPort = /:(\d{1,5})$/.exec(name)?.[1];
  return { host: ownPort === undefined ? host : `${host}:${Number(ownPort)}`, address, port };
}
