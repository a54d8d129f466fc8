import { parse } from 'tldts';
import { NUMBER_LEXICON } from './number-lexicon.ts';

/** Whether a host name ends in a public suffix of the ICANN part of the list, or a name reserved for documents and tests (RFC 2606, 6761). */
export function knownHost(host: string): boolean {
  // "574.555.zero" is the beginning of a number: no site has two labels of digits before its suffix.
  if (/^\d{1,4}\.\d{1,4}\.\p{L}+$/u.test(host)) return false;
  // "nine.one.zero": digits in words.
  if (host.split('.').every((label) => NUMBER_LEXICON.has(label.toLowerCase()))) return false;
  const last = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (RESERVED.has(last)) return host.length > last.length + 1;
  const { isIcann, domain, isIp } = parse(host, { allowPrivateDomains: false });
  return isIp !== true && isIcann === true && domain !== null;
}

const RESERVED: ReadonlySet<string> = new Set(['test', 'example', 'onion', 'invalid']);
