import type { PageClass } from '../../model/frontier-entry.ts';

/** What a page is expected to be, as far as it matters for how it is asked for: a seed is a list, an ad that is looked for again an ad. */
export type RenderKind = 'list' | 'ad' | 'other';

/** Pages of a target that are made by one template, so that what holds for a few of them holds for all. */
export interface RenderClass {
  readonly targetId: string;
  readonly kind: RenderKind;
  /** Host and path with ids and slugs masked (`site.test/ad/#`); empty: all pages of the kind. */
  readonly shape: string;
}

/** The kind of a page class; undefined for lists of URLs, which no browser is ever used for. */
export function renderKindOf(pageClass: PageClass): RenderKind | undefined {
  switch (pageClass) {
    case 'seed':
    case 'listing':
      return 'list';
    case 'ad':
    case 'recheck':
      return 'ad';
    case 'other':
      return 'other';
    default:
      return undefined;
  }
}
