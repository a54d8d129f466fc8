import { parseXml } from './document/parse-xml.ts';
import { resolveUrl } from './document/resolve-url.ts';

/** What a feed lists. */
export interface Feed {
  /** Entries in order, each address once. */
  readonly entries: readonly { readonly url: string; readonly title: string; readonly publishedAt?: string }[];
  /** The feed's next page (RFC 5005), absolute. */
  readonly next?: string;
}

const MOST_ENTRIES = 10_000;

/** Reads an RSS 0.9 to 2.0, RDF or Atom feed (RFC 4287). Never throws; what is no feed has no entries. */
export function readFeed(text: string, url: string): Feed {
  const base = { url, origin: URL.parse(url)?.origin ?? '' };
  const entries = new Map<string, Feed['entries'][number]>();
  let next: string | undefined;
  let open: OpenEntry = {};
  parseXml(text, ({ name, parent, attributes, text: value }) => {
    const inEntry = parent === 'item' || parent === 'entry';
    if (name === 'link' && !inEntry && attributes['rel'] === 'next') next = resolveUrl(attributes['href'] ?? '', base);
    if (inEntry) open = withElement(open, { name, attributes, value });
    if (name === 'item' || name === 'entry') {
      const address = open.link ?? (attributes['rdf:about'] || open.guid);
      const resolved = address === undefined ? undefined : resolveUrl(address, base);
      if (resolved !== undefined && !entries.has(resolved)) {
        entries.set(resolved, { url: resolved, title: open.title ?? '', ...(open.published ? { publishedAt: open.published } : {}) });
      }
      open = {};
    }
    return entries.size < MOST_ENTRIES;
  });
  return { entries: [...entries.values()], ...(next === undefined ? {} : { next }) };
}

interface OpenEntry {
  readonly link?: string;
  readonly guid?: string;
  readonly title?: string;
  readonly published?: string;
}

function withElement(entry: OpenEntry, { name, attributes, value }: { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly value: string }): OpenEntry {
  switch (name) {
    case 'link': {
      const rel = attributes['rel'] ?? 'alternate';
      const link = attributes['href'] ?? value;
      return rel === 'alternate' && link !== '' && entry.link === undefined ? { ...entry, link } : entry;
    }
    case 'guid':
      return attributes['isPermaLink'] !== 'false' && /^https?:/i.test(value) ? { ...entry, guid: value } : entry;
    case 'title':
      return entry.title === undefined ? { ...entry, title: value.replace(/\s+/g, ' ').slice(0, 300) } : entry;
    case 'pubdate':
    case 'published':
    case 'updated':
    case 'date':
      return entry.published === undefined ? withDate(entry, value) : entry;
    default:
      return entry;
  }
}

/** RFC 822 and ISO 8601 dates become ISO 8601 UTC; anything else is left out. */
function withDate(entry: OpenEntry, value: string): OpenEntry {
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? entry : { ...entry, published: new Date(ms).toISOString().replace('.000Z', 'Z') };
}
