import type { Handle } from '../../model/handle.ts';
import type { Span } from '../../model/provenance.ts';
import type { DocumentLink } from '../document/page-document.ts';
import { mergeHandles } from '../handles/merge-handles.ts';
import { readHandles } from '../handles/read-handles.ts';
import { readLinkHandles } from '../handles/read-link-handles.ts';
import { prepareText } from '../text/prepared-text.ts';
import type { TextContext } from '../text-context.ts';
import type { AdText } from './ad-text.ts';
import { attempt } from './attempt.ts';
import { standsAtDesk } from './contacts-of-site.ts';
import type { PageView } from './page-view.ts';
import { standsBehindMaker } from './site-makers.ts';
import type { StructuredAd } from './structured-ad.ts';

/** The contact handles of an ad: of its links, its text and its structured data. */
export function readAdHandles(view: PageView, text: AdText, structured: StructuredAd | undefined): Handle[] {
  const { problems } = view;
  const links = view.document.links.filter((link) => isOwn(link, text) && !isOfOthers(link, view));
  const prepared = prepareText(text.masked);
  const inText = attempt<readonly Handle[]>({ problems, what: 'handles', otherwise: [] }, () => readHandles(prepared, view.context));
  problems.push(...prepared.cuts);
  const placed: readonly PlacedHandle[] = [
    ...links.flatMap((link) => readLinks([link], view).map((handle) => ({ handle, at: link.element.textStart }))),
    ...inText
      .map((handle) => shiftHandle(handle, text.start))
      .map((handle) => ({ handle: stoppedAtDesk(handle, view.document.text, handle.start), at: handle.start })),
  ];
  return mergeHandles([
    withoutMakers(placed, view.document.text),
    structured ? attempt({ problems, what: 'structured handles', otherwise: [] }, () => structuredHandles(structured, view.context)) : [],
  ]);
}

/** A handle and where it, or its link, stands in the text of the page. */
interface PlacedHandle {
  readonly handle: Handle;
  readonly at: number;
}

/** Makes the contacts of who made the site stop handles, where there is another contact. */
function withoutMakers(placed: readonly PlacedHandle[], text: string): Handle[] {
  const ofMakers = new Set(placed.filter(({ at }) => standsBehindMaker(text, at)));
  const isOther = placed.some((each) => each.handle.kind !== 'url' && !each.handle.stop && !ofMakers.has(each));
  return placed.map((each) => (isOther && ofMakers.has(each) ? { ...each.handle, stop: true } : each.handle));
}

/** Handles of links; those of the page's own site are none. */
export function readLinks(links: readonly DocumentLink[], { document, context, problems }: PageView): Handle[] {
  const siteHost = URL.parse(document.url)?.hostname;
  const options = siteHost === undefined ? {} : { siteHost };
  return links.flatMap((link) =>
    attempt<readonly Handle[]>({ problems, what: 'links', otherwise: [] }, () => linkHandles(link, context, options)).map((handle) =>
      stoppedAtDesk(handle, document.text, link.element.textStart),
    ),
  );
}

/** The handles of one link; a number to be dialled that bears no country is read as the text of the page would be. */
function linkHandles({ href, url }: DocumentLink, context: TextContext, options: { readonly siteHost?: string }): readonly Handle[] {
  const found = readLinkHandles(href, context, url === undefined ? options : { ...options, resolved: url });
  const number = found.length > 0 || context.countries.length > 0 ? undefined : /^(?:tel|sms|callto):(0[\d ().-]{7,18})$/i.exec(href)?.[1];
  if (number === undefined) return found;
  return readHandles(`Tel: ${number}`, context).map((handle) => ({
    ...handle,
    where: 'attribute' as const,
    start: 0,
    end: href.length,
    raw: href,
  }));
}

/** The contact of the site's customer service is a stop handle. `at`: where it stands in the page's text. */
function stoppedAtDesk(handle: Handle, text: string, at: number): Handle {
  return !handle.stop && standsAtDesk(text, at) ? { ...handle, stop: true } : handle;
}

/** Moves a handle read from a part of the text to its place in the whole. */
export function shiftHandle(handle: Handle, by: number): Handle {
  if (handle.where !== 'text') return handle;
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return { ...handle, ...move(handle), ...(handle.also ? { also: handle.also.map(move) } : {}) };
}

/** Whether a link stands in the ad's text and in no hole of it. A link without text of its own belongs to the ad when its place does. */
function isOwn({ element }: DocumentLink, text: AdText): boolean {
  if (element.textStart < text.start - 1 || element.textEnd > text.end) return false;
  const at = Math.max(0, element.textStart - text.start);
  const shown = text.masked.slice(at, Math.max(at + 1, element.textEnd - text.start));
  return element.textEnd === element.textStart ? text.masked.slice(Math.max(0, at - 2), at + 3).trim() !== '' : shown.trim() !== '';
}

/** Whether a link without text of its own, whose place tells too little, stands in a box of other ads. */
function isOfOthers({ element }: DocumentLink, { similar, cardsOfOthers }: PageView): boolean {
  if (element.textEnd > element.textStart) return false;
  return [...similar, ...cardsOfOthers].some((other) => other.holds(element));
}

function structuredHandles({ contacts }: StructuredAd, context: TextContext): Handle[] {
  return contacts.flatMap((contact) => contactHandles(contact, context));
}

/** The handles of one contact of the structured data; `raw` is the contact as written. */
export function contactHandles({ kind, value }: StructuredAd['contacts'][number], context: TextContext): Handle[] {
  const scheme = kind === 'telephone' ? 'tel:' : kind === 'email' && !value.startsWith('mailto:') ? 'mailto:' : '';
  const quoted = (handle: Handle): Handle => ({ ...handle, where: 'structured', start: 0, end: value.length, raw: value });
  return readLinkHandles(scheme + value, context).map(quoted);
}
