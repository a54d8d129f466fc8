import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** X (Twitter) names, lower case: 1 to 15 letters, digits, underscores. */
export const x: AccountKind = {
  kind: 'x',
  hosts: ['twitter.com', 'x.com'],
  schemes: [],
  fromLink: (link) => accountName(link.query.get('screen_name') ?? link.segments[0], NAME),
  fromName: (name) => (name.length >= 4 ? accountName(name, NAME) : undefined),
  label: 'strict',
};

const NAME: NameRule = {
  pattern: /^[a-z0-9_]{1,15}$/,
  reserved: new Set(
    'home explore search hashtag intent share i settings login signup messages notifications tos privacy about compose'.split(' '),
  ),
};
