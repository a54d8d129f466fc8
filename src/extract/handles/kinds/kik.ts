import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** Kik user names, lower case: 2 to 20 letters, digits, dots, underscores. */
export const kik: AccountKind = {
  kind: 'kik',
  hosts: ['kik.me'],
  schemes: [],
  fromLink: (link) => accountName(link.segments[0] === 'u' ? link.segments[1] : link.segments[0], NAME),
  fromName: (name) => accountName(name, NAME),
  label: 'plain',
};

const NAME: NameRule = { pattern: /^(?=.{2,20}$)[a-z0-9_](?:[a-z0-9._]{0,18}[a-z0-9_])$/, reserved: new Set(['g', 'me']) };
