import type { Handle, HandleKind } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';
import { fromBase64 } from '../text/from-base64.ts';
import { accountOfLink } from './account-of-link.ts';
import type { KeyKind } from './key-kind.ts';
import { bch } from './kinds/bch.ts';
import { btc } from './kinds/btc.ts';
import { doge } from './kinds/doge.ts';
import { eth } from './kinds/eth.ts';
import { ltc } from './kinds/ltc.ts';
import { sol } from './kinds/sol.ts';
import { tron } from './kinds/tron.ts';
import { xmr } from './kinds/xmr.ts';
import { isNoContact } from './is-no-contact.ts';
import { knownHost } from './known-host.ts';
import { linkPhone } from './link-phone.ts';
import { parsePhone } from './parse-phone.ts';
import { stopHandleTest } from './stop-handle-test.ts';
import { parseLink } from './web-link.ts';
import type { WebLink } from './web-link.ts';

/** How links of the reading page itself are told apart. */
export interface LinkOptions {
  /** The host of the page; links to it are navigation and give no `url` handle. Undefined: no `url` handles are wanted at all. */
  readonly siteHost?: string;
  /** The href as an absolute address; without it a relative one is passed over. */
  readonly resolved?: string;
}

/**
 * Contact handles of one link target, with `where: 'attribute'`, `raw` the whole href and offsets into it: `tel:`, `sms:`, `mailto:`, wallet
 * schemes and links of known networks. A link to another site gives kind `url` only when `siteHost` is told.
 */
export function readLinkHandles(href: string, context: TextContext, options: LinkOptions = {}): Handle[] {
  const written = href.trim();
  if (written === '' || written.length > LONGEST_HREF || /^(?:#|javascript:|data:|about:)/i.test(written)) return [];
  const target = /^(?:\/(?!\/)|\?)/.test(written) ? (options.resolved ?? '') : written;
  // A path of the site itself is navigation, unless its query holds a link that leads out.
  if (target !== written && !LEADS_OUT.test(target)) return [];
  const isStop = stopHandleTest(context);
  return readTarget(target, context, options).map(({ kind, value, status = 'valid' }) => ({
    kind,
    value,
    where: 'attribute' as const,
    start: 0,
    end: href.length,
    raw: href,
    by: `${kind}@1`,
    confidence: kind === 'url' ? 0.9 : 0.98,
    obfuscated: false,
    status,
    stop: isStop(kind, value),
  }));
}

const LONGEST_HREF = 4096;
/** A query or path that holds a whole link, as it is or in base64 (whose beginnings these are). */
const LEADS_OUT =
  /[?&][^=]{1,60}=(?:(?:https?|tel|mailto|whatsapp|viber|tg)(?::|%3A)|aHR0c|dGVsO|bWFpbHRvO|d2hhdHNhcHA|dmliZXI6|dGc6L)|\/(?:https?(?::|%3A)|aHR0c)/i;

interface Target {
  readonly kind: HandleKind;
  readonly value: string;
  readonly status?: Handle['status'];
}

function readTarget(target: string, context: TextContext, options: LinkOptions): Target[] {
  const written = withoutIntent(target);
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):/i.exec(written)?.[1]?.toLowerCase();
  const rest = written.slice((scheme ?? '').length + 1);
  if (scheme === undefined) return written.startsWith('//') ? readWebLink(`https:${written}`, context, options) : [];
  if (DIALLED.has(scheme)) return phonesOf(rest, context);
  if (scheme === 'mailto') return emailsOf(rest);
  const wallet = WALLETS[scheme];
  return wallet === undefined ? readWebLink(written, context, options) : walletOf(wallet, rest.split(/[?@]/, 1)[0] ?? '');
}

/** A link as Android writes it for one program (`intent://send/4474…#Intent;scheme=smsto;package=com.whatsapp;end`), as the link that the program knows. */
function withoutIntent(written: string): string {
  const [, path = '', rest = ''] = /^intent:(?:\/\/)?([^#]{0,500})#Intent;(.{0,500})$/i.exec(written) ?? [];
  if (rest === '') return written;
  const number = /(\+?\d{7,17})/.exec(path)?.[1];
  if (/com\.whatsapp/.test(rest) && number !== undefined) return `https://wa.me/${number}`;
  const scheme = /(?:^|;)scheme=([a-z]{2,12})(?:;|$)/i.exec(rest)?.[1];
  return scheme === undefined ? written : `${scheme}:${DIALLED.has(scheme) ? '' : '//'}${path}`;
}

function readWebLink(written: string, context: TextContext, { siteHost }: LinkOptions): Target[] {
  const link = parseLink(written);
  const account = link === undefined ? undefined : accountOfLink(link, context.countries);
  if (account?.value !== undefined) return [{ kind: account.kind, value: account.value }];
  // A network's own page for outgoing links leads to a contact, or nowhere that matters.
  if (account !== undefined && /^(?:away|l|url|redir\w{0,10}|out|link)(?:\.php)?$/i.test(link?.segments[0] ?? ''))
    return link === undefined ? [] : redirected(link, context, {});
  if (link === undefined || account !== undefined || siteHost === undefined || !/^https?$/.test(link.scheme)) return [];
  if (sameSite(link.host, siteHost)) return redirected(link, context, { siteHost });
  if (isShare(link, siteHost)) return [];
  // Services that lead on to other sites.
  const inner = redirected(link, context, { siteHost }).filter(({ kind }) => kind !== 'url');
  if (inner.length > 0) return inner;
  return !knownHost(link.host) || isNoContact(link.host, link.segments)
    ? []
    : [{ kind: 'url', value: [link.host, ...link.segments].join('/') }];
}

function sameSite(host: string, siteHost: string): boolean {
  const site = siteHost.replace(/^www\./, '').toLowerCase();
  return host === site || host.endsWith(`.${site}`) || site.endsWith(`.${host}`);
}

/** Whether a link of another site shares this page there. */
function isShare({ segments, query }: WebLink, siteHost: string): boolean {
  return /^share/i.test(segments[0] ?? '') || [...query.values()].some((value) => value.includes(`//${siteHost}`));
}

/** Where a site's own page for outgoing links leads (`/out?u=https%3A%2F%2Ft.me%2Fanna_x`, `/away/aHR0cHM6…`): the first of its parameters, or the rest of its path, that is a whole link. */
function redirected({ query, segments }: WebLink, context: TextContext, options: LinkOptions): Target[] {
  const values = [...query].map(([name, value]) => (value === '' ? name : value));
  for (const coded of [...values, ...pathLinks(segments)]) {
    const value = fromBase64(coded) ?? coded;
    if (!/^(?:https?:\/\/|tel:|mailto:|whatsapp:|viber:|tg:)/i.test(value)) continue;
    const inner = parseLink(value);
    // A link to the site itself is no way out, and no second redirection is followed.
    return inner !== undefined && sameSite(inner.host, options.siteHost ?? '') ? [] : readTarget(value, context, options);
  }
  return [];
}

/** A link that stands in a path: in one piece, or with its slashes. */
function pathLinks(segments: readonly string[]): string[] {
  const at = segments.findIndex((segment) => /^https?:/i.test(segment) || segment.startsWith('aHR0c'));
  const found = at < 0 ? undefined : segments[at];
  if (found === undefined) return [];
  return [/^https?:$/i.test(found) ? `${found}//${segments.slice(at + 1).join('/')}` : found];
}

const DIALLED: ReadonlySet<string> = new Set(['tel', 'sms', 'smsto', 'callto', 'mms', 'facetime', 'phone']);
const WALLETS: Readonly<Record<string, KeyKind>> = {
  bitcoin: btc,
  ethereum: eth,
  litecoin: ltc,
  dogecoin: doge,
  monero: xmr,
  tron,
  solana: sol,
  bitcoincash: bch,
};

/** The canonical form of an address whose checksum holds. */
function walletOf({ kind, shape, check }: KeyKind, written: string): Target[] {
  const value = shape.test(written) ? check(written) : undefined;
  return value === undefined ? [] : [{ kind, value }];
}

function phonesOf(rest: string, context: TextContext): Target[] {
  const dialled =
    decode(rest)
      .replace(/^\/\//, '')
      .split(/[?;&,]/, 1)[0] ?? '';
  const digits = dialled.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 17) return [];
  const plus = /^\s*\+/.test(dialled);
  const [phone] = parsePhone(digits, { plus, countries: context.countries, anyCode: true });
  if (phone !== undefined && !phone.service) return [{ kind: 'phone', value: phone.e164, status: phone.status }];
  const value = linkPhone(digits, context.countries);
  return value === undefined ? [] : [{ kind: 'phone', value, status: 'possible' }];
}

function emailsOf(rest: string): Target[] {
  const addresses = unspelled(decode(rest.split('?', 1)[0] ?? '')).split(/[,;]/);
  return addresses.flatMap((address) => {
    const [, local, host] = /^\s{0,20}([^\s@<>"']{1,64})@([^\s@<>"']{3,253}?)\.?\s{0,20}$/.exec(address) ?? [];
    const ascii = host === undefined ? undefined : URL.parse(`http://${host}`)?.hostname;
    if (local === undefined || ascii === undefined || !knownHost(ascii)) return [];
    return [{ kind: 'email' as const, value: `${local.toLowerCase()}@${ascii}` }];
  });
}

/** An address whose signs are spelled in brackets, or whose blanks are to be taken out. */
function unspelled(address: string): string {
  if (address.includes('@') && !/[[({]/.test(address)) return address;
  return address
    .slice(0, 300)
    .replace(/\s{0,3}[[({<]\s{0,3}(?:at|ät|arroba|chiocciola|@|a)\s{0,3}[\])}>]\s{0,3}|\s{1,3}at\s{1,3}/i, '@')
    .replace(/\s{0,3}[[({<]\s{0,3}(?:dot|punkt|punto|ponto|point|\.)\s{0,3}[\])}>]\s{0,3}|\s{1,3}dot\s{1,3}/gi, '.');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
