import { accountOfLink } from '../handles/account-of-link.ts';
import { parseLink } from '../handles/web-link.ts';
import type { DocumentLink, PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';

/**
 * Links whose own text would mislead who reads it apart from them: a network's name alone over an account there («WhatsApp» over wa.me/…), which announces the account and not the number beside it, or over one that shares the page;
 * and a name with an at sign over a page of the site itself, which is a name there and on no other network, or over an account of that name, which the link gives.
 */
export function namedLinks({ links, text, url }: Pick<PageDocument, 'links' | 'text' | 'url'>): PageElement[] {
  const origin = URL.parse(url)?.origin;
  return links
    .filter((link) => {
      const { textStart, textEnd } = link.element;
      if (textEnd - textStart < 2 || textEnd - textStart > LONGEST) return false;
      const said = text.slice(textStart, textEnd).trim();
      if (said.startsWith('@')) return /^@[\w.]{2,40}$/.test(said) && isNamed(link, { origin, name: said.slice(1) });
      return (
        MESSENGER.test(link.href) &&
        /^\P{N}{2,40}$/u.test(said) &&
        NETWORK.test(said) &&
        (SHARES.test(link.href) || leadsToAccount(link.href))
      );
    })
    .map(({ element }) => element);
}

const LONGEST = 60;
/** What hands the page on to whom the reader chooses. */
const SHARES = /\/share\b|^[^?]{0,80}\?(?:text|url|u)=/;
/** Names of messengers that stand beside numbers. */
const MESSENGER = /\b(?:t\.me|wa\.me|line\.me|zalo\.me|whatsapp|telegram|viber|signal|wechat|weixin|tg:)/;
const NETWORK = /whats\s?app|ватсап|вотсап|вацап|واتس|telegram|телеграм|تلگرام|تلجرام|viber|вайбер|signal|zalo|wechat|微信|line/iu;

/** Whether a link leads to a page of the site that bears this name, or to an account of the same name, which the link itself gives. */
function isNamed({ url, href }: DocumentLink, { origin, name }: { readonly origin: string | undefined; readonly name: string }): boolean {
  const path = origin !== undefined && url?.startsWith(`${origin}/`) === true ? url.slice(origin.length).split(/[?#]/, 1)[0] : undefined;
  const last = path?.split('/').findLast((part) => part !== '');
  return last?.replace(/^@/, '').toLowerCase() === name.toLowerCase() || accountAt(href)?.toLowerCase() === name.toLowerCase();
}

/** Whether a link is one of an account of a known network. */
export function leadsToAccount(href: string): boolean {
  return accountAt(href) !== undefined;
}

function accountAt(href: string): string | undefined {
  const link = href.length > 300 ? undefined : parseLink(href);
  return link === undefined ? undefined : accountOfLink(link, [])?.value;
}

/** The link that an element stands in; undefined outside of one. */
export function linkAround(element: PageElement): PageElement | undefined {
  let above = element.parent;
  for (let level = 0; above instanceof PageElement && level < 4; level++) {
    if (above.name === 'a') return above;
    above = above.parent;
  }
  return undefined;
}
