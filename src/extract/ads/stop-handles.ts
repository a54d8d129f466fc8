import type { Handle } from '../../model/handle.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import { readHandles } from '../handles/read-handles.ts';
import { contactHandles, readLinks, shiftHandle } from './ad-handles.ts';
import type { PageView } from './page-view.ts';
import { structuredAd } from './structured-ad.ts';

/** schema.org types that describe the site itself. */
const SITE_TYPES: ReadonlySet<string> = new Set([
  'Organization',
  'WebSite',
  'Corporation',
  'OnlineBusiness',
  'NewsMediaOrganization',
  'OnlineStore',
  'WebPage',
]);

/** The contacts of the platform on a page: handles in header, footer, navigation and aside, and in the blocks that describe the site. All are marked `stop`. */
export function readPlatformHandles(view: PageView): Handle[] {
  const { document, context } = view;
  const found: Handle[] = [];
  for (const { kind, element } of view.parts) {
    if (kind === 'similar' || kind === 'consent') continue;
    const text = document.text.slice(element.textStart, element.textEnd);
    // Only a part with a mail sign or six digits in near succession can hold a handle worth reading; one pass, bounded gaps.
    if (/@|\d(?:[ ()./-]{0,3}\d){5}/.test(text))
      found.push(...readHandles(text, context).map((handle) => shiftHandle(handle, element.textStart)));
    found.push(
      ...readLinks(
        document.links.filter((link) => link.element.order >= element.order && link.element.order <= element.lastOrder),
        view,
      ),
    );
  }
  for (const item of view.structured)
    if (isSite(item)) found.push(...structuredAd(item).contacts.flatMap((contact) => contactHandles(contact, context)));
  return found.map(stopped);
}

function stopped(handle: Handle): Handle {
  return { ...handle, stop: true };
}

function isSite(item: StructuredItem): boolean {
  return item.types.some((type) => SITE_TYPES.has(type));
}
