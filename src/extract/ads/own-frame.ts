import { parse } from 'tldts';
import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import type { PageDocument } from '../document/page-document.ts';
import type { PagePart } from '../document/page-parts.ts';
import { MAIL_PROVIDERS } from '../handles/mail-providers.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import { isFrontPage, isOwnSite } from './contacts-of-site.ts';
import type { PageView } from './page-view.ts';

/**
 * Whether header and footer of a page are the advertiser's: the site is their own, or a small one that its title names, with few pages, none with an id, and nothing to be logged into;
 * and it is a house by its name ("Studio …"), its data call it a business by that name, it is the front page, or header or footer hold a mailbox of a provider that anybody can have.
 */
export function isOwnFrame({ document, structured, parts }: Pick<PageView, 'document' | 'structured' | 'parts'>): boolean {
  if (isOwnSite(document)) return true;
  const { domainWithoutSuffix: name } = parse(document.url, { allowPrivateDomains: false });
  const path = URL.parse(document.url)?.pathname ?? '';
  if (name === null || name.length < SHORTEST_NAME || /\d{3}/.test(path) || BOARD.test(name) || !hasFewPages(document)) return false;
  const title = plain(document.title);
  if (title.includes(plain(name)))
    return (
      HOUSE.test(name) ||
      isFrontPage(path) ||
      structured.some((item) => isBusinessCalled(item, plain(name))) ||
      holdsFreeMailbox(document.text, parts)
    );
  return isFrontPage(path) && isMadeOf(plain(name), document.title);
}

/** Whether header or footer hold a mailbox of a provider that anybody can have: a board has its own. */
function holdsFreeMailbox(text: string, parts: readonly PagePart[]): boolean {
  return parts
    .filter(({ kind }) => kind === 'header' || kind === 'footer')
    .flatMap(({ element: { textStart, textEnd } }) => [
      ...text.slice(textStart, Math.min(textEnd, textStart + LONGEST_FRAME)).matchAll(MAILBOX),
    ])
    .some(([, provider = '']) => MAIL_PROVIDERS.has(provider.toLowerCase()));
}

const LONGEST_FRAME = 1_000;
/** A mailbox with the name of its provider. */
const MAILBOX = /[\w.+-]{1,40}@([a-z]{2,20}\.[a-z]{2,4}(?:\.[a-z]{2})?)(?![\w-])/gi;

/** Words of the names of boards, on which many have ads; ASCII letters. */
const BOARD = new RegExp(pageWords.boardNames.join('|'));
/** Words for a house, at the beginning or end of a site's name or of a part of it. */
const HOUSE = new RegExp(`(?:^|-)(?:${pageWords.houseNames.join('|')})|(?:${pageWords.houseNames.join('|')})(?:-|$)`);

/** Whether the data of a page tell of a business called like the site. */
function isBusinessCalled({ types, properties }: StructuredItem, name: string): boolean {
  if (
    !types.some(
      (type) => /Business$|^(?:Store|DaySpa|HealthClub|NightClub|BeautySalon|LodgingBusiness)$/.test(type) && type !== 'OnlineBusiness',
    )
  )
    return false;
  return properties.some(({ path, value }) => path === 'name' && plain(value).includes(name));
}

/** Whether a name is put together from words of a title: "carlavalencia" of "Carla, escort in Valencia". */
function isMadeOf(name: string, title: string): boolean {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= SHORTEST_WORD);
  return words.some((first) => name.startsWith(first) && (words.includes(name.slice(first.length)) || name === first));
}

const SHORTEST_WORD = 4;

/** Whether a page leads to few pages of its site, none of which bears an id or is for those who log in or place ads. */
function hasFewPages({ url, links }: Pick<PageDocument, 'url' | 'links'>): boolean {
  const origin = URL.parse(url)?.origin ?? '';
  const pages = new Set(links.flatMap((link) => (link.url?.startsWith(`${origin}/`) === true ? [link.url] : [])));
  return (
    pages.size <= MOST_OWN_PAGES &&
    ![...pages].some((page) =>
      /\d{3}|(?:log-?in|sign-?(?:in|up)|regist|account|konto|compte|my-?ads|post-?ad|add|anzeige|annonce|anuncio|anunci|inzer|oglas|ogloszen|hirdet)/i.test(
        page.slice(origin.length),
      ),
    )
  );
}

const MOST_OWN_PAGES = 15;

/** Letters of a name that no title holds by chance. */
const SHORTEST_NAME = 6;

/** Letters and digits alone, without accents. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
