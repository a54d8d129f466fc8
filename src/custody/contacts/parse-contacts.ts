import { openYaml } from '../../lexicon/yaml-source.ts';
import type { YamlEntry, YamlSource } from '../../lexicon/yaml-source.ts';
import type { Problem } from '../../model/problem.ts';
import { CONTACT_KINDS } from '../../model/urgent-contacts.ts';
import type { ContactKind, CountryContacts, UrgentContacts } from '../../model/urgent-contacts.ts';
import { countrySchema } from '../../targets/country-schema.ts';

/** What stands in a new list where a person must write. */
export const TO_FILL_IN = 'TO FILL IN';

/** Longest contact, characters: it must fit where somebody reads it in a hurry. */
const LONGEST = 300;

/** Reads a list of contacts in YAML (`contacts/1`), every problem with its place; with problems nothing of it may be relied on. `file` is its name for messages. Never throws. */
export function parseContacts(text: string, file: string): { readonly contacts: UrgentContacts; readonly problems: readonly Problem[] } {
  const source = openYaml(text, file);
  const top = new Map((source.root ? source.entries(source.root, '', ['schema', 'countries']) : []).map((entry) => [entry.key, entry]));
  if (source.root) checkSchema(source, top.get('schema'));
  const countries = top.get('countries');
  if (source.root && !countries) source.report(source.root, 'countries', 'is missing: name at least the country of the case');
  const contacts = new Map<string, CountryContacts>();
  for (const entry of countries ? source.entries(countries.value, countries.path) : []) {
    const code = countrySchema.safeParse(entry.key);
    if (!code.success) source.report(entry.keyNode, entry.path, code.error.issues[0]?.message ?? 'no country');
    else if (contacts.has(entry.key)) source.report(entry.keyNode, entry.path, 'this country stands here twice; keep one');
    else contacts.set(entry.key, readCountry(source, entry));
  }
  return { contacts, problems: source.problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

function checkSchema(source: YamlSource, entry: YamlEntry | undefined): void {
  if (!entry) source.report(source.root, 'schema', 'is missing: write `schema: contacts/1`');
  else if (source.text(entry.value, entry.path) !== 'contacts/1') source.report(entry.value, entry.path, 'only `contacts/1` is known');
}

function readCountry(source: YamlSource, { value, keyNode, path }: YamlEntry): CountryContacts {
  const kinds = CONTACT_KINDS.map(([kind]) => kind);
  const given = new Map(source.entries(value, path, kinds).map((entry) => [entry.key, entry]));
  const read = (kind: ContactKind): string => {
    const entry = given.get(kind);
    if (!entry) {
      source.report(keyNode, `${path}.${kind}`, 'is missing; where there is none, say so: `none: …`');
      return '';
    }
    const text = source.text(entry.value, entry.path) ?? '';
    if (text.includes(TO_FILL_IN)) source.report(entry.value, entry.path, `is still to be filled in`);
    else if (text.length > LONGEST || /\p{Cc}/u.test(text))
      source.report(entry.value, entry.path, `must be one line of at most ${LONGEST} characters`);
    return text;
  };
  return {
    emergency: read('emergency'),
    police_child_unit: read('police_child_unit'),
    trafficking_hotline: read('trafficking_hotline'),
    hotline_form: read('hotline_form'),
    missing_children: read('missing_children'),
    transplant_authority: read('transplant_authority'),
  };
}
