import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** PayPal.Me names, lower case: 1 to 20 letters and digits by its rules; people write underscores, dots and hyphens too. Behind a label only with `@`, or in a link. */
export const paypal: AccountKind = {
  kind: 'paypal',
  hosts: ['paypal.me', 'paypal.com'],
  schemes: [],
  fromLink: (link) =>
    link.host === 'paypal.me'
      ? accountName(link.segments[0], NAME)
      : link.segments[0] === 'paypalme'
        ? accountName(link.segments[1], NAME)
        : undefined,
  fromName: (name) => accountName(name, NAME),
  label: 'sign',
};

const NAME: NameRule = {
  pattern: /^[a-z0-9](?:[a-z0-9._-]{0,28}[a-z0-9_])?$/,
  reserved: new Set('my pay send business home webapps cgi-bin signin'.split(' ')),
};
