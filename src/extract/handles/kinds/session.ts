import type { KeyKind } from '../key-kind.ts';

/** Session ids, lower case: 66 hexadecimal digits, 05 for accounts (session-desktop PubKey.ts). */
export const session: KeyKind = {
  kind: 'session',
  shape: /^05[0-9a-fA-F]{64}$/,
  check: (written) => written.toLowerCase(),
  confidence: 0.9,
};
