import type { FoundHandle } from './found-handle.ts';
import { accountOfLink } from './account-of-link.ts';
import type { FoundLink } from './find-links.ts';
import { isNoContact } from './is-no-contact.ts';

/** Confidence of an account read from a network's own link. */
const LINK_CONFIDENCE = 0.98;

/** Handles of the links of a text: accounts where the network is known, `url` for every other site. */
export function readLinks(links: readonly FoundLink[], countries: readonly string[]): FoundHandle[] {
  return links.flatMap((found) => {
    const place = { start: found.start, end: found.end, obfuscated: found.obfuscated };
    const account = accountOfLink(found.link, countries);
    if (account?.value !== undefined) return [{ ...place, kind: account.kind, value: account.value, confidence: LINK_CONFIDENCE }];
    const { host, segments } = found.link;
    if (account !== undefined || found.doubtful || host === '' || host.endsWith('.onion') || isNoContact(host, segments)) return [];
    return [{ ...place, kind: 'url' as const, value: [host, ...segments].join('/'), confidence: 0.9 }];
  });
}
