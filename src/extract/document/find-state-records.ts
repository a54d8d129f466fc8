import { beginsWithDesk } from '../handles/site-contacts.ts';
import { countLetters } from './count-letters.ts';

/** An object of a page's data. */
export type StateObject = Readonly<Record<string, unknown>>;

/** What the data of a page say that the page shows: one ad, or the records of a list. */
export interface StateRecords {
  readonly ad?: StateObject;
  /** In their order; each leads to an address of its own. */
  readonly records: readonly StateObject[];
}

/** Most objects that are looked at, and how deep they may lie. */
const MOST = { objects: 20_000, depth: 16, listed: 500 } as const;
/** Letters of a text that says something. */
const LEAST_LETTERS = 40;
/** So many records are a list. */
const LEAST_RECORDS = 3;

/** Names of a text, a title, an address and an id, in the spellings of code and in the languages that sites are written in; whole names. */
const TEXT_NAME =
  /^(?:(?:long|full|ad|job|post)?_?(?:description|desc|text|body|content|about|message|bio|story|details)(?:_?(?:text|html|body))?|beschreibung|anzeigentext|beschrijving|omschrijving|beskrivning|beskrivelse|tekst|texte?|texto|testo|descripci[oó]n|descri[cç][aã]o|descrizione|descriere|kuvaus|opisanie|opis|popis|tresc|leiras|szoveg|aciklama|deskripsi|aprasymas|apraksts|kirjeldus)$/i;
const TITLE_NAME =
  /^(?:(?:ad|job|post)?_?(?:title|headline|subject|heading)|name|display_?name|nick(?:_?name)?|titel|titre|t[ií]tulo|titolo|titlu|tytul|rubrik|overskrift|otsikko|naslov|nadpis|nazev|cim|baslik|judul|naam|nombre)$/i;
/** Names that data give to the ad of the page, the whole name. */
const AD_NAME =
  /^(?:current_?)?(?:ad|advert|advertisement|listing|item|post|profile|offer|vacancy|job|product|classified|anuncio|annonce|anzeige|inserat)(?:_?(?:data|info|details?)|:\w{1,40})?$/i;
const ADDRESS_NAME = /^(?:url|href|link|path|permalink|canonical(?:_?url)?|@id)$/i;
const ID_NAME = /^(?:_?id|(?:ad|job|post|item|listing|profile)_?id|slug|key|uuid|uid|number)$/i;
/** Parts of the data that hold words of the site itself, settings, or other ads beside the page's own. */
const OTHER_PART =
  /^(?:i18n|intl|locales?|lang|translations?|messages|labels|strings|dictionary|config|settings|env|runtimeConfig|menu|nav(?:igation)?|footer|header|seo|breadcrumbs?|features?|similar\w{0,20}|related\w{0,20}|recommend\w{0,20}|suggest\w{0,20}|recently\w{0,20})$/i;

/**
 * Finds in the data of a page what the page is about: the object that bears its address or id, else the only one that says of itself to be an ad (JSON-LD) or is called one; else a list of objects that lead somewhere.
 * Data that only describe the site are none of these.
 */
export function findStateRecords(states: readonly unknown[], url: string): StateRecords {
  const found: Found = { named: [], typed: [], called: [], lists: [], left: MOST.objects };
  const own = ownNames(url);
  for (const state of states) look(state, { depth: 0, own, found });
  const [typed, called] = found.lists.length > 0 ? [[], []] : [found.typed, found.called];
  const ad = longest(found.named) ?? (typed.length === 1 ? typed[0] : undefined) ?? (called.length === 1 ? called[0] : undefined);
  if (ad !== undefined) return { ad, records: [] };
  const records = found.lists.toSorted((a, b) => b.length - a.length)[0];
  return { records: records ?? [] };
}

/** Whether an object bears the address or id of a page. */
export function isObjectOf(object: StateObject, url: string): boolean {
  return isNamed(object, ownNames(url));
}

/** The title of an object; undefined without one. */
export function stateTitle(object: StateObject): string | undefined {
  return textUnder(object, TITLE_NAME);
}

/** The address an object leads to, as written; undefined without one. */
export function stateAddress(object: StateObject): string | undefined {
  const address = textUnder(object, ADDRESS_NAME);
  // An address or a path; no blank, so that no sentence is one.
  return address !== undefined && /^(?:https?:\/\/|\/)[^\s]{1,1000}$/.test(address) ? address : undefined;
}

/** Whether a name is that of a title or an address, which stand elsewhere. */
export function isTitleOrAddress(name: string): boolean {
  return TITLE_NAME.test(name) || ADDRESS_NAME.test(name);
}

/** Whether data call the ad of the page by a name. */
export function isAdName(name: string): boolean {
  return AD_NAME.test(name);
}

/** Whether a name is that of a text. */
export function isTextName(name: string): boolean {
  return TEXT_NAME.test(name);
}

/** Whether a part of the data is about something else than the page. */
export function isOtherPart(name: string): boolean {
  return OTHER_PART.test(name);
}

/** Whether an object is the customer service of the site, by what it says of itself. */
export function isDeskObject(object: StateObject): boolean {
  return Object.values(object).some((value) => typeof value === 'string' && value.length <= 60 && beginsWithDesk(value.toLowerCase()));
}

/** Whether a value is an object with names. */
export function isStateObject(value: unknown): value is StateObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Found {
  readonly named: StateObject[];
  readonly typed: StateObject[];
  /** Those under a name for an ad, in no list. */
  readonly called: StateObject[];
  readonly lists: (readonly StateObject[])[];
  left: number;
}

/** Where a value stands: `name` is that of its place in an object, undefined in a list. */
interface At {
  readonly depth: number;
  readonly own: ReadonlySet<string>;
  readonly found: Found;
  readonly name?: string;
}

function look(value: unknown, at: At): void {
  const { depth, own, found, name: called } = at;
  if (depth > MOST.depth || found.left <= 0 || typeof value !== 'object' || value === null) return;
  found.left -= 1;
  if (Array.isArray(value)) {
    const objects = value.slice(0, MOST.listed).filter(isStateObject);
    const records = objects.filter((object) => stateAddress(object) !== undefined && stateTitle(object) !== undefined);
    if (records.length >= LEAST_RECORDS && records.length >= 0.8 * value.length) {
      found.lists.push(records);
      return;
    }
    for (const object of objects) look(object, { depth: depth + 1, own, found });
    return;
  }
  const object: StateObject = { ...value };
  const isAd = lettersUnder(object) >= LEAST_LETTERS && !isOfSite(object);
  if (isAd && isNamed(object, own)) found.named.push(object);
  else if (isAd && AD_TYPE.test(typeOf(object))) found.typed.push(object);
  else if (isAd && called !== undefined && AD_NAME.test(called)) found.called.push(object);
  else for (const [name, each] of Object.entries(object)) if (!isOtherPart(name)) look(each, { ...at, depth: depth + 1, name });
}

/** Types of schema.org that are an ad, and those that are the site or a part of its frame; whole names. */
const AD_TYPE =
  /^(?:JobPosting|Demand|Offer|Product|IndividualProduct|Service|RealEstateListing|Person|ProfilePage|AdultEntertainment|DiscussionForumPosting)$/;
const SITE_TYPE =
  /^(?:WebSite|WebPage|\w{0,30}Organization|Corporation|OnlineStore|FAQPage|Question|Answer|AboutPage|ContactPage|CollectionPage|SearchResultsPage|BreadcrumbList|ImageObject)$/;

function isOfSite(object: StateObject): boolean {
  return SITE_TYPE.test(typeOf(object));
}

function typeOf(object: StateObject): string {
  const type = object['@type'];
  return typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : '';
}

/** Whether an object bears the address or the id of the page. */
function isNamed(object: StateObject, own: ReadonlySet<string>): boolean {
  return Object.entries(object).some(
    ([name, value]) =>
      (typeof value === 'string' || typeof value === 'number') &&
      (ID_NAME.test(name) ? own.has(String(value).toLowerCase()) : ADDRESS_NAME.test(name) && own.has(pathOf(String(value)))),
  );
}

/** What an object may bear to be the one of this address: its path, its last part, and every number of two digits or more in it. */
function ownNames(url: string): ReadonlySet<string> {
  const parsed = URL.parse(url);
  if (!parsed) return new Set();
  const path = pathOf(url);
  const last = path.split('/').at(-1) ?? '';
  const numbers = (parsed.pathname + parsed.search).match(/\d{2,20}/g) ?? [];
  return new Set([...(path === '' ? [] : [path]), ...(last.length > 2 ? [last.replace(/\.\w{1,5}$/, '')] : []), ...numbers]);
}

function pathOf(address: string): string {
  const parsed = URL.parse(address, 'http://site.invalid/');
  return (parsed?.pathname ?? '').replace(/\/$/, '').toLowerCase();
}

function longest(objects: readonly StateObject[]): StateObject | undefined {
  return objects.toSorted((a, b) => lettersUnder(b) - lettersUnder(a))[0];
}

function lettersUnder(object: StateObject): number {
  return Object.entries(object).reduce(
    (sum, [name, value]) => (typeof value === 'string' && TEXT_NAME.test(name) ? sum + countLetters(value.slice(0, 2_000)) : sum),
    0,
  );
}

function textUnder(object: StateObject, names: RegExp): string | undefined {
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 1_000 && names.test(name)) return value.trim();
  }
  return undefined;
}
