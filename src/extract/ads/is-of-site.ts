import type { StructuredItem } from '../document/structured-item.ts';

/** Whether a structured item describes the site itself, and not what one of its pages is about. */
export function isOfSite({ types }: StructuredItem): boolean {
  return types.some((type) => SITE_TYPES.has(type));
}

/** schema.org types. */
const SITE_TYPES: ReadonlySet<string> = new Set([
  'Organization',
  'WebSite',
  'Corporation',
  'OnlineBusiness',
  'NewsMediaOrganization',
  'OnlineStore',
  'WebPage',
]);
