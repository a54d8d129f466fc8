import type { AccountKind } from '../account-kind.ts';

/** Skype names, lower case: 6 to 32, a letter first; `live:` names keep their prefix. Historic: the service ended in 2025. */
export const skype: AccountKind = {
  kind: 'skype',
  hosts: ['join.skype.com'],
  schemes: ['skype'],
  fromLink: (link) => (link.scheme === 'skype' ? name(link.segments[0] ?? '') : link.segments.at(-1)),
  fromName: (written) => name(written),
  label: 'plain',
};

function name(written: string): string | undefined {
  const lower = written.toLowerCase();
  return /^(?:live:(?:\.cid\.[0-9a-f]{16}|[a-z0-9._,-]{3,64})|[a-z][a-z0-9._,-]{5,31})$/.test(lower) ? lower : undefined;
}
