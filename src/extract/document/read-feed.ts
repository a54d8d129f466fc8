import { parseXml } from './parse-xml.ts';
import type { XmlElement } from './parse-xml.ts';
import { resolveUrl } from './resolve-url.ts';

const MOST_ENTRIES = 10_000;

/** The addresses of a feed's entries, absolute, in order, each once: RSS 0.9 to 2.0, RDF and Atom (RFC 4287). Never throws; what is no feed has none. */
export function readFeed(text: string, url: string): readonly string[] {
  const base = { url, origin: URL.parse(url)?.origin ?? '' };
  const urls = new Set<string>();
  let entry: Entry = {};
  parseXml(text, (element) => {
    const { name, parent, attributes } = element;
    if (parent === 'item' || parent === 'entry') entry = withElement(entry, element);
    if (name === 'item' || name === 'entry') {
      const address = entry.link ?? entry.guid ?? attributes['rdf:about'];
      const resolved = address === undefined ? undefined : resolveUrl(address, base);
      if (resolved !== undefined) urls.add(resolved);
      entry = {};
    }
    return urls.size < MOST_ENTRIES;
  });
  return [...urls];
}

interface Entry {
  readonly link?: string;
  readonly guid?: string;
}

function withElement(entry: Entry, { name, attributes, text }: XmlElement): Entry {
  if (name === 'link' && entry.link === undefined) {
    const link = linkOf(attributes, text);
    return link === undefined ? entry : { ...entry, link };
  }
  // Only an address can stand for a link, not a number or a name.
  return name === 'guid' && attributes['isPermaLink'] !== 'false' && /^https?:/i.test(text) ? { ...entry, guid: text } : entry;
}

/** The address of an RSS link (its text) or an Atom link that leads to the entry itself. */
function linkOf(attributes: Readonly<Record<string, string>>, text: string): string | undefined {
  const rel = attributes['rel'] ?? 'alternate';
  const address = attributes['href'] ?? text;
  return rel === 'alternate' && address !== '' ? address : undefined;
}
