import { contactsOf } from '../../custody/contacts/read-contacts.ts';
import type { CaseContacts } from '../../custody/contacts/read-contacts.ts';
import { CONTACTS_FOR } from '../../model/urgent-contacts.ts';
import type { ContactKind } from '../../model/urgent-contacts.ts';
import type { UrgentRecord } from '../../model/urgent-record.ts';

/** Whom a record concerns in its country, first is soonest. */
export interface UrgentContactRow {
  /** ISO 3166-1; that of the case where the list has none for the record's own. */
  readonly country: string;
  readonly kind: ContactKind;
  /** As the unit wrote it. */
  readonly contact: string;
}

/** The contacts that a record concerns; none where the case has no list, or it is not filled in. */
export function urgentContactRows(
  contacts: CaseContacts | undefined,
  { category, country }: Pick<UrgentRecord, 'category' | 'country'>,
): readonly UrgentContactRow[] {
  const found = contacts && contactsOf(contacts, country);
  return found ? CONTACTS_FOR[category].map((kind) => ({ country: found.country, kind, contact: found.contacts[kind] })) : [];
}

/** A row in words. */
export function contactText({ country, kind, contact }: UrgentContactRow): string {
  return `${country} ${kind.replaceAll('_', ' ')}: ${contact}`;
}
