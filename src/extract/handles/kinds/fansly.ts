import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** Fansly names, lower case. */
export const fansly: AccountKind = {
  kind: 'fansly',
  hosts: ['fansly.com'],
  schemes: [],
  fromLink: (link) => accountName(link.segments[0], NAME),
  fromName: (name) => accountName(name, NAME),
  label: 'plain',
};

const NAME: NameRule = { pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/, reserved: new Set('explore home login help post about'.split(' ')) };
