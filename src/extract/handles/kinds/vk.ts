import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** VKontakte pages, lower case: `id123` or a name of 5 to 32 letters, digits, underscores, dots. */
export const vk: AccountKind = {
  kind: 'vk',
  hosts: ['vk.com', 'vk.me', 'vk.ru', 'vkontakte.ru'],
  schemes: [],
  fromLink: (link) => accountName(link.segments[0]?.replace(/^(?:wall|photo|video|album|topic)-?\d.*$/, ''), NAME),
  fromName: (name) => (name.length >= 5 ? accountName(name, NAME) : undefined),
  label: 'strict',
};

const NAME: NameRule = {
  pattern: /^[a-z0-9_][a-z0-9_.]{3,30}[a-z0-9_]$/,
  reserved: new Set(
    'feed away.php share.php im video videos audio photo photos wall search login settings about support app apps market groups friends album topic doc docs'.split(
      ' ',
    ),
  ),
};
