import type { AccountKind } from '../account-kind.ts';
import { linkPhone } from '../link-phone.ts';
import type { WebLink } from '../web-link.ts';

/** Signal numbers as E.164, username links and groups by their blob, usernames `name.42` behind a label (Signal-Desktop signalRoutes). */
export const signal: AccountKind = {
  kind: 'signal',
  hosts: ['signal.me', 'signal.group'],
  schemes: ['sgnl'],
  fromLink,
  fromName: (name) => (USERNAME.test(name) ? name.toLowerCase() : undefined),
  label: 'plain',
};

/** 3 to 32 letters, digits, underscores, a dot and two digits or more. */
const USERNAME = /^[A-Za-z_][A-Za-z0-9_]{2,31}\.\d{2,10}$/;

function fromLink(link: WebLink, countries: readonly string[]): string | undefined {
  const fragment = link.fragment;
  if (fragment.startsWith('p/')) return linkPhone(fragment.slice(2), countries);
  const blob = fragment.startsWith('eu/') ? fragment.slice(3) : link.host === 'signal.group' ? fragment : '';
  return /^[A-Za-z0-9_-]{20,200}$/.test(blob) ? blob : undefined;
}
