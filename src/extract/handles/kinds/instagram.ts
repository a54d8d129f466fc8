import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';
import type { WebLink } from '../web-link.ts';

/** Instagram names, lower case: 1 to 30 letters, digits, dots, underscores; no dot first, last or doubled. */
export const instagram: AccountKind = {
  kind: 'instagram',
  hosts: ['instagram.com', 'instagr.am', 'ig.me'],
  schemes: ['instagram'],
  fromLink,
  fromName: (name) => (name.length >= 3 ? accountName(name, NAME) : undefined),
  label: 'plain',
};

const NAME: NameRule = {
  pattern: /^(?!.*\.\.)[a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])?$/,
  reserved: new Set('p reel reels tv explore stories accounts about direct developer legal web challenge oauth n s share'.split(' ')),
};

function fromLink(link: WebLink): string | undefined {
  if (link.scheme === 'instagram') return accountName(link.query.get('username') ?? undefined, NAME);
  const [first = '', second] = link.segments;
  if (first === 'stories' || first === 'm' || first === '_u') return second === 'highlights' ? undefined : accountName(second, NAME);
  return accountName(first, NAME);
}
