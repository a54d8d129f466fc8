import { resolveUrl } from '../document/resolve-url.ts';
import { selectElements } from '../document/select-elements.ts';
import type { PageReading } from '../../model/page-reading.ts';
import type { Paging } from '../records/find-next.ts';
import type { PageView } from './page-view.ts';

/**
 * The neighbours of a page in its list: the declared next link or query parameter first, else what the page itself shows.
 * On an ad page only further pages of that ad (a long thread) are neighbours, never the next ad.
 */
export function readPaging(view: PageView, page: PageReading['page']): Paging {
  const { document, rules } = view;
  // Only threads go on over several pages, and a target that declares its ads by address says which pages those are.
  if (page === 'ad' && rules.ad.match !== 'auto' && rules.category !== 'forum') return NONE;
  const found = page === 'ad' ? view.neighbours.ofAd : view.neighbours.ofList;
  const declared = rules.list.next;
  if (declared?.selector) {
    const element = selectElements(document, declared.selector, { limit: 1 })[0];
    const href = element?.attribs['href'] ?? element?.attribs['content'];
    const next =
      href === undefined
        ? undefined
        : resolveUrl(href.trim(), { url: document.baseUrl, origin: URL.parse(document.baseUrl)?.origin ?? '' });
    const { next: _, ...rest } = found;
    return next === undefined ? rest : { ...rest, next };
  }
  if (declared?.query !== undefined) {
    const next = countUp(document.url, declared.query, declared.max);
    const { next: _, ...rest } = found;
    return next === undefined || view.regions.length === 0 ? rest : { ...rest, next };
  }
  return found;
}

const NONE: Paging = { pages: [] };

/** The address with its page parameter one higher (the first page bears none, or 1); undefined beyond the greatest page. */
function countUp(url: string, parameter: string, max: number): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return undefined;
  const now = Number(parsed.searchParams.get(parameter) ?? '1');
  if (!Number.isInteger(now) || now < 0 || now >= max) return undefined;
  parsed.searchParams.set(parameter, String(now + 1));
  parsed.hash = '';
  return parsed.href;
}
