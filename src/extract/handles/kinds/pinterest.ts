import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** Pinterest names, lower case: 3 to 30 letters, digits, underscores. */
export const pinterest: AccountKind = {
  kind: 'pinterest',
  hosts: [
    'pinterest.com',
    'pinterest.de',
    'pinterest.fr',
    'pinterest.es',
    'pinterest.it',
    'pinterest.at',
    'pinterest.ch',
    'pinterest.co.uk',
  ],
  schemes: [],
  fromLink: (link) => accountName(link.segments[0], NAME),
  fromName: (name) => accountName(name, NAME),
  label: 'sign',
};

const NAME: NameRule = { pattern: /^[a-z0-9_]{3,30}$/, reserved: new Set('pin search ideas today explore login about'.split(' ')) };
