import { Remembered } from '../remembered.ts';
import type { PageDocument } from './page-document.ts';
import { PageElement } from './page-element.ts';

/** What a part of a page is for; `similar`: other ads put beside the page's own. */
export type PartKind = 'nav' | 'header' | 'footer' | 'aside' | 'similar' | 'consent';

/** A part of a page that is no content of its own. */
export interface PagePart {
  readonly kind: PartKind;
  readonly element: PageElement;
}

/** The parts of a page that are template rather than content, outermost only, in document order. Read from elements, roles and the words of ids and classes. */
export function findPageParts(document: Pick<PageDocument, 'elements' | 'text'>): PagePart[] {
  const parts: PagePart[] = [];
  const wholeText = document.text.length;
  let skipTo = -1;
  for (const element of document.elements) {
    if (element.order <= skipTo) continue;
    const kind = partKind(element);
    if (kind === undefined) continue;
    if (kind === 'header' && element.name === 'header' && parts.some((part) => part.kind === 'header') && headsOwnPart(element, document))
      continue;
    // A part that holds most of the page is its frame, whatever its class says.
    if (element.textEnd - element.textStart > 0.6 * wholeText && kind !== 'footer' && kind !== 'nav' && element.name !== 'aside') continue;
    parts.push({ kind, element });
    skipTo = element.lastOrder;
  }
  return parts;
}

/** Whether a further header of a page stands over a part with a heading of its own, short and without contacts: the line with date and buttons above an ad. */
function headsOwnPart(
  { textStart, textEnd, parent, lastOrder }: PageElement,
  { elements, text }: Pick<PageDocument, 'elements' | 'text'>,
): boolean {
  if (
    textEnd - textStart > LONGEST_OWN ||
    !(parent instanceof PageElement) ||
    parent.name === 'body' ||
    MAY_BE_CONTACT.test(text.slice(textStart, textEnd))
  )
    return false;
  return elements
    .slice(lastOrder + 1, parent.lastOrder + 1)
    .slice(0, NEAR)
    .some(({ name }) => name === 'h1' || name === 'h2');
}

const LONGEST_OWN = 120;
/** Elements behind such a header among which its heading stands. */
const NEAR = 10;
/** A mail sign, or a number of seven digits; dates in figures have eight at most and stand with two signs between them. */
const MAY_BE_CONTACT = /@|\d(?:[ ()]{0,3}\d){6}/;

const ROLES: ReadonlyMap<string, PartKind> = new Map([
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['banner', 'header'],
  ['search', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
]);

/** Words of an id or class that name a part, whole words between `-`, `_`, case changes and the ends; not `footer` inside `card-footer`. */
const WORDS: readonly (readonly [PartKind, RegExp])[] = [
  [
    'similar',
    /(?:^|[-_ ])(?:similar|related|recommend(?:ed|ations?)?|more-ads|other-ads|also-like|youmaylike|suggest(?:ed|ions)?|see-also|recently-viewed)(?:$|[-_ ])/,
  ],
  ['consent', /(?:^|[-_ ])(?:cookies?|consent|gdpr|cmp)(?:$|[-_ ])/],
  [
    'footer',
    /^(?:site[-_]?|page[-_]?|main[-_]?|global[-_]?)?footer(?:-?(?:wrap(?:per)?|container|inner|area|widgets?|bottom))?$|^colophon$|^ftr$/,
  ],
  ['nav', /^(?:main-?|site-?|top-?|primary-?|secondary-?|global-?)?(?:nav|navbar|navigation|menu|breadcrumbs?)$/],
  ['header', /^(?:site-?|page-?|main-?|global-?|top-?)(?:header|bar|strip|line)$|^header-?top$|^utility-?bar$|^masthead$|^hdr$/],
  ['aside', /^(?:left-?|right-?|main-?|primary-?|secondary-?)?side-?bar(?:-?(?:left|right))?$/],
];

/** Ids of a site's header; as classes these words may name the head of an ad. */
const HEADER_IDS: ReadonlySet<string> = new Set(['header', 'top', 'head', 'banner', 'topbar', 'masthead']);

/** A quick look that spares most elements the patterns above. */
const ANY_WORD =
  /similar|relat|recomm|-ads|also-like|youmay|suggest|see-also|viewed|cookie|consent|gdpr|cmp|foot|colophon|nav|menu|crumb|head|bar|top|ftr|hdr/;

/** Words that keep an aside in the ad: the box of its advertiser. */
const ADVERTISER = /contact|seller|advertiser|poster|phone|owner|kontakt|profil|price/;

/** What the id and the classes of an element name. */
interface NamedPart {
  readonly kind: PartKind | undefined;
  readonly isAdvertiser: boolean;
}

const NO_PART: NamedPart = { kind: undefined, isAdvertiser: false };

/** By id, a blank, classes: few of them on a site, on thousands of its elements. */
const namedParts = new Remembered<NamedPart>((names) => ({ kind: byWords(names), isAdvertiser: ADVERTISER.test(names) }), 5_000);

function partKind(element: PageElement): PartKind | undefined {
  const { name, attribs } = element;
  const role = attribs['role'] ?? mobileRole(attribs['data-role']);
  const named = namedPart(attribs);
  const kind =
    byTag(element) ??
    (role === undefined ? undefined : ROLES.get(role.trim().toLowerCase())) ??
    (name === 'body' || name === 'html' ? undefined : named.kind);
  return kind === 'aside' && named.isAdvertiser ? undefined : kind;
}

/** What jQuery Mobile calls the parts of its pages, as a role. */
function mobileRole(role: string | undefined): string | undefined {
  return role === undefined ? undefined : MOBILE_ROLES.get(role);
}

const MOBILE_ROLES: ReadonlyMap<string, string> = new Map([
  ['header', 'banner'],
  ['footer', 'contentinfo'],
  ['navbar', 'navigation'],
]);

function namedPart(attribs: Readonly<Record<string, string>>): NamedPart {
  const { id, class: classes } = attribs as Readonly<Record<'id' | 'class', string | undefined>>;
  return id === undefined && classes === undefined ? NO_PART : namedParts.of(`${id ?? ''} ${classes ?? ''}`.slice(0, 300).toLowerCase());
}

function byTag(element: PageElement): PartKind | undefined {
  switch (element.name) {
    case 'nav':
      return 'nav';
    case 'footer':
      return isInContent(element) ? undefined : 'footer';
    case 'header':
      return isInContent(element) ? undefined : 'header';
    case 'aside':
      return isInContent(element) ? undefined : 'aside';
    default:
      return undefined;
  }
}

/** A header, footer or aside of an article or of the main part belongs to it. */
function isInContent(element: PageElement): boolean {
  for (let above = element.parent; above; above = above.parent) {
    if ('name' in above && (above.name === 'article' || above.name === 'main' || above.name === 'li')) return true;
  }
  return false;
}

function byWords(names: string): PartKind | undefined {
  const tokens = names.split(' ');
  if (HEADER_IDS.has(tokens[0] ?? '')) return 'header';
  if (!ANY_WORD.test(names)) return undefined;
  for (const [kind, pattern] of WORDS) if (tokens.some((token) => token !== '' && token.length < 60 && pattern.test(token))) return kind;
  return undefined;
}
