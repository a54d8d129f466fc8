import type { UrgentCategory } from './urgent-record.ts';

/** Who may have to know of what cannot wait, each with what it is, in the order in which they are printed. Closed list. */
export const CONTACT_KINDS: readonly (readonly [kind: ContactKind, meaning: string])[] = [
  ['emergency', 'emergency number (112 in the European Union)'],
  ['police_child_unit', 'child protection unit of the police'],
  ['trafficking_hotline', 'national hotline or unit against trafficking in human beings'],
  ['hotline_form', 'web form of the national INHOPE hotline, for signs of abuse material'],
  ['missing_children', 'hotline for missing children (116 000 in the European Union)'],
  ['transplant_authority', 'national transplant authority'],
];

/** Who may have to know of what cannot wait. */
export type ContactKind =
  | 'emergency'
  | 'police_child_unit'
  | 'trafficking_hotline'
  | 'hotline_form'
  | 'missing_children'
  | 'transplant_authority';

/** The contacts of one country: number, address or web form, as the unit wrote it. */
export type CountryContacts = Readonly<Record<ContactKind, string>>;

/** Contacts by country, ISO 3166-1 alpha-2. */
export type UrgentContacts = ReadonlyMap<string, CountryContacts>;

/** Whom a record of each category concerns, first is soonest. */
export const CONTACTS_FOR: Readonly<Record<UrgentCategory, readonly ContactKind[]>> = {
  'immediate-danger': ['emergency', 'trafficking_hotline'],
  'child-trade': ['emergency', 'police_child_unit', 'trafficking_hotline', 'missing_children'],
  'stated-minor': ['police_child_unit', 'missing_children'],
  'organ-trade': ['trafficking_hotline', 'transplant_authority'],
  listed: ['trafficking_hotline', 'emergency'],
  'abuse-material': ['hotline_form', 'police_child_unit'],
};
