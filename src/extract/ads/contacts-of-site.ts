import { parse } from 'tldts';
import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import siteWords from '../../../lexicon/site-contact-words.json' with { type: 'json' };
import type { PageDocument } from '../document/page-document.ts';
import type { Handle, HandleKind } from '../../model/handle.ts';
import { isServiceMailbox } from '../handles/service-mailbox.ts';
import { beginsWithDesk } from '../handles/site-contacts.ts';
import { titleOfPage } from './title-of-page.ts';

/** Whether a contact at this place of a page's text stands in a line that names a customer service before it, or alone below such a line. */
export function standsAtDesk(text: string, place: number): boolean {
  // The place of an element may be the line end that parts it from the text before.
  const at = text[place] === '\n' ? place + 1 : place;
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const line = text.slice(start, at).toLowerCase();
  if (/\p{L}{2}/u.test(line)) return beginsWithDesk(line);
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  return above.length <= LONGEST_HEADING && beginsWithDesk(above.toLowerCase());
}

/** A heading above a contact is short. */
const LONGEST_HEADING = 60;

/** What a page is known by when its site is looked at. */
type OwnSiteSources = Pick<PageDocument, 'url' | 'elements' | 'text' | 'title' | 'links'>;

/**
 * Whether a site is the advertiser's own: the heading of the ad bears its name, all words of it, or heading and title of its front page do, which leads to no other ad. Then its header, footer and mailboxes are the advertiser's too.
 */
export function isOwnSite(document: OwnSiteSources): boolean {
  const { url, elements, text } = document;
  const { domain, domainWithoutSuffix: name } = parse(url, { allowPrivateDomains: false });
  const title = elements.find((element) => element.name === 'h1' && element.textEnd > element.textStart) ?? titleOfPage(document);
  if (domain === null || name === null || title === undefined) return false;
  if (isOnlyPage(document)) return true;
  if (name.length < SHORTEST_OWN) return false;
  // A heading that is the address of the site stands on every page of it.
  const heading = plain(text.slice(title.textStart, Math.min(title.textEnd, title.textStart + 200))).replace(plain(domain), '');
  const words = name.split('-').map(plain);
  const isNamed = (said: string): boolean => said.length >= plain(name).length && words.every((word) => said.includes(word));
  // The name alone, or behind a sign for the small version ("m.Leedsads"), is that of the site.
  if (heading.length > plain(name).length + LONGEST_LEAD && isNamed(heading)) return true;
  if (heading !== plain(name) && heading.startsWith(plain(name)) && isNamed(heading)) return true;
  return (
    words.length > 1 && words.some((word) => heading.includes(word)) && isNamed(heading + plain(document.title)) && isLonePage(document)
  );
}

/** Whether a page is the front page of a site whose pages are few and bear no id: nobody else has an ad there. */
function isLonePage({ url, links }: Pick<PageDocument, 'url' | 'links'>): boolean {
  const parsed = URL.parse(url);
  if (parsed === null || !isFrontPage(parsed.pathname)) return false;
  const pages = new Set(links.flatMap((link) => (link.url?.startsWith(`${parsed.origin}/`) === true ? [link.url] : [])));
  return (
    pages.size <= MOST_PAGES && ![...pages].some((page) => /\d{2}|[^/-]{2}-[^/-]{1,40}-[^/-]{2}/.test(page.slice(parsed.origin.length)))
  );
}

/** Whether a path is the root, an index file, or the root of a language. */
export function isFrontPage(path: string): boolean {
  return /^\/(?:[a-z]{2}\/?|index\.\w{1,5})?$/.test(path);
}

/** Whether a page is a whole site: the front page, which leads to parts of itself and to no other page. */
function isOnlyPage({ url, links }: Pick<PageDocument, 'url' | 'links'>): boolean {
  const parsed = URL.parse(url);
  if (parsed?.pathname !== '/' || parsed.search !== '') return false;
  const inPage = new Set(links.filter(({ samePage, href }) => samePage && href.length > 1).map(({ href }) => href));
  return inPage.size >= LEAST_PARTS && !links.some(({ samePage, url: to }) => !samePage && to?.startsWith(`${parsed.origin}/`) === true);
}

/** Parts of itself that a page leads to which is a whole site. */
const LEAST_PARTS = 2;

/** Pages of a site of one person, at most. */
const MOST_PAGES = 10;

const LONGEST_LEAD = 2;

/** Letters of a name that no heading holds by chance. */
const SHORTEST_OWN = 6;

/** Whether a mailbox is one of the site's. */
export function isMailboxOf(url: string, { kind, value }: Handle): boolean {
  const { domain } = parse(url, { allowPrivateDomains: false });
  const host = value.slice(value.indexOf('@') + 1);
  return kind === 'email' && domain !== null && (host === domain || host.endsWith(`.${domain}`));
}

/** Marks what belongs to the site by its own name: its own address, mailboxes under its domain, accounts of networks called like it. Relays of a single ad, which hold its number, stay, and so do mailboxes for bookings and those called by a name of the ad's heading: an agency's, on the page of one of its persons. */
export function withoutSite(handles: readonly Handle[], url: string, heading = ''): Handle[] {
  const { domain, domainWithoutSuffix: name } = parse(url, { allowPrivateDomains: false });
  if (domain === null) return [...handles];
  const isOfSite = (handle: Handle): boolean => {
    const { kind, value } = handle;
    if (kind === 'url')
      return value === domain || value.startsWith(`${domain}/`) || value.split('/', 1)[0]?.endsWith(`.${domain}`) === true;
    if (kind !== 'email')
      return (
        name !== null &&
        name.length >= SHORTEST_NAME &&
        ((NETWORKS.has(kind) && plain(value).includes(plain(name))) || (kind === 'telegram' && isChannelOf(plain(name), plain(value))))
      );
    const box = value.slice(0, value.indexOf('@'));
    return isMailboxOf(url, handle) && !/\d{4}/.test(box) && !BOOKING.has(box) && (isServiceMailbox(value) || !isNameIn(box, heading));
  };
  return handles.map((handle) => (!handle.stop && isOfSite(handle) ? { ...handle, stop: true } : handle));
}

/** Mailboxes at which an advertiser takes bookings. */
const BOOKING: ReadonlySet<string> = new Set(pageWords.bookingMailboxes);

/** Whether a mailbox is called by a word of a heading. */
function isNameIn(box: string, heading: string): boolean {
  return (
    /^[a-z]{4,20}$/.test(box) &&
    heading
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[^a-z]+/)
      .includes(box)
  );
}

/** Whether an account is called like a site with a word for what sites have behind it: a channel, news, a bot. Without such a word it may be the advertiser's. */
function isChannelOf(name: string, account: string): boolean {
  const at = account.indexOf(name);
  return at >= 0 && (account.endsWith('bot') || ENDINGS.has(account.slice(at + name.length)));
}

const ENDINGS: ReadonlySet<string> = new Set(siteWords.accountEndings);
const SHORTEST_NAME = 5;
const NETWORKS: ReadonlySet<HandleKind> = new Set<HandleKind>([
  'facebook',
  'instagram',
  'x',
  'youtube',
  'tiktok',
  'vk',
  'linkedin',
  'pinterest',
]);

/** Letters and digits alone. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
