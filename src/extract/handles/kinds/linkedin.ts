import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** LinkedIn members and firms, lower case. */
export const linkedin: AccountKind = {
  kind: 'linkedin',
  hosts: ['linkedin.com'],
  schemes: [],
  fromLink: (link) => (['in', 'company', 'pub'].includes(link.segments[0] ?? '') ? accountName(link.segments[1], NAME) : undefined),
  fromName: (name) => accountName(name, NAME),
  label: 'sign',
};

const NAME: NameRule = { pattern: /^[\p{L}\p{N}-]{3,100}$/u, reserved: new Set() };
