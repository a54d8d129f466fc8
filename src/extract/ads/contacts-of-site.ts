import { parse } from 'tldts';
import type { Handle, HandleKind } from '../../model/handle.ts';
import { beginsWithDesk } from '../handles/site-contacts.ts';

/** Whether a contact at this place of a page's text stands in a line that begins with the name of a customer service. */
export function standsAtDesk(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  return at > start && beginsWithDesk(text.slice(start, at).toLowerCase());
}

/** Marks what belongs to the site by its own name: its own address, mailboxes under its domain, accounts of networks called like it. Relays of a single ad, which hold its number, stay. */
export function withoutSite(handles: readonly Handle[], url: string): Handle[] {
  const { domain, domainWithoutSuffix: name } = parse(url, { allowPrivateDomains: false });
  if (domain === null) return [...handles];
  const isOfSite = ({ kind, value }: Handle): boolean => {
    if (kind === 'url')
      return value === domain || value.startsWith(`${domain}/`) || value.split('/', 1)[0]?.endsWith(`.${domain}`) === true;
    if (kind !== 'email') return NETWORKS.has(kind) && name !== null && name.length >= SHORTEST_NAME && plain(value).includes(plain(name));
    const [mailbox = '', host = ''] = value.split('@');
    return (host === domain || host.endsWith(`.${domain}`)) && !/\d{4}/.test(mailbox);
  };
  return handles.map((handle) => (!handle.stop && isOfSite(handle) ? { ...handle, stop: true } : handle));
}

const SHORTEST_NAME = 5;
const NETWORKS: ReadonlySet<HandleKind> = new Set<HandleKind>([
  'facebook',
  'instagram',
  'x',
  'youtube',
  'tiktok',
  'telegram',
  'vk',
  'linkedin',
  'pinterest',
]);

/** Letters and digits alone. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
