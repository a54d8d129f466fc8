import pagination from '../../../lexicon/pagination.json' with { type: 'json' };
import { elementText } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';

/** What the words, marks and classes of one link say about where it leads; weights in find-next.ts. */
export interface LinkSigns {
  readonly next: number;
  readonly previous: number;
  /** Whether it stands in a slide show, a calendar or a player, or names one thing (next article, next photo). */
  readonly foreign: boolean;
  /** What of a list its words speak of by themselves ("older posts", "newer entries"). */
  readonly ofList: 'newer' | 'older' | undefined;
  /** Whether it asks for more of the same ("load more"): on the way only where its address goes on with this page's. */
  readonly isMore: boolean;
}

const WORDS = {
  next: wordSet(pagination.next),
  previous: wordSet(pagination.previous),
  older: wordSet(pagination.older),
  newer: wordSet(pagination.newer),
  more: wordSet(pagination.more),
};

/** Longest text of a link that can be a paging word. */
const LONGEST = 48;

/** Words after a paging word that do not change its meaning. */
const PAGE_WORDS = wordSet(pagination.page);

/** Single words of many languages that name one thing: its neighbour is no page of a list. */
const ONE_THING = wordSet(pagination.one_thing);

/** Words of a class or id, between marks and case changes, that say a link belongs to a slide show, calendar or player. */
const FOREIGN_CLASS =
  /carousel|slider|slick|swiper|slide|gallery|lightbox|calendar|datepicker|flexslider|owl-|bx-|rslides|ticker|player|nivo|galleria|fancybox|ui-icon/i;

// Nothing but arrows and blanks: an arrow inside a text is judged by its place, apart. Single classes, linear.
const RIGHT_MARKS = /^[\s›»>→❯⟩▶►⇒≫〉▸➔➜➡⏩》＞⟶▷]+$/u;
const LEFT_MARKS = /^[\s‹«<←❮⟨◀◄⇐≪〈◂⬅⏪《＜⟵◁]+$/u;
// Whole words of a class or file name; not `copyright`, not `preview`.
const RIGHT_CLASS = /(?:^|[-_ ])(?:right|forward|next|nxt|vor|weiter)(?:$|[-_ ])/i;
const LEFT_CLASS = /(?:^|[-_ ])(?:left|back(?:ward)?|prev(?:ious)?)(?:$|[-_ ])/i;

function wordSet(lists: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  return new Set(Object.values(lists).flat().map(normalise));
}

/** Lower case, marks and numbers out, blanks joined. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{N}\s]+/gu, ' ')
    .trim();
}

/** Reads the signs of a link. */
export function readLinkSigns(document: PageDocument, link: PageElement): LinkSigns {
  const texts = labelsOf(document, link);
  const classes = classesOf(link);
  const rel = ` ${(link.attribs['rel'] ?? '').toLowerCase()} `;
  const words = texts.map(wordSigns);
  const marks = texts.map(markSign);
  const icon = iconSign(document, link);
  // Where text runs from right to left, arrows may mean either way.
  const rightToLeft = document.elements[0]?.attribs['dir'] === 'rtl' || /^(?:ar|fa|he|ur|ps|yi)\b/i.test(document.lang ?? '');
  const sum = (side: 'next' | 'previous'): number => {
    const word = Math.max(0, ...words.map((sign) => sign[side]));
    const mark = rightToLeft ? Number(marks.some(Boolean) || icon !== undefined) : marks.includes(side) || icon === side ? 2 : 0;
    return word + mark + (hasClass(classes, side) ? 3 : 0) + (rel.includes(side === 'next' ? ' next ' : ' prev') ? 4 : 0);
  };
  const [next, previous] = [sum('next'), sum('previous')];
  const isMore = words.some((sign) => sign.isMore);
  // Most links show no sign at all: what they stand in need not be looked at.
  const foreign =
    (next + previous > 0 || isMore) && (FOREIGN_CLASS.test(`${classes} ${ancestorClasses(link)}`) || texts.some(namesOneThing));
  return {
    next,
    previous,
    foreign,
    ofList: words.find((sign) => sign.ofList !== undefined)?.ofList,
    isMore,
  };
}

function namesOneThing(text: string): boolean {
  const words = normalise(text).split(' ');
  return words.some((word) => ONE_THING.has(word)) && !words.some((word) => PAGE_WORDS.has(word));
}

/** What a link is called: its text, its label and title, the alternative text of its picture. */
function labelsOf(document: PageDocument, link: PageElement): string[] {
  const labels = [elementText(document, link), link.attribs['aria-label'], link.attribs['title']];
  for (let at = link.order + 1; at <= Math.min(link.lastOrder, link.order + 6); at++) {
    const inner = document.elements[at]?.attribs;
    labels.push(inner?.['alt'], inner?.['aria-label'], inner?.['title']);
  }
  return labels.filter((label) => label !== undefined && label.trim() !== '' && label.length <= LONGEST) as string[];
}

function wordSigns(text: string): Omit<LinkSigns, 'foreign'> {
  const words = normalise(text);
  if (words === '') return NO_WORDS;
  const head = words
    .split(' ')
    .filter((word, at) => at === 0 || !PAGE_WORDS.has(word))
    .join(' ');
  const has = (set: ReadonlySet<string>): boolean => set.has(words) || set.has(head);
  if (has(WORDS.newer)) return { ...NO_WORDS, next: 5, ofList: 'newer' };
  if (has(WORDS.older)) return { ...NO_WORDS, previous: 4, ofList: 'older' };
  return { ...NO_WORDS, next: has(WORDS.next) ? 4 : 0, previous: has(WORDS.previous) ? 4 : 0, isMore: WORDS.more.has(words) };
}

const NO_WORDS = { next: 0, previous: 0, ofList: undefined, isMore: false } as const;

/** The arrow that a short text is, or ends or begins with. */
function markSign(text: string): 'next' | 'previous' | undefined {
  // The variation selector that asks for a picture changes nothing.
  const trimmed = text.replaceAll('\ufe0f', '').trim();
  if (RIGHT_MARKS.test(trimmed)) return 'next';
  if (LEFT_MARKS.test(trimmed)) return 'previous';
  if (RIGHT_MARKS.test(trimmed.slice(-1))) return 'next';
  return LEFT_MARKS.test(trimmed.slice(0, 1)) ? 'previous' : undefined;
}

/** The way an icon inside a link without text points, by its class. */
function iconSign(document: PageDocument, link: PageElement): 'next' | 'previous' | undefined {
  for (let at = link.order + 1; at <= Math.min(link.lastOrder, link.order + 4); at++) {
    const inner = document.elements[at];
    const names = `${inner?.attribs['class'] ?? ''} ${
      inner?.attribs['src']
        ?.split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '') ?? ''
    }`;
    if (RIGHT_CLASS.test(names)) return 'next';
    if (LEFT_CLASS.test(names)) return 'previous';
  }
  return undefined;
}

/** Classes and ids of a link and of the elements that hold nothing but it. */
function classesOf(link: PageElement): string {
  let names = `${link.attribs['class'] ?? ''} ${link.attribs['id'] ?? ''}`;
  for (let above = link.parent; above && 'order' in above; above = above.parent) {
    const element = above as PageElement;
    if (element.lastOrder > link.lastOrder || element.children.filter((child) => 'order' in child).length > 1) break;
    names += ` ${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`;
  }
  return names;
}

function ancestorClasses(link: PageElement): string {
  let names = '';
  let level = 0;
  for (let above = link.parent; above && 'order' in above && level < 4; above = above.parent) {
    const element = above as PageElement;
    names += ` ${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`;
    level++;
  }
  return names;
}

/** Whether a class or id has `next` or `prev` as a word of its own, also in camel case; not `nextjs`, not `preview`. */
function hasClass(classes: string, side: 'next' | 'previous'): boolean {
  const words = classes.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return side === 'next'
    ? /(?:^|[-_ ])(?:next|nextpostslink|newer|nextpage|nxt|pagenext)(?:$|[-_ ])/.test(words)
    : /(?:^|[-_ ])(?:prev|previous|previouspostslink|older|prevpage|pageprev)(?:$|[-_ ])/.test(words);
}
