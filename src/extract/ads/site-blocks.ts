import { boxHints } from '../document/box-hints.ts';
import type { DocumentLink, PageDocument } from '../document/page-document.ts';
import { countLetters } from '../document/count-letters.ts';
import { namesOf } from '../document/names-of.ts';
import { PageElement } from '../document/page-element.ts';
import type { PagePart } from '../document/page-parts.ts';
import { Remembered } from '../remembered.ts';
import { isTrap } from './is-trap.ts';
import { paidBoxes } from './paid-boxes.ts';

/** What is known of a page when the blocks of its site are looked for. */
export interface SiteBlockSources {
  readonly document: PageDocument;
  readonly parts: readonly PagePart[];
  /** The heading of the page. */
  readonly title: PageElement | undefined;
}

/**
 * Blocks of a site that stand round its ads without bearing the name of a template part: lists of nothing but links (categories, towns, who is online, the site's accounts), paid advertisements,
 * what a visitor can choose from, questions for the visitor's age, traps for robots, the line that names the program a site runs on. None holds the page's heading; lists of links stand outside the box of the ad.
 */
export function siteBlocks(sources: SiteBlockSources): PageElement[] {
  const { document, parts, title } = sources;
  const isFrame = (element: PageElement): boolean =>
    FRAMES.has(element.name) ||
    element.holds(title) ||
    element.textEnd - element.textStart > 0.6 * document.text.length ||
    parts.some((part) => element.holds(part.element));
  const isOutside = outsideTest(sources);
  const found = new Set<PageElement>();
  const choices = new Map<PageElement, number>();
  for (const element of document.elements) {
    if (element.name === 'select' || element.name === 'datalist') found.add(element);
    else if (element.name === 'input') countChoice(element, choices);
    else if (isSigned(element, document.text) && !isFrame(element)) found.add(element);
  }
  for (const box of paidBoxes(document)) if (!isFrame(box)) found.add(box);
  for (const [box, count] of choices)
    if (count >= LEAST_CHOICES && !isFrame(box) && !MAY_BE_CONTACT.test(document.text.slice(box.textStart, box.textEnd))) found.add(box);
  for (const { element } of document.links) {
    if (!/\bsponsored\b/.test(element.attribs['rel'] ?? '') || !isOutside(element)) continue;
    found.add(roundOf(element, isFrame));
  }
  for (const menu of linkMenus(document, parts)) if (!isFrame(menu) && isOutside(menu)) found.add(menu);
  return [...found];
}

const FRAMES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** Whether an element says by itself that it is none of the ad: paid, a trap, a question for the visitor's age, the name of who made the site. */
function isSigned(element: PageElement, text: string): boolean {
  return isPaid(element) || isCredit(element, text) || isTrap(element) || isGate(element, text);
}

/** Counts the fields of a form or dialogue in which something is chosen. */
function countChoice({ attribs, parent }: PageElement, choices: Map<PageElement, number>): void {
  const type = attribs['type']?.toLowerCase();
  if (type !== 'radio' && type !== 'checkbox') return;
  let box: PageElement | undefined;
  for (let above = parent; above instanceof PageElement; above = above.parent) {
    if (above.name === 'form' || above.name === 'dialog' || above.name === 'fieldset') box = above;
  }
  if (box !== undefined) choices.set(box, (choices.get(box) ?? 0) + 1);
}

const LEAST_CHOICES = 2;
/** A mail sign, or six digits in near succession; bounded gaps. */
const MAY_BE_CONTACT = /@|\d(?:[ ()./-]{0,3}\d){5}/;

function isPaid({ name, attribs }: PageElement): boolean {
  const { id, class: classes } = attribs as Readonly<Record<'id' | 'class', string | undefined>>;
  if (id === undefined && classes === undefined) return false;
  return name !== 'a' && paidNames.of(`${id ?? ''} ${classes ?? ''}`.slice(0, 300).toLowerCase());
}

/** Whether an element is the line in which a site names the program it runs on. */
function isCredit({ textStart, textEnd, attribs }: PageElement, text: string): boolean {
  const length = textEnd - textStart;
  if (length < 12 || length > LONGEST_CREDIT || attribs['href'] !== undefined) return false;
  return CREDIT.test(text.slice(textStart, textStart + 30));
}

/** Words before the name of who made a site, at the beginning of a line. */
const CREDIT =
  /^\s{0,3}(?:(?:proudly )?powered by|created with|(?:web ?)?(?:site|design) (?:by|von|door|par|por|af|av)|website (?:by|door)|designed by|hosted by|(?:web)?hosting by|developed by|r[ée]alis[ée] par|realizzato da|sito realizzato|dise[ñn]ado por|desarrollado por|desenvolvido por|realizacja|strony www|создание сайта|разработка сайта|дизайн сайта|розробка сайту|web sitesi) ?[:\s]/i;
const LONGEST_CREDIT = 80;

/** Whether a short box asks for the age of a visitor, by its names, and holds nothing that may be a contact. */
function isGate(element: PageElement, text: string): boolean {
  const { attribs, textStart, textEnd } = element;
  if ((attribs['id'] === undefined && attribs['class'] === undefined) || textEnd - textStart > LONGEST_GATE) return false;
  return boxHints(namesOf(element)).isGate && !MAY_BE_CONTACT.test(text.slice(textStart, textEnd));
}

const LONGEST_GATE = 400;

/** Ids and classes of paid advertisements and of their networks, by id, a blank, classes; whole words. Not `ad`, `advert`, `banner`: on boards for ads these name the ad itself. */
const paidNames = new Remembered(
  (names: string) =>
    /(?:^|[-_ ])(?:adsbygoogle|native-?ads?|ad-?slots?|ads-?slots?|gpt-ad|dfp|ad-?banners?|banner-?ads?|ad-?placements?|sponsored|taboola|outbrain|adfox|yandex_rtb|revive|mgid|exoclick|adsterra)(?:$|[-_ ])/.test(
      names,
    ),
  5_000,
);

/** The largest element round a link that holds hardly more text than it. */
function roundOf(link: PageElement, isFrame: (element: PageElement) => boolean): PageElement {
  let round = link;
  for (let above = link.parent; above instanceof PageElement && !isFrame(above); above = above.parent) {
    if (above.textEnd - above.textStart > link.textEnd - link.textStart + BESIDE_LINK) break;
    round = above;
  }
  return round;
}

const BESIDE_LINK = 30;

/** Elements that hold three links or more and hardly a word beside them: all to pages of the site, or all to accounts of three networks or more. */
function linkMenus({ links, text, url }: PageDocument, parts: readonly PagePart[]): PageElement[] {
  const origin = URL.parse(url)?.origin;
  if (origin === undefined) return [];
  const counts = new Map<PageElement, MenuCount>();
  for (const link of links) {
    if (parts.some(({ element }) => element.holds(link.element))) continue;
    const kind = linkKind(link, origin);
    let above = link.element.parent;
    for (let level = 0; level < HIGHEST && above instanceof PageElement; level++) {
      const count = counts.get(above) ?? { site: 0, other: 0, networks: new Set<string>(), inLinks: 0 };
      if (kind === 'site') count.site += 1;
      else if (kind === 'other') count.other += 1;
      else count.networks.add(kind);
      count.inLinks += link.element.textEnd - link.element.textStart;
      counts.set(above, count);
      above = above.parent;
    }
  }
  return [...counts].filter(([element, count]) => isMenu(text, element, count)).map(([element]) => element);
}

interface MenuCount {
  site: number;
  other: number;
  readonly networks: Set<string>;
  inLinks: number;
}

/** Elements round a link that are looked at. */
const HIGHEST = 4;
const LEAST_LINKS = 3;
/** A link of a menu is short; so is what stands beside it. */
const LONGEST_LINK = 40;
const MOST_BESIDE = 0.2;
const BESIDE_LETTERS = 12;

function isMenu(text: string, { textStart, textEnd }: PageElement, { site, other, networks, inLinks }: MenuCount): boolean {
  const isOfSite = site >= LEAST_LINKS && other === 0 && networks.size === 0;
  const isOfAccounts = networks.size >= LEAST_LINKS && other === 0 && site === 0;
  if (!isOfSite && !isOfAccounts) return false;
  const length = textEnd - textStart;
  const count = site + networks.size;
  if (inLinks === 0 || length > count * (LONGEST_LINK + 30) || inLinks > count * LONGEST_LINK) return false;
  return countLetters(text.slice(textStart, textEnd)) - inLinks <= Math.max(BESIDE_LETTERS, MOST_BESIDE * inLinks);
}

/** Whether a link leads to a page of the site, to a network by its name, or elsewhere: links that call or write to somebody are elsewhere. */
function linkKind({ url, samePage, href }: DocumentLink, origin: string): string {
  if (samePage || href === '#') return 'site';
  if (url === undefined) return /^javascript:/i.test(href) ? 'site' : 'other';
  if (url.startsWith(`${origin}/`)) return 'site';
  return NETWORK_HOST.exec(url.slice(0, 60))?.[1]?.toLowerCase() ?? 'other';
}

const NETWORK_HOST =
  /^https?:\/\/(?:www\.|m\.)?(facebook|instagram|youtube|vk|t|twitter|x|tiktok|linkedin|pinterest|ok|threads|max)\.(?:com|me|ru|net)\//i;

/**
 * Whether an element stands outside the box of the ad: the smallest element that holds both it and the heading is the frame of the page,
 * and the element stands before the heading, behind the site's footer, or the heading has a box with the text of the ad.
 */
function outsideTest({ document, parts, title }: SiteBlockSources): (element: PageElement) => boolean {
  const isPageFrame = (element: PageElement): boolean =>
    element.name === 'body' || parts.some((part) => (part.kind === 'header' || part.kind === 'footer') && element.holds(part.element));
  const footer = parts.find(({ kind }) => kind === 'footer')?.element.order ?? Infinity;
  return (element) => {
    if (element.holds(title)) return false;
    let branch: PageElement = title ?? element;
    while (branch.parent instanceof PageElement && (title === undefined ? !isPageFrame(branch.parent) : !branch.parent.holds(element)))
      branch = branch.parent;
    if (!(branch.parent instanceof PageElement) || !isPageFrame(branch.parent)) return false;
    if (title === undefined) return isListOfOne(element, document.links);
    if (element.order < title.order || element.order > footer) return true;
    return branch.textEnd - branch.textStart >= title.textEnd - title.textStart + LEAST_TEXT;
  };
}

/** Characters of the text of an ad beside its heading. */
const LEAST_TEXT = 80;

/** Whether all links in an element lead to addresses that differ in their last part only. */
function isListOfOne(element: PageElement, links: readonly DocumentLink[]): boolean {
  const starts = links.flatMap(({ element: link, url }) =>
    element.holds(link) && url !== undefined ? [url.replace(/[^/=]{1,60}$/, '')] : [],
  );
  return starts.length >= LEAST_LINKS && new Set(starts).size === 1;
}
