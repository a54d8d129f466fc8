import type { AccountKind } from '../account-kind.ts';

/** Cash App tags without their sign, lower case: 1 to 20 letters and digits, one letter at least (cash.app/help 3123). */
export const cashapp: AccountKind = {
  kind: 'cashapp',
  hosts: ['cash.app', 'cash.me'],
  schemes: [],
  fromLink: (link) => tag(link.segments[0] ?? ''),
  fromName: (name) => tag(name),
  label: 'plain',
};

function tag(written: string): string | undefined {
  const name = written.replace(/^[$£]/, '').toLowerCase();
  return /^(?=.*[a-z])[a-z0-9_-]{1,20}$/.test(name) ? name : undefined;
}
