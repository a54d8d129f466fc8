import type { AccountKind } from '../account-kind.ts';

/** YouTube channels: `@name` and old names in lower case without `@`, channel ids as written. */
export const youtube: AccountKind = {
  kind: 'youtube',
  hosts: ['youtube.com'],
  schemes: [],
  fromLink: (link) => {
    const [first = '', second] = link.segments;
    if (first.startsWith('@')) return NAME.test(first.slice(1).toLowerCase()) ? first.slice(1).toLowerCase() : undefined;
    if (first === 'channel') return second;
    return first === 'c' || first === 'user' ? second?.toLowerCase() : undefined;
  },
  fromName: (name) => (NAME.test(name) ? name.toLowerCase() : undefined),
  label: 'sign',
};

const NAME = /^[\p{L}\p{N}._-]{3,30}$/u;
