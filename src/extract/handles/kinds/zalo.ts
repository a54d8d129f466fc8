import type { AccountKind } from '../account-kind.ts';
import { linkPhone } from '../link-phone.ts';

/** Zalo contacts: phone numbers as E.164 (Vietnamese unless told), else the id of the link. */
export const zalo: AccountKind = {
  kind: 'zalo',
  hosts: ['zalo.me', 'zaloapp.com'],
  schemes: ['zalo'],
  fromLink: (link, countries) => {
    const [first = '', second] = link.segments;
    if (first === 'g') return second;
    if (first === 'pc' || first === '') return undefined;
    return /^\+?\d{8,13}$/.test(first) ? (linkPhone(first, ['VN', ...countries]) ?? first) : first;
  },
  label: 'strict',
};
