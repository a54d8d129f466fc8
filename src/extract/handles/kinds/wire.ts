import type { AccountKind } from '../account-kind.ts';

/** Wire handles, lower case without `@`, behind a label. */
export const wire: AccountKind = {
  kind: 'wire',
  hosts: ['account.wire.com'],
  schemes: [],
  fromLink: () => undefined,
  fromName: (name) => (/^[a-z0-9_.-]{3,64}$/.test(name.toLowerCase()) ? name.toLowerCase() : undefined),
  label: 'strict',
};
