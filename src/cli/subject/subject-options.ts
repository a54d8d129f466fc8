import type { Command } from 'commander';
import { isPhoneNumber } from '../../custody/subject/is-phone-number.ts';
import type { SubjectHandle } from '../../custody/subject/subject-handle.ts';
import { hintCountries } from '../../store/hint-countries.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';

/** Options of every command about the contact of a person. */
export interface SubjectOptions extends CommonOptions {
  readonly handle: string;
  readonly country?: readonly string[];
}

/** Adds them to a command. */
export function withSubjectOptions(command: Command): Command {
  return command
    .requiredOption('--handle <kind:value>', 'the contact, in any spelling: phone:"06 12 34 56 78", telegram:@name')
    .option('--country <code...>', 'countries that a national number may be of (default: those of the target lists)')
    .option('--why <text>', WHY);
}

/** The handle that is asked for, in canonical form. Throws `E_USAGE`. */
export async function subjectIn(db: CaseDatabase, { handle, country }: SubjectOptions): Promise<SubjectHandle> {
  const { parseSubjectHandle } = await import('../../custody/subject/subject-handle.ts');
  return parseSubjectHandle(handle, country?.map((code) => code.toUpperCase()) ?? hintCountries(db));
}

/** What the audit log tells of a handle: a salted hash of its canonical form, the same for every spelling, and for a number by whichever messenger. */
export function hashedSubject({ kind, value }: SubjectHandle, salted: (text: string) => string): string {
  return salted(`${isPhoneNumber(value) ? 'phone' : kind}:${value}`);
}
