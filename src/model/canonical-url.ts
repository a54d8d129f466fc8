/** The one spelling of a URL that is compared. Never the spelling that is requested. */
export type CanonicalUrl = string & { readonly __brand: 'CanonicalUrl' };

/** Query parameters that never choose a page: campaign trackers and session ids. Lower case. */
const TRACKERS: ReadonlySet<string> = new Set([
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'utm_id',
  'gclid',
  'gclsrc',
  'dclid',
  'fbclid',
  'msclkid',
  'yclid',
  'mc_cid',
  'mc_eid',
  'igshid',
  '_ga',
  '_gl',
  'phpsessid',
  'jsessionid',
  'aspsessionid',
  'sessionid',
  'session_id',
  'sid',
]);

/**
 * Parses an absolute http(s) URL into its canonical form: host lower case and punycode, no fragment, no credentials, no default port,
 * no session ids in path or query, trackers and `dropQuery` parameters removed, the others sorted by name, then value.
 * Undefined for anything that is no http(s) URL. Idempotent: parsing its own result changes nothing.
 */
export function parseCanonicalUrl(url: string, dropQuery: ReadonlySet<string> = new Set()): CanonicalUrl | undefined {
  const parsed = URL.parse(url);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return undefined;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  if (parsed.hostname.endsWith('.')) parsed.hostname = parsed.hostname.replace(/\.+$/, '');
  // The session id that Java servers append to a path segment; stops at the next segment so that no real path is lost.
  if (parsed.pathname.includes(';')) parsed.pathname = parsed.pathname.replace(/;jsessionid=[^/;]{0,200}/gi, '');
  if (parsed.search !== '') {
    const kept = [...parsed.searchParams].filter(([name]) => !TRACKERS.has(name.toLowerCase()) && !dropQuery.has(name));
    kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
    parsed.search = new URLSearchParams(kept).toString();
  }
  return parsed.href.replace(/\?$/, '') as CanonicalUrl;
}
