import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/**
 * Snapchat user names, lower case: 3 to 15, a letter first, letter or digit last (Snap law enforcement guide). Where a text gives a longer one,
 * it is what the text states: up to 20.
 */
export const snapchat: AccountKind = {
  kind: 'snapchat',
  hosts: ['snapchat.com'],
  schemes: [],
  fromLink: (link) => {
    const [first = '', second] = link.segments;
    return first === 'add' ? accountName(second, NAME) : first.startsWith('@') ? accountName(first, NAME) : undefined;
  },
  fromName: (name) => accountName(name, STATED),
  label: 'plain',
};

const STATED: NameRule = { pattern: /^[a-z][a-z0-9._-]{1,18}[a-z0-9]$/, reserved: new Set() };
const NAME: NameRule = { pattern: /^[a-z][a-z0-9._-]{1,13}[a-z0-9]$/, reserved: new Set() };
