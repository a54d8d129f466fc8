import type { PageEmbedded, PageMedia } from '../../model/page-embedded.ts';
import type { PageDocument } from './page-document.ts';
import type { PageElement } from './page-element.ts';
import { resolveUrl } from './resolve-url.ts';

/** Most that is listed of a page; what stands in its body is kept in any case. */
const MOST = { media: 100, meta: 60, jsonLd: 20, characters: 20_000, value: 1_000 } as const;

const TAGS: ReadonlySet<string> = new Set<PageMedia['tag']>(['img', 'source', 'video', 'audio', 'image']);

/** What a page says of itself in machine-readable form, as written, and the addresses of the media that it shows. */
export function readEmbedded(document: PageDocument): PageEmbedded {
  const base = { url: document.baseUrl, origin: URL.parse(document.baseUrl)?.origin ?? '' };
  const meta: Record<string, string> = {};
  const media: PageMedia[] = [];
  let mediaCount = 0;
  let metaCount = 0;
  for (const element of document.elements) {
    if (element.name === 'meta') {
      const name = (element.attribs['property'] ?? element.attribs['name'])?.trim().toLowerCase().slice(0, 100);
      const { content } = element.attribs as Readonly<Record<'content', string | undefined>>;
      if (name === undefined || name === '__proto__' || content === undefined || name in meta || metaCount >= MOST.meta) continue;
      meta[name] = content.slice(0, MOST.value);
      metaCount += 1;
    } else if (isMedia(element)) {
      const address = addressOf(element);
      if (address === undefined) continue;
      mediaCount += 1;
      if (media.length < MOST.media)
        media.push({
          url: mediaUrl(address, base),
          tag: element.name as PageMedia['tag'],
          alt: (element.attribs['alt'] ?? '').slice(0, 300),
        });
    }
  }
  return { jsonLd: boundedScripts(document.jsonLd), meta, media, mediaCount };
}

function isMedia(element: PageElement): boolean {
  return TAGS.has(element.name);
}

/** Where the bytes would lie: lazy loading keeps the address in a data attribute. */
function addressOf({ attribs }: PageElement): string | undefined {
  const { src, srcset, poster } = attribs as Readonly<Record<'src' | 'srcset' | 'poster', string | undefined>>;
  const lazy = attribs['data-src'];
  return lazy ?? src ?? srcset?.trim().split(/\s/, 1)[0] ?? poster ?? attribs['href'] ?? attribs['xlink:href'];
}

function mediaUrl(address: string, base: { readonly url: string; readonly origin: string }): string {
  if (address.trimStart().slice(0, 5).toLowerCase() === 'data:') return 'data:,';
  return (resolveUrl(address, base) ?? address).slice(0, MOST.value);
}

function boundedScripts(scripts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let left: number = MOST.characters;
  for (const script of scripts.slice(0, MOST.jsonLd)) {
    if (script.length > left) break;
    kept.push(script);
    left -= script.length;
  }
  return kept;
}
