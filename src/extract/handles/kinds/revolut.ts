import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** Revolut tags, lower case. */
export const revolut: AccountKind = {
  kind: 'revolut',
  hosts: ['revolut.me'],
  schemes: [],
  fromLink: (link) => accountName(link.segments[0], NAME),
  fromName: (name) => accountName(name, NAME),
  label: 'sign',
};

const NAME: NameRule = { pattern: /^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9_]$/, reserved: new Set('app help'.split(' ')) };
