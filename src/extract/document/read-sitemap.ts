import { parseXml } from './parse-xml.ts';
import { resolveUrl } from './resolve-url.ts';

/** The protocol's own limit of entries a file (sitemaps.org protocol 0.9). */
const MOST_ENTRIES = 50_000;

/**
 * The addresses of a sitemap: its pages, or the further sitemaps that a sitemap index names; absolute, in order, each once, at most 50,000.
 * Also reads text sitemaps of one address a line. A compressed body is decoded by the caller. Never throws.
 */
export function readSitemap(text: string, url: string): readonly string[] {
  const base = { url, origin: URL.parse(url)?.origin ?? '' };
  const urls = new Set<string>();
  const add = (address: string): void => {
    const resolved = resolveUrl(address, base);
    if (resolved !== undefined) urls.add(resolved);
  };
  if (!text.trimStart().startsWith('<')) {
    // A line that begins with an address; headings and comments are none.
    for (const line of text.split('\n', MOST_ENTRIES)) if (/^\s{0,20}https?:\/\//i.test(line)) add(line.trim());
    return [...urls];
  }
  parseXml(text, ({ name, parent, text: value }) => {
    if (name === 'loc' && (parent === 'url' || parent === 'sitemap')) add(value);
    return urls.size < MOST_ENTRIES;
  });
  return [...urls];
}
