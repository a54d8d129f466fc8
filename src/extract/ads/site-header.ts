import { parse } from 'tldts';
import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { DATES } from './card-signs.ts';

/**
 * The blocks above the heading of a page that are the header of its site without bearing the name of one: short, beside the way from the heading up to the page, and with the name of the site in their text, their mailboxes or accounts: that of its address, or the last part of the page's title.
 * Only with a contact in them: it is the site's. `place`: the heading, or the element that holds the page's title.
 */
export function siteHeader(
  { url, title, text, links }: Pick<PageDocument, 'url' | 'title' | 'text' | 'links'>,
  place: PageElement | undefined,
): PageElement[] {
  if (place === undefined) return [];
  const { domainWithoutSuffix } = parse(url, { allowPrivateDomains: false });
  const name = plain(domainWithoutSuffix ?? '');
  // Whoever has no other contact may call by the words of the title above the heading.
  const hasOther = CONTACT.test(text.slice(place.textEnd).replace(DATES, ''));
  const written = hasOther ? siteInTitle(title, text.slice(place.textStart, place.textEnd)) : undefined;
  const bearsName = (said: string): boolean =>
    (name.length >= SHORTEST_NAME && plain(said).includes(name)) || (written !== undefined && said.toLowerCase().includes(written));
  const found: PageElement[] = [];
  let left = MOST_BLOCKS;
  for (let branch: PageElement = place; branch.parent instanceof PageElement; branch = branch.parent) {
    for (let before = branch.prev; before && left > 0; before = before.prev) {
      if (!(before instanceof PageElement) || before.textEnd - before.textStart > LONGEST || NO_HEADER.has(before.name)) continue;
      const block = before;
      left -= 1;
      const said =
        text.slice(block.textStart, block.textEnd) + (block.name.includes('-') ? ` ${Object.values(block.attribs).join(' ')}` : '');
      // A box with the relay of one ad is the ad's.
      if (said.trim() === '' || RELAY.test(said)) continue;
      const led = links.filter(({ element }) => block.holds(element)).slice(0, MOST_LINKS);
      const isOfSite = bearsName(said) || (name.length >= SHORTEST_NAME && led.some(({ href }) => isNamed(href, name)));
      if (isOfSite && (CONTACT.test(said.replace(DATES, '')) || led.some(({ href }) => CALLS.test(href)))) found.push(block);
    }
  }
  return found;
}

const SHORTEST_NAME = 5;

/** The name of the site as the last part of the page's title has it, lower case; undefined where it says nothing but the heading. */
function siteInTitle(title: string, heading: string): string | undefined {
  const last = title.split(PARTS).at(-1)?.trim().toLowerCase() ?? '';
  return PARTS.test(title) && last.length >= SHORTEST_NAME && !heading.toLowerCase().includes(last) ? last : undefined;
}

const PARTS = /\s[|–—·»-]\s|\s::\s/;
/** Blocks above a heading that are looked at. */
const MOST_BLOCKS = 40;
const LONGEST = 300;
const MOST_LINKS = 12;
/** What stands above a heading and is none of the site: parts of the head, headings, text. */
const NO_HEADER: ReadonlySet<string> = new Set([
  'script',
  'style',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'br',
  'hr',
  'img',
  'b',
  'i',
  'strong',
  'em',
]);
/** A mail sign, or seven digits in near succession; bounded gaps. */
const CONTACT = /@|\d(?:[ ()./-]{0,3}\d){6}/;
const CALLS = /^(?:tel|sms|mailto|whatsapp|viber|tg|skype):|\/\/(?:wa\.me|t\.me|api\.whatsapp\.com)\//i;
/** A mailbox that bears the number of an ad: four digits in succession before the sign. */
const RELAY = /\d{4}[\w.-]{0,20}@/;

/** Whether a link leads to a mailbox or to an account by the name of the site: not to a page of the site itself. */
function isNamed(href: string, name: string): boolean {
  const account =
    /^mailto:[^@]{1,64}@(.{1,100})|^https?:\/\/(?:www\.)?(?:t\.me|(?:facebook|instagram|twitter|x|vk|tiktok|youtube)\.com)\/(.{1,60})/i.exec(
      href,
    );
  return account !== null && plain(account[1] ?? account[2] ?? '').includes(name);
}

/** Letters and digits alone, accents and other scripts left out. */
function plain(said: string): string {
  return said.toLowerCase().replace(/[^a-z0-9]/g, '');
}
