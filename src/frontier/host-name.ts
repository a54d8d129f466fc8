/** The host name of a URL without port and trailing dot, lower case, punycode; IPv6 in brackets. */
export function hostName(url: URL): string {
  return url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
}
