import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';
import { linkPhone } from '../link-phone.ts';
import type { WebLink } from '../web-link.ts';

/** Telegram users, channels, phone links and invites (names: tdlib `is_valid_username`; links: core.telegram.org/api/links). */
export const telegram: AccountKind = {
  kind: 'telegram',
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  schemes: ['tg'],
  fromLink,
  fromName: (name) => (name.length >= 4 ? accountName(name, LABELLED) : undefined),
  label: 'plain',
};

/** First paths and subdomains that are functions of Telegram, not accounts. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'addemoji addlist addstickers addtheme auth boost bg c call confirmphone contact folder giftcode invoice iv joinchat login m message nft ' +
    'passport premium proxy resolve s setlanguage share socks stars t telegram tgcalls web www k a z apps blog faq dl privacy tos'
  ).split(' '),
);

/** 2 to 32 letters, digits, underscores; a letter first, no underscore last, none doubled. */
const NAME: NameRule = { pattern: /^(?!.*__)[a-z][a-z0-9_]{0,30}[a-z0-9]$/, reserved: RESERVED };

/** Behind a label also one with two underscores in a row or one at its end, as people write and even tell it. */
const LABELLED: NameRule = { pattern: /^(?!.{0,40}___)[a-z][a-z0-9_]{0,31}(?<!__)$/, reserved: RESERVED };

/** An invite hash: 10 to 64 of base64url; must not be digits only, which is a phone number. */
const INVITE = /^(?!\d+$)[A-Za-z0-9_-]{10,64}$/;

function fromLink(link: WebLink, countries: readonly string[]): string | undefined {
  if (link.scheme === 'tg') return fromScheme(link, countries);
  const subdomain = /^([a-z0-9_]{2,32})\.t\.me$/.exec(link.host)?.[1];
  if (subdomain !== undefined) return accountName(subdomain, NAME);
  const [first = '', second] = link.segments;
  if (first.startsWith('+') || first.startsWith(' ')) return invite(first.slice(1)) ?? linkPhone(first, countries);
  if (first === 'joinchat') return invite(second);
  if (first === 's') return accountName(second, NAME);
  return accountName(first, NAME);
}

function fromScheme(link: WebLink, countries: readonly string[]): string | undefined {
  const { query } = link;
  return (
    invite(query.get('invite') ?? undefined) ??
    (query.has('phone') ? linkPhone(query.get('phone'), countries) : accountName(query.get('domain') ?? undefined, NAME))
  );
}

function invite(hash: string | undefined): string | undefined {
  return hash !== undefined && INVITE.test(hash) ? `invite:${hash}` : undefined;
}
