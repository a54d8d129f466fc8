import { describe, expect, test } from 'vitest';
import { contactsTemplate } from '../../../src/custody/contacts/contacts-template.ts';
import { parseContacts, TO_FILL_IN } from '../../../src/custody/contacts/parse-contacts.ts';
import { contactsOf } from '../../../src/custody/contacts/read-contacts.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { CONTACT_KINDS, CONTACTS_FOR } from '../../../src/model/urgent-contacts.ts';
import { URGENT_CATEGORIES } from '../../../src/model/urgent-record.ts';

const filled = (country: string): string => contactsTemplate(country).replaceAll(TO_FILL_IN, `desk of ${country}`);
const problemsOf = (text: string): readonly string[] => parseContacts(text, 'contacts.yaml').problems.map(formatProblem);

describe('UR-4: parseContacts()', () => {
  test('reads what was filled in', () => {
    const { contacts, problems } = parseContacts(filled('NL'), 'contacts.yaml');
    expect(problems).toEqual([]);
    expect([...contacts.keys()]).toEqual(['NL']);
    expect(contacts.get('NL')?.police_child_unit).toBe('desk of NL');
  });

  test('the template names every contact and holds no number but those of the European Union in its remarks', () => {
    const template = contactsTemplate('NL');
    for (const [kind] of CONTACT_KINDS) expect(template).toContain(`${kind}: "${TO_FILL_IN}"`);
    const values = template.split('\n').filter((line) => !line.trimStart().startsWith('#'));
    expect(values.join('\n').match(/\d{2,}/g)).toBeNull();
    expect(problemsOf(template)).toHaveLength(CONTACT_KINDS.length);
  });

  test.each([
    ['', /contacts\.yaml:1:1 {2}the file is empty/],
    ['schema: contacts/2\ncountries: {}\n', /1:9 {2}schema: only `contacts\/1` is known/],
    ['schema: contacts/1\n', /countries: is missing/],
    ['schema: contacts/1\nnumbers: {}\ncountries: {}\n', /2:1 {2}numbers: unknown key/],
    [filled('NL').replace('  NL:', '  UK:'), /countries\.UK: the United Kingdom is `GB`/],
    [filled('NL').replace(/ {4}emergency:.*\n/, ''), /countries\.NL\.emergency: is missing/],
    [filled('NL').replace('emergency: "desk of NL"', 'emergency: 112'), /:\d+:16 {2}countries\.NL\.emergency: expected a text/],
    [filled('NL').replace('"desk of NL"', `"${'x'.repeat(301)}"`), /must be one line/],
    [filled('NL').replace('"desk of NL"', '"two\\nlines"'), /must be one line/],
    ['schema: contacts/1\ncountries: [NL\n', /contacts\.yaml:\d+:\d+/],
  ])('%j: told with its place', (text, told) => {
    expect(problemsOf(text).join('\n')).toMatch(told);
  });
});

describe('UR-4: contactsOf()', () => {
  const { contacts: all } = parseContacts(`${filled('NL')}${filled('BE').split('countries:\n')[1] ?? ''}`, 'contacts.yaml');

  test.each([
    ['BE', 'BE'],
    ['NL', 'NL'],
    ['DE', 'NL'],
    [undefined, 'NL'],
  ])('a record of %s: the contacts of %s', (country, shown) => {
    expect(contactsOf({ all, jurisdiction: 'NL' }, country)?.country).toBe(shown);
  });

  test('every category has somebody to tell, the hotline form stands first for abuse material alone', () => {
    for (const category of URGENT_CATEGORIES) expect(CONTACTS_FOR[category].length).toBeGreaterThan(0);
    expect(URGENT_CATEGORIES.filter((category) => CONTACTS_FOR[category].includes('hotline_form'))).toEqual(['abuse-material']);
  });
});
