import type { AccountKind } from '../account-kind.ts';

/** Matrix users as written, `user:server` without `@`; rooms with `#` or `!`. */
export const matrix: AccountKind = {
  kind: 'matrix',
  hosts: ['matrix.to'],
  schemes: [],
  fromLink: (link) => {
    const id = decode(link.fragment).replace(/^\//, '').split(/[?/]/)[0] ?? '';
    return /^[@#!][^:\s]{1,100}:[^\s:]{1,200}\.[a-z]{2,24}(?::\d{1,5})?$/i.test(id) ? id.replace(/^@/, '') : undefined;
  },
  label: 'strict',
};

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
