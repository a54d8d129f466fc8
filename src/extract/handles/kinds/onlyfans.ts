import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** OnlyFans names, lower case. */
export const onlyfans: AccountKind = {
  kind: 'onlyfans',
  hosts: ['onlyfans.com'],
  schemes: [],
  fromLink: (link) => accountName(link.segments[0], NAME),
  fromName: (name) => accountName(name, NAME),
  label: 'plain',
};

const NAME: NameRule = {
  pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/,
  reserved: new Set('my posts help terms privacy contact about login blog action'.split(' ')),
};
