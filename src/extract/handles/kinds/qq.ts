import type { AccountKind } from '../account-kind.ts';

/** QQ numbers: 5 to 11 digits without leading zero, behind a label. */
export const qq: AccountKind = {
  kind: 'qq',
  hosts: ['wpa.qq.com'],
  schemes: ['mqqwpa'],
  fromLink: (link) => number(link.query.get('uin') ?? ''),
  fromName: (name) => number(name),
  label: 'plain',
};

function number(written: string): string | undefined {
  return /^[1-9]\d{4,10}$/.test(written) ? written : undefined;
}
