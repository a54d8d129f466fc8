import { existsSync, readFileSync } from 'node:fs';
import type { CasePaths } from '../../evidence/case-folder.ts';
import type { CaseFile } from '../../model/case-file.ts';
import { formatProblem } from '../../model/problem.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CountryContacts, UrgentContacts } from '../../model/urgent-contacts.ts';
import { parseContacts } from './parse-contacts.ts';

/** The contacts of a case with the country that stands in for others; undefined when it has none that can be relied on. */
export interface CaseContacts {
  readonly all: UrgentContacts;
  readonly jurisdiction: string;
}

/** Reads the contacts of a case, if all of them are filled in; a case may be read and handed over without. */
export function readContacts({ contacts: file }: Pick<CasePaths, 'contacts'>, { authority }: CaseFile): CaseContacts | undefined {
  if (!existsSync(file) || !authority) return undefined;
  const { contacts, problems } = parseContacts(readFileSync(file, 'utf8'), file);
  return problems.length > 0 ? undefined : { all: contacts, jurisdiction: authority.jurisdiction };
}

/** Throws `E_CASE` with every problem as `file:line:column` unless the contacts of the country of the case are filled in. */
export function requireContacts({ contacts: file }: Pick<CasePaths, 'contacts'>, jurisdiction: string): CaseContacts {
  if (!existsSync(file))
    throw new ToolError(
      'E_CASE',
      `The case has no contacts for what cannot wait, and nothing was sent. Write ${file} (docs/urgent.md shows the form), then run the same command again.`,
    );
  const { contacts, problems } = parseContacts(readFileSync(file, 'utf8'), file);
  if (problems.length > 0)
    throw new ToolError(
      'E_CASE',
      'The contacts for what cannot wait are not in order, and nothing was sent. Mend what is listed:',
      problems.map(formatProblem),
    );
  if (!contacts.has(jurisdiction))
    throw new ToolError('E_CASE', `${file} has no contacts for ${jurisdiction}, the country of the case, and nothing was sent. Add them.`);
  return { all: contacts, jurisdiction };
}

/** The contacts of a country, else of the country of the case, which passes a record on; undefined when neither has any. */
export function contactsOf(
  { all, jurisdiction }: CaseContacts,
  country: string | undefined,
): { readonly country: string; readonly contacts: CountryContacts } | undefined {
  for (const code of [country ?? '', jurisdiction]) {
    const contacts = all.get(code);
    if (contacts) return { country: code, contacts };
  }
  return undefined;
}
