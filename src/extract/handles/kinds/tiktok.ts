import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** TikTok names, lower case: 2 to 24 letters, digits, dots, underscores; no dot last. */
export const tiktok: AccountKind = {
  kind: 'tiktok',
  hosts: ['tiktok.com'],
  schemes: [],
  fromLink: (link) => (link.segments[0]?.startsWith('@') === true ? accountName(link.segments[0], NAME) : undefined),
  fromName: (name) => accountName(name, NAME),
  label: 'plain',
};

const NAME: NameRule = { pattern: /^[a-z0-9_.]{1,23}[a-z0-9_]$/, reserved: new Set() };
