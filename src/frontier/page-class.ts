import type { PageClass } from '../model/frontier-entry.ts';
import type { PageLink } from '../model/page-reading.ts';
import type { PageMatch, Target } from '../model/target.ts';
import { compilePathPatterns, type PathPatterns } from './path-patterns.ts';

/** What the crawler expects behind a URL, from where it was found. */
export type ClassifyUrl = (url: string, role: PageLink['role'] | 'seed') => PageClass;

/**
 * Compiles a target into the classes of its URLs. A seed is `seed`, `sitemap` or `feed` as the target says.
 * For links the target's own URL patterns come first; where both or neither match, the role of the link decides: `next` and `page` lead to a listing, `record` to an ad.
 */
export function compilePageClass(target: Pick<Target, 'start' | 'pages'>): ClassifyUrl {
  const seedKinds = new Map(target.start.map((seed) => [seed.url, seed.kind]));
  const isListing = patternOf(target.pages.list.match);
  const isAd = patternOf(target.pages.ad.match);
  return (url, role) => {
    if (role === 'seed') return seedClass(seedKinds.get(url));
    const parsed = URL.parse(url);
    if (parsed === null) return 'other';
    const listing = isListing(parsed);
    const ad = isAd(parsed);
    if (listing !== ad) return listing ? 'listing' : 'ad';
    if (role === 'next' || role === 'page') return 'listing';
    if (role === 'record') return 'ad';
    return ad ? 'ad' : 'other';
  };
}

function seedClass(kind: Target['start'][number]['kind'] | undefined): PageClass {
  return kind === 'sitemap' || kind === 'feed' ? kind : 'seed';
}

function patternOf(match: PageMatch): PathPatterns {
  return compilePathPatterns(match === 'auto' || match.url === undefined ? [] : [match.url]);
}
