import type { Handle } from '../../../model/handle.ts';
import type { PageElement } from '../../document/page-element.ts';
import type { PartKind } from '../../document/page-parts.ts';
import { isMailboxOf, isOwnSite } from '../contacts-of-site.ts';
import type { PageView } from '../page-view.ts';
import { fileStatements } from './file-statements.ts';
import { businessStatements } from './page-of-business.ts';
import { elementStatements, readStatements } from './read-unshown-contacts.ts';

/** Numbers of one ad; a sidebar with more shows those of others. */
const MOST_NUMBERS = 2;
/** Links to pages with an id that a box of one advertiser holds at most. */
const MOST_LEADS = 1;
const SURE = 0.5;

/**
 * Contacts not shown that stand in the sidebars of a page, are told in its head or stand in the names of its pictures: for ads that have no contact of their own. On the advertiser's own site its mailboxes in header and footer too.
 * More than two numbers are those of others, and none is taken.
 */
export function readUnshownBeside(view: PageView): Handle[] {
  const statements = [...elementStatements(sidebarElements(view)), ...businessStatements(view), ...fileStatements(view)];
  const inFrame = isOwnSite(view.document) ? readStatements(elementStatements(elementsOf(view, ['header', 'footer'])), view) : [];
  const found = [...readStatements(statements, view), ...inFrame.filter((handle) => isMailboxOf(view.document.url, handle))];
  if (new Set(found.filter(({ kind }) => kind === 'phone').map(({ value }) => value)).size > MOST_NUMBERS) return [];
  return found.map((handle) => ({ ...handle, confidence: Math.min(SURE, handle.confidence) }));
}

/** The elements of sidebars that lead to no other ads. */
function sidebarElements(view: PageView): PageElement[] {
  const { document } = view;
  const origin = URL.parse(document.url)?.origin;
  return elementsOf(view, ['aside'], (box) => {
    const leads = document.links.filter(
      ({ element, url }) => box.holds(element) && url?.startsWith(`${origin}/`) === true && /\d{3}/.test(url),
    );
    return leads.length <= MOST_LEADS;
  });
}

/** The elements of some parts of a page, without the boxes of similar ads. */
function elementsOf(
  { document, parts, similar }: PageView,
  kinds: readonly PartKind[],
  isWanted: (box: PageElement) => boolean = () => true,
): PageElement[] {
  return parts
    .filter(({ kind, element }) => kinds.includes(kind) && isWanted(element))
    .flatMap(({ element }) => document.elements.slice(element.order, element.lastOrder + 1))
    .filter((element) => !similar.some((box) => box.holds(element)));
}
