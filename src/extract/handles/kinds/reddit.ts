import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** Reddit users, lower case: 3 to 20 letters, digits, underscores, hyphens. */
export const reddit: AccountKind = {
  kind: 'reddit',
  hosts: ['reddit.com', 'old.reddit.com', 'redd.it'],
  schemes: [],
  fromLink: (link) => (link.segments[0] === 'user' || link.segments[0] === 'u' ? accountName(link.segments[1], NAME) : undefined),
  fromName: (name) => accountName(name.replace(/^u\//, ''), NAME),
  label: 'strict',
};

const NAME: NameRule = { pattern: /^[a-z0-9_-]{3,20}$/, reserved: new Set('me'.split(' ')) };
