import type { Ad } from '../model/ad.ts';
import type { HandleKind } from '../model/handle.ts';
import { sha256 } from '../model/sha256.ts';
import type { AdSign, PageSign } from '../frontier/twins/page-sign.ts';
import type { ReadAnswer } from './read-answer.ts';

/** Hexadecimal digits of a fingerprint. */
const DIGITS = 16;
/** Lists are told apart by their first records. */
const MOST_RECORDS = 60;

/** What a page says of itself, by which another spelling of its address is known; undefined for pages that are neither an ad nor a list. `signs`: those of its ads. */
export function pageSign({ page, ads, links }: ReadAnswer, signs: readonly AdSign[]): PageSign | undefined {
  if (ads[0]?.from === 'page') return signs[0];
  if (page !== 'listing') return undefined;
  const records = links.filter(({ role }) => role === 'record').map(({ print, url }) => print ?? lastPart(url));
  return { kind: 'list', records: new Set(records.slice(0, MOST_RECORDS)) };
}

/** Contacts that belong to whoever placed the ad. Buttons to share a page bear accounts and addresses that belong to nobody. */
const PERSONAL: ReadonlySet<HandleKind> = new Set([
  'phone',
  'email',
  'whatsapp',
  'telegram',
  'viber',
  'signal',
  'wechat',
  'line',
  'zalo',
  'skype',
  'session',
]);

/** What an ad says: its text, and what a translation of it keeps. */
export function adSign({ body, handles, fields }: Ad): AdSign {
  const own = handles.filter(({ stop, kind }) => !stop && PERSONAL.has(kind)).map(({ kind, value }) => `${kind}:${value}`);
  const facts = [
    ...new Set(own),
    ...fields.ages.map(({ value }) => String(value)),
    ...fields.prices.map(({ value }) => String(value.amount)),
  ];
  return {
    kind: 'ad',
    text: fingerprint(body.value.normalize('NFC').replace(/\s+/g, ' ').trim()),
    facts: own.length === 0 ? undefined : fingerprint(facts.toSorted().join('\n')),
  };
}

/** What is left of an address when folders and hosts do not count: the last part of the path and the digits of the query. */
function lastPart(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname.split('/').findLast((part) => part !== '') ?? ''} ${search.replace(/\D+/g, ' ')}`;
}

function fingerprint(text: string): string {
  return sha256(text).slice(0, DIGITS);
}
