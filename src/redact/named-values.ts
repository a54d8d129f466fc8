import type { AdFields } from '../model/ad.ts';
import type { Span } from '../model/provenance.ts';
import { nameKey } from './redact-lead.ts';
import { withoutLegalForm } from './without-legal-form.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** Fields of an ad that name somebody: a person, a seller or agency, an employer, a firm by its number in a register. */
export type NamingFields = Pick<AdFields, 'aliases' | 'seller'> & {
  readonly job?: Pick<NonNullable<AdFields['job']>, 'employer' | 'employerNumber'>;
};

/** A name as an ad gives it, with the place it stands at. */
export interface NamedValue extends Span {
  readonly value: string;
  /** The ways in which it is known to be written. */
  readonly spellings: readonly string[];
  readonly pseudonym: string;
}

/** What stands behind a label up to a sign that parts, or a contact: the name, where a place and a number follow it on the line. Bounded by the value. */
const HEAD = /^.{1,200}?(?=\s*[,;|•·(]|\s+(?:[+\d][\d\s()./-]{5}|\S{1,64}@|https?:|www\.)|$)/su;

/** Whom an ad names, each under its pseudonym. Whoever is an alias here and a seller there has one; a number of a register is told apart from a name. */
export function namedValues({ aliases, seller, job }: NamingFields, pseudonyms: Pseudonyms): readonly NamedValue[] {
  const firms = [seller?.name, job?.employer].flatMap((firm) => firm ?? []);
  const numbers = [job?.employerNumber].flatMap((number) => number ?? []);
  return [
    ...aliases.map(({ value, start, end }) => ({ value, start, end, spellings: [value], pseudonym: pseudonyms('name', nameKey(value)) })),
    // Named with its legal form once and without it ever after.
    ...firms.flatMap(({ value, start, end }) => {
      const head = HEAD.exec(value)?.[0] ?? value;
      const short = withoutLegalForm(head);
      const firm = { value, spellings: [value, head, short], pseudonym: pseudonyms('name', nameKey(short)) };
      return [
        { ...firm, start, end },
        { ...firm, start, end: Math.min(end, start + head.length) },
      ];
    }),
    // Kept without its blanks, and written with them.
    ...numbers.map(({ value, raw, start, end }) => ({
      value,
      start,
      end,
      spellings: [value, raw],
      pseudonym: pseudonyms('register', value),
    })),
  ];
}
