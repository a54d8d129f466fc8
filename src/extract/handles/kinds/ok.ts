import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';

/** Odnoklassniki profiles by number, or by name in lower case; links only. */
export const ok: AccountKind = {
  kind: 'ok',
  hosts: ['ok.ru', 'odnoklassniki.ru'],
  schemes: [],
  fromLink: (link) => accountName(link.segments[0] === 'profile' ? link.segments[1] : link.segments[0], NAME),
  label: 'strict',
};

const NAME: NameRule = {
  pattern: /^[a-z0-9][a-z0-9._]{2,31}$/,
  reserved: new Set('group profile video live dk game games help about'.split(' ')),
};
