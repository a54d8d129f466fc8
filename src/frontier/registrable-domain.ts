import { getDomain } from 'tldts';

/** The registrable domain of a host name by the Public Suffix List, private suffixes included (`a.blogspot.com` is its own); the host itself for IP addresses and single labels. */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
