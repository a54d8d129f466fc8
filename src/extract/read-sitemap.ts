import { parseXml } from './document/parse-xml.ts';
import { resolveUrl } from './document/resolve-url.ts';

/** What a sitemap lists (sitemaps.org protocol 0.9). */
export interface Sitemap {
  /** Pages, absolute, in order, each once. */
  readonly urls: readonly { readonly url: string; readonly lastModified?: string }[];
  /** Further sitemaps that a sitemap index names. */
  readonly sitemaps: readonly string[];
  readonly problems: readonly string[];
}

/** The protocol's own limit of entries a file. */
const MOST_ENTRIES = 50_000;

/** Reads a sitemap, a sitemap index, or a text sitemap of one URL a line; a compressed body is decoded by the caller. Never throws. */
export function readSitemap(text: string, url: string): Sitemap {
  const base = { url, origin: URL.parse(url)?.origin ?? '' };
  if (!text.trimStart().startsWith('<')) return textSitemap(text, base);
  const urls = new Map<string, string | undefined>();
  const sitemaps = new Set<string>();
  let location: string | undefined;
  let modified: string | undefined;
  let cut = false;
  parseXml(text, ({ name, parent, text: value }) => {
    if (name === 'loc' && (parent === 'url' || parent === 'sitemap')) location = resolveUrl(value, base);
    else if (name === 'lastmod') modified = value.slice(0, 40);
    else if (name === 'url' || name === 'sitemap') {
      if (location !== undefined && name === 'url' && !urls.has(location)) urls.set(location, modified);
      if (location !== undefined && name === 'sitemap') sitemaps.add(location);
      [location, modified] = [undefined, undefined];
    }
    cut = urls.size + sitemaps.size >= MOST_ENTRIES;
    return !cut;
  });
  return {
    urls: [...urls].map(([address, lastModified]) => ({ url: address, ...(lastModified ? { lastModified } : {}) })),
    sitemaps: [...sitemaps],
    problems: cut ? [`sitemap cut at ${MOST_ENTRIES} entries`] : [],
  };
}

function textSitemap(text: string, base: { readonly url: string; readonly origin: string }): Sitemap {
  const lines = text.split('\n', MOST_ENTRIES).map((line) => line.trim());
  const urls = new Set(lines.filter((line) => /^https?:\/\//i.test(line)).map((line) => resolveUrl(line, base)));
  return { urls: [...urls].filter((url) => url !== undefined).map((url) => ({ url })), sitemaps: [], problems: [] };
}
