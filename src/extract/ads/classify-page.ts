import type { CompiledMatch } from '../compile-page-rules.ts';
import type { Paging } from '../records/find-next.ts';
import { matchesShape } from '../records/matches-shape.ts';
import { adText } from './ad-text.ts';
import { mainItem } from './main-item.ts';
import type { PageView } from './page-view.ts';

/** What kind of page this is: by the target's declared rules first, then by its structured data and its shape. */
export function classifyPage(view: PageView): 'listing' | 'ad' | 'other' {
  const { rules } = view;
  const ad = matches(view, rules.ad.match);
  const list = matches(view, rules.list.match);
  // Where records are the ads, an ad page is the permalink of one of them.
  if (rules.ad.from === 'record') {
    if (list !== true && ad === true) return 'ad';
    return list === true || (list === undefined && view.regions.length > 0) ? 'listing' : 'other';
  }
  if (ad === true) return 'ad';
  if (list === true) return 'listing';
  if (ad === false && list === false) return 'other';
  const judged = judge(view, view.neighbours.ofAd);
  if (ad === false) return judged === 'ad' ? 'other' : judged;
  if (list === false) return judged === 'listing' ? 'other' : judged;
  return judged;
}

/** Whether a declared rule speaks of this page; undefined when the target leaves it to us. */
function matches({ document, structured }: PageView, match: CompiledMatch): boolean | undefined {
  if (match === 'auto') return undefined;
  if (match.url?.matcher(pathOf(document.url)).find() === true) return true;
  if (match.structured !== undefined && structured.some((item) => item.types.includes(match.structured ?? ''))) return true;
  return match.any.some((selector) => document.elements.some(selector));
}

/** Path and query, as the patterns of a target see it. */
function pathOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? parsed.pathname + parsed.search : url;
}

const LISTING_TYPES: ReadonlySet<string> = new Set(['ItemList', 'SearchResultsPage', 'CollectionPage', 'OfferCatalog']);
const ONE_THING_TYPES: ReadonlySet<string> = new Set([
  'JobPosting',
  'Product',
  'IndividualProduct',
  'Person',
  'ProfilePage',
  'RealEstateListing',
  'Demand',
  'DiscussionForumPosting',
]);

function judge(view: PageView, paging: Paging): 'listing' | 'ad' | 'other' {
  const { document, regions, structured } = view;
  const item = mainItem(structured, document.url);
  if (item?.types.some((type) => ONE_THING_TYPES.has(type)) === true) return 'ad';
  if (structured.some((each) => each.types.some((type) => LISTING_TYPES.has(type)))) return 'listing';
  if (isThread(view) || isOneOfItsList(view)) return 'ad';
  const chrome = view.parts.reduce((sum, part) => sum + part.element.textEnd - part.element.textStart, 0);
  const own = Math.max(1, document.text.length - chrome);
  const records = regions[0]?.records ?? [];
  const inRecords = records.reduce((sum, record) => sum + record.end - record.start, 0);
  if (records.length >= 3 && inRecords >= 0.4 * own) return 'listing';
  // Further pages of the same list stand beside it, however few its records are.
  if (view.rules.category !== 'forum' && (paging.next !== undefined || paging.previous !== undefined)) return 'listing';
  if (own < LEAST_OWN_CHARS || isHousePage(document.url)) return 'other';
  return isAdLike(view) ? 'ad' : 'other';
}

/** Whether the page's own address is of the shape its list leads to: it is one of them, with others beside it. */
function isOneOfItsList(view: PageView): boolean {
  const shape = view.regions[0]?.shape;
  return shape !== undefined && /[#*]/.test(shape) && matchesShape(view.document.url, shape) && isAdLike(view);
}

/** Text outside the template that an ad has at least, characters. */
const LEAST_OWN_CHARS = 60;

/** Last parts of an address that speak of the site itself, in many languages; whole parts only, so that `/ad/contact-me-now` is none. */
const HOUSE_WORDS = new RegExp(
  '^(?:about|about-us|contact|contact-us|contacts|terms|tos|privacy|legal|faq|help|support|login|log-in|signin|sign-in|signup|sign-up|register|account|cookies|rules|sitemap|search|imprint|' +
    'impressum|datenschutz|agb|kontakt|hilfe|ueber-uns|over-ons|voorwaarden|privacybeleid|inloggen|hulp|cgu|cgv|mentions-legales|confidentialite|a-propos|aide|connexion|inscription|' +
    'aviso-legal|privacidad|condiciones|ayuda|contacto|chi-siamo|contatti|termini|regulamin|polityka-prywatnosci|o-nas|pomoc|despre|despre-noi|termeni|confidentialitate|' +
    'kapcsolat|aszf|adatvedelem|o-kompanii|pravila|kontakty|pro-nas|tentang|kebijakan-privasi|lien-he|gioi-thieu|hakkimizda|iletisim|gizlilik)(?:\\.\\w{1,5})?$',
  'i',
);

/** Whether a page is the front page of a site or speaks of the site itself: never the page of one ad. */
function isHousePage(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? '/';
  // An index file is its folder; the whole name, with any short extension.
  const last =
    path
      .replace(/\/(?:index\.\w{1,5})?$/, '')
      .split('/')
      .at(-1) ?? '';
  return last === '' || HOUSE_WORDS.test(last);
}

/** A thread of a forum: its address says so, and its blocks lead to their writers or to themselves, not to pages of their own. */
function isThread({ document, regions }: PageView): boolean {
  // Whole words of an address; not `threadbare`.
  if (!/[/?&=._-](?:threads?|topics?|viewtopic|showthread|discussions?)(?=[/?&=._-]|\d|$)/i.test(pathOf(document.url))) return false;
  const shape = regions[0]?.shape ?? '';
  return (
    regions.length === 0 || /[/?&=._-](?:members?|users?|profiles?|author|posts?|comments?|goto|replytocom)(?=[/?&=._-]|#|$)/i.test(shape)
  );
}

/** At least two of: price, mail sign or phone number, date, own heading, labelled values; all of them outside the template. */
function isAdLike({ document, parts }: PageView): boolean {
  const own = adText(
    document,
    [{ start: 0, end: document.text.length }],
    parts.map(({ element }) => ({ start: element.textStart, end: element.textEnd })),
  );
  const inside = document.elements.filter((element) => element.textStart >= own.start - 1 && element.textEnd <= own.end);
  const signs = [
    // An amount beside a sign or word of money; a bare number is none.
    /[€$£¥₽₴₺₫฿]\s?\d|\d\s?(?:[€$£¥₽₴₺₫฿]|(?:EUR|USD|GBP|CHF|RON|PLN|lei|kr|руб|грн)(?!\p{L}))/u.test(own.masked),
    // A mail address, or eight digits in near succession; bounded gaps.
    /[\w.+-]{1,64}@[\w-]{1,64}\.|\+?\d(?:[ ()./-]{0,3}\d){7}/.test(own.masked),
    // A date in figures; fixed lengths.
    /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/.test(own.masked) || inside.some((element) => element.name === 'time'),
    document.elements.some((element) => element.name === 'h1'),
    inside.filter((element) => element.name === 'dt' || element.name === 'th').length >= 2,
  ];
  return signs.filter(Boolean).length >= 2;
}
