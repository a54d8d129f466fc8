import type { AccountKind } from '../account-kind.ts';

/** Threema ids, upper case: eight letters and digits, or `*` and seven for gateways. */
export const threema: AccountKind = {
  kind: 'threema',
  hosts: ['threema.id'],
  schemes: ['threema'],
  fromLink: (link) => id(link.scheme === 'threema' ? (link.query.get('id') ?? '') : (link.segments[0] ?? '')),
  // Behind a label eight small letters are a word; an id has a digit or is written in capitals.
  fromName: (name) => (/\d/.test(name) || name === name.toUpperCase() ? id(name) : undefined),
  label: 'plain',
};

function id(written: string): string | undefined {
  const upper = written.toUpperCase();
  return /^(?:[A-Z0-9]{8}|\*[A-Z0-9]{7})$/.test(upper) ? upper : undefined;
}
