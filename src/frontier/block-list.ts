import { parseCanonicalUrl } from '../model/canonical-url.ts';
import { sha256 } from '../model/sha256.ts';
import { hostName } from './host-name.ts';
import { registrableDomain } from './registrable-domain.ts';

/** Whether a URL must not be asked for. */
export type BlockList = (url: string) => boolean;

/**
 * Compiles a unit's own list of SHA-256 hashes (lower-case hexadecimal) into one check.
 * A hash is that of a host name (lower case, punycode, no port), of a registrable domain, which stands for every host below it, or of a canonical URL. What is no URL is not blocked here: nothing can ask for it.
 */
export function compileBlockList(hashes: ReadonlySet<string>): BlockList {
  const hosts = new Map<string, boolean>();
  const holds = (text: string): boolean => hashes.has(sha256(text));
  const blocksHost = (host: string): boolean => {
    const known = hosts.get(host);
    if (known !== undefined) return known;
    const blocks = holds(host) || holds(registrableDomain(host));
    if (hosts.size < MOST_HOSTS) hosts.set(host, blocks);
    return blocks;
  };
  return (url) => {
    const parsed = hashes.size === 0 ? null : URL.parse(url);
    if (parsed === null) return false;
    return blocksHost(hostName(parsed)) || holds(parseCanonicalUrl(url) ?? url);
  };
}

/** Hosts whose answer is remembered. */
const MOST_HOSTS = 20_000;
