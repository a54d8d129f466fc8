import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { boxesOfOthers } from './boxes-of-others.ts';
import { cardsByShape } from './cards-by-shape.ts';
import { cardsOfPersons } from './cards-of-persons.ts';
import { isOwnSite } from './contacts-of-site.ts';
import { kindOf } from './elements-of-kind.ts';
import { findThread } from './find-thread.ts';
import type { Thread } from './find-thread.ts';
import { isListOfFacts } from './list-of-facts.ts';
import type { LinkedCard } from './list-of-facts.ts';
import { saidByReaders } from './said-by-readers.ts';
import { smallAds } from './small-ads.ts';
import { titleOfPage } from './title-of-page.ts';

/**
 * The cards and lists of a page that lead to other ads of its site, whatever they look like: two or more elements of one kind beside each other, each with a link of its own to another page with an id, unless they are the ad's own facts.
 * And what readers say of an ad, by name, heading or quotation marks, and the posts that others wrote below it. `known`: what is left out of the ad anyway; links in it need no card. `frame`: beyond it a single lead is enough. What stands in them is the contact of somebody else. Never an element that holds the page's title, nor most of its text.
 */
export function cardsOfOthers(
  document: PageDocument,
  known: readonly PageElement[],
  { thread, frame, title }: { readonly thread: Thread | undefined; readonly frame: Frame; readonly title: PageElement | undefined } = {
    thread: findThread(document),
    frame: NO_FRAME,
    title: titleOfPage(document),
  },
): PageElement[] {
  const own = ownPage(document.url);
  const isFrame = (element: PageElement): boolean =>
    element.name === 'body' ||
    element.name === 'main' ||
    element.holds(title) ||
    element.textEnd - element.textStart > 0.6 * document.text.length;
  // Some forums call all posts comments, the first too.
  const isOwnPost = (element: PageElement): boolean =>
    thread?.own.some((post) => element.holds(post) || (post.holds(element) && isMuchOf(element, post))) === true;
  const found = new Set(saidByReaders(document, title).filter((element) => !isFrame(element) && !isOwnPost(element)));
  for (const card of unmarkedOthers(document, title)) if (!isFrame(card)) found.add(card);
  for (const post of thread?.others ?? []) if (!isFrame(post)) found.add(post);
  const leads = outside(leadsOf(document, own), [...known, ...(thread?.own ?? [])]);
  for (const strip of stripsBeyond(leads, { ...frame, title: title?.order ?? -1 }, isFrame)) found.add(strip);
  for (const level of groupsOf(leads, isFrame)) {
    if (isListOfFacts(document.text, level)) continue;
    const cards = level.map(({ card }) => card);
    const list = cards[0]?.parent;
    if (list instanceof PageElement && !isFrame(list) && isListOnly(list, cards)) found.add(list);
    else for (const card of cards) found.add(card);
  }
  return [...found];
}

/** Whether an element holds two fifths of the text of another, or more. */
function isMuchOf(element: PageElement, whole: PageElement): boolean {
  return element.textEnd - element.textStart > 0.4 * (whole.textEnd - whole.textStart);
}

/** Other ads that neither a link nor a class tells; on a site of the advertiser's own they may be its persons. */
function unmarkedOthers(document: PageDocument, title: PageElement | undefined): readonly PageElement[] {
  return isOwnSite(document)
    ? []
    : [
        ...boxesOfOthers(document, title),
        ...cardsByShape(document, title),
        ...cardsOfPersons(document, title),
        ...smallAds(document, title),
      ];
}

/** Where the frame of a site's pages begins and ends, as places of elements: its header, its footer. */
export interface Frame {
  readonly above: number;
  readonly below: number;
}

const NO_FRAME: Frame = { above: -1, below: Infinity };

/** Leads that stand in none of these elements. */
function outside(leads: readonly Lead[], known: readonly PageElement[]): readonly Lead[] {
  return leads.filter(({ element }) => !known.some((each) => each.holds(element)));
}

/** Where an element leads: to another page of the site that bears an id. */
interface Lead {
  readonly element: PageElement;
  readonly url: string;
}

interface OwnPage {
  readonly origin: string;
  readonly path: string;
  /** Numbers of the page's own address: links that bear one of them are buttons of this ad. */
  readonly numbers: readonly string[];
}

function ownPage(url: string): OwnPage | undefined {
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  return { origin: parsed.origin, path: parsed.pathname, numbers: (parsed.pathname + parsed.search).match(/\d{3,20}/g) ?? [] };
}

function leadsOf(document: PageDocument, own: OwnPage | undefined): Lead[] {
  if (own === undefined) return [];
  const leads: Lead[] = [];
  for (const { element, url } of document.links) if (url !== undefined && isOther(url, own)) leads.push({ element, url });
  for (const element of document.elements) {
    const click = element.attribs['onclick'] ?? element.attribs['data-href'];
    // A path in quotes behind a word for the address, or alone.
    const path = click === undefined ? undefined : /(?:location[^'"]{0,20}['"]|^)(\/[^'"\s]{2,200})/.exec(click.slice(0, 400))?.[1];
    const url = path === undefined ? undefined : URL.parse(path, document.baseUrl)?.href;
    if (url !== undefined && isOther(url, own)) leads.push({ element, url });
  }
  return leads;
}

/** Whether an address is a page of the same site with an id of its own: a number of three digits, or a name of three words. */
function isOther(url: string, { origin, path, numbers }: OwnPage): boolean {
  if (!url.startsWith(`${origin}/`)) return false;
  const rest = url.slice(origin.length).split('#', 1)[0] ?? '';
  if (rest === path || numbers.some((number) => rest.includes(number))) return false;
  return /\d{3}|[^/-]{2}-[^/-]{1,40}-[^/-]{2}/.test(rest);
}

/** The largest elements round leads that stand above a site's header or below its footer, or are a short line of their own above the heading: strips with ads that somebody paid for. */
function stripsBeyond(
  leads: readonly Lead[],
  { above, below, title }: Frame & { readonly title: number },
  isFrame: (element: PageElement) => boolean,
): PageElement[] {
  const isBeyond = ({ order, lastOrder }: PageElement): boolean => lastOrder < Math.max(above, title) || order > below;
  return leads.flatMap(({ element, url }) => {
    if (!isBeyond(element) || OF_ADVERTISER.test(url)) return [];
    let strip = element;
    while (strip.parent instanceof PageElement && isBeyond(strip.parent) && !isFrame(strip.parent)) strip = strip.parent;
    const isLine = strip.parent instanceof PageElement && strip.parent.name === 'body' && strip.textEnd - strip.textStart <= LONGEST_STRIP;
    return !isFrame(strip) && (isLine || strip.lastOrder < above || strip.order > below) ? [strip] : [];
  });
}

const LONGEST_STRIP = 120;
/** Paths of pages about an advertiser, which stand beside a contact of this ad. */
const OF_ADVERTISER = new RegExp(`/(?:${pageWords.advertiserPaths.join('|')})[/?.=-]`, 'i');

/** The lowest elements round the leads that have a sibling of their kind with another lead; those of one kind together. */
function groupsOf(leads: readonly Lead[], isFrame: (element: PageElement) => boolean): LinkedCard[][] {
  const done: LinkedCard[][] = [];
  let rising: readonly Rising[] = leads.map(({ element, url }) => ({ at: element, url, link: element }));
  for (let level = 0; level < HIGHEST && rising.length > 0; level++) {
    const kinds = new Map<string, Map<PageElement, Rising>>();
    for (const each of rising) {
      const key = kindOf(each.at);
      if (!isFrame(each.at)) kinds.set(key, (kinds.get(key) ?? new Map<PageElement, Rising>()).set(each.at, each));
    }
    const groups = new Map([...kinds].filter(([, cards]) => new Set([...cards.values()].map(({ url }) => url)).size >= LEAST));
    for (const cards of groups.values()) done.push([...cards].map(([card, { link }]) => ({ card, link })));
    rising = rising.flatMap(({ at, url, link }) =>
      groups.get(kindOf(at))?.has(at) === true || !(at.parent instanceof PageElement) ? [] : [{ at: at.parent, url, link }],
    );
  }
  return done;
}

/** An element round a lead, with the address it leads to and the link. */
interface Rising {
  readonly at: PageElement;
  readonly url: string;
  readonly link: PageElement;
}

const LEAST = 2;
/** Elements round a link that are looked at. */
const HIGHEST = 6;

/** Whether a list holds hardly more than its cards: a heading, a few words each. */
function isListOnly(list: PageElement, cards: readonly PageElement[]): boolean {
  const inCards = cards.reduce((sum, { textStart, textEnd }) => sum + textEnd - textStart, 0);
  return list.textEnd - list.textStart - inCards <= BESIDE_CARD * cards.length + BESIDE_LIST;
}

const BESIDE_CARD = 25;
const BESIDE_LIST = 40;
