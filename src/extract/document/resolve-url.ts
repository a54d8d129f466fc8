/**
 * The absolute http(s) URL that a reference of a page means, without fragment; undefined for other schemes and what cannot be parsed
 * (WHATWG URL Standard). A reference of the plain form `/path` is joined without a full parse.
 */
export function resolveUrl(href: string, base: { readonly url: string; readonly origin: string }): string | undefined {
  // Only characters that a URL parser leaves as they are, no second slash at the start and no dot segments; one pass, bounded by the caller's text.
  if (/^\/(?!\/)[\w\-~/?=&,:@+;!%.]{0,2000}$/.test(href) && !href.includes('/.') && !href.includes('%')) return base.origin + href;
  const parsed = URL.parse(href, base.url);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return undefined;
  parsed.hash = '';
  return parsed.href;
}
