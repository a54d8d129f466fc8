import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';
import type { WebLink } from '../web-link.ts';

/** LINE ids, lower case; official accounts keep their `@`. */
export const line: AccountKind = {
  kind: 'line',
  hosts: ['line.me', 'lin.ee'],
  schemes: ['line'],
  fromLink,
  fromName: (name) => accountName(name, NAME),
  label: 'strict',
};

const NAME: NameRule = { pattern: /^[a-z0-9][a-z0-9._-]{3,29}$/, reserved: new Set(['official', 'account', 'chat', 'message']) };

function fromLink(link: WebLink): string | undefined {
  if (link.host === 'lin.ee') return link.segments[0];
  const at = link.segments.findIndex((segment) => segment === 'p' || segment === 'oaMessage');
  const id = at === -1 ? undefined : link.segments[at + 1];
  if (id === undefined) return undefined;
  if (id.startsWith('~')) return id.slice(1).toLowerCase();
  return id.startsWith('@') ? id.toLowerCase() : id;
}
