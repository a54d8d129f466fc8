import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { DATES, NUMBER } from './card-signs.ts';

/**
 * Whether a contact of the ad stands between the heading of a page and an element behind it, or behind the heading where the element stands above it: in the text, as a link, or kept in an attribute until a click.
 * Asked of one element after the other; where so many had none before them that the page can hardly be an ad, the answer is no.
 */
export function contactTest(
  document: Pick<PageDocument, 'elements' | 'text' | 'links'>,
  title: PageElement | undefined,
): (to: PageElement) => boolean {
  let from = Infinity;
  let misses = 0;
  return (to) => {
    if (to.order >= from) return true;
    if (misses >= MOST_MISSES) return false;
    if (!hasContactBefore(document, title, to)) {
      misses += 1;
      return false;
    }
    // What stands further down has it before it, too.
    if (to.order > (title?.order ?? 0)) from = to.order;
    return true;
  };
}

const MOST_MISSES = 30;

function hasContactBefore(
  { elements, text, links }: Pick<PageDocument, 'elements' | 'text' | 'links'>,
  title: PageElement | undefined,
  to: PageElement,
): boolean {
  const start = title?.order ?? 0;
  const isAbove = to.order < start;
  const end = isAbove ? elements.length : to.order;
  const said = text.slice(title?.textEnd ?? 0, isAbove ? undefined : to.textStart).replace(DATES, ' ');
  if (said.includes('@') || NUMBER.test(said)) return true;
  return (
    links.some(({ element: { order }, href }) => order > start && order < end && CALLS.test(href)) ||
    elements.slice(start, end).some(({ attribs }) => Object.entries(attribs).some(([name, value]) => keepsContact(name, value)))
  );
}

function keepsContact(name: string, value: string): boolean {
  return KEPT.test(name) || (name.startsWith('data-') && value.startsWith('{') && IN_DATA.test(value.slice(0, 2_000)));
}

const CALLS = /^(?:tel|sms|mailto|whatsapp|viber|tg|skype):|\/\/(?:wa\.me|t\.me|api\.whatsapp\.com)\//i;
/** Attributes that keep a contact. */
const KEPT = /^data-(?:\w{1,20}-)?(?:phone|tel|mobile|cfemail|email|number|contact|full)/;
/** A contact within data that an attribute keeps. */
const IN_DATA = /"\w{0,20}(?:phone|tel|mobile|whatsapp)\w{0,20}"\s{0,3}:\s{0,3}["\d]/i;
