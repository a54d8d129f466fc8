import { CONTACT_KINDS } from '../../model/urgent-contacts.ts';
import { TO_FILL_IN } from './parse-contacts.ts';

/** A list of contacts for one country in which every contact is still to be filled in: leadline brings no number, since a wrong one costs time that nobody has. */
export function contactsTemplate(country: string): string {
  const lines = CONTACT_KINDS.map(([kind, meaning]) => `    # ${meaning}\n    ${kind}: "${TO_FILL_IN}"`);
  return `# Whom to tell at once of what cannot wait (leadline urgent list). Numbers, addresses, opening hours: what somebody needs in a hurry.
# Fill in every line and ring each number once before you rely on it. Where there is none, write "none: " and why.
# Add a block for every country that records may come from; for the others those of ${country} are shown.
schema: contacts/1
countries:
  ${country}:
${lines.join('\n')}
`;
}
