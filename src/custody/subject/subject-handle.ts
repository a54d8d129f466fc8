import { readHandles } from '../../extract/handles/read-handles.ts';
import type { TextContext } from '../../extract/text-context.ts';
import { HANDLE_KINDS } from '../../model/handle.ts';
import type { Handle, HandleKind } from '../../model/handle.ts';
import { ToolError } from '../../model/tool-error.ts';
import { isPhoneNumber } from './is-phone-number.ts';

/** The contact handle of a person who asks what a case holds about them, in canonical form. */
export interface SubjectHandle {
  readonly kind: HandleKind;
  readonly value: string;
}

/**
 * Reads a handle as a person spells it, `KIND:VALUE`: numbers in any national form of one of the countries, names with or without `@`, links.
 * Throws `E_USAGE` for an unknown kind, for what is no such handle, and for a number that is one in several of the countries.
 */
export function parseSubjectHandle(text: string, countries: readonly string[]): SubjectHandle {
  const colon = text.indexOf(':');
  const kind = HANDLE_KINDS.find((known) => known === text.slice(0, colon).trim().toLowerCase());
  const spelled = text.slice(colon + 1).trim();
  if (kind === undefined || colon < 0 || spelled === '')
    throw new ToolError(
      'E_USAGE',
      `--handle takes KIND:VALUE, such as phone:+31612345678 or telegram:name. Kinds are: ${HANDLE_KINDS.join(', ')}.`,
    );
  const readings = new Map(
    (countries.length > 0 ? countries : ['']).flatMap((country) => readAs(kind, spelled, country).map((one) => [one, country])),
  );
  const [value] = readings.keys();
  if (readings.size > 1)
    throw new ToolError(
      'E_USAGE',
      `The number is one in several countries (${[...readings.values()].join(', ')}): name the right one with --country.`,
    );
  if (value === undefined)
    throw new ToolError(
      'E_USAGE',
      `This cannot be read as ${kind}. Spell it as it would stand in an ad; a national number needs --country.`,
    );
  return { kind, value };
}

/** Whether a handle of an ad is the one that is sought. A number is one number by whichever messenger it is reached; an ambiguous one counts under each reading. */
export function isSubject({ kind, value }: SubjectHandle, handle: Pick<Handle, 'kind' | 'value' | 'alternatives'>): boolean {
  const isNumber = isPhoneNumber(value);
  if (handle.kind !== kind && !(isNumber && isPhoneNumber(handle.value))) return false;
  return handle.value === value || (handle.alternatives ?? []).includes(value);
}

/** The first reading of a spelling as this kind: as it stands, behind the name of its network, or as a name with a sign. */
function readAs(kind: HandleKind, spelled: string, country: string): readonly string[] {
  const context: TextContext = { countries: country === '' ? [] : [country], languages: [], dateOrder: 'DMY', platformContacts: [] };
  for (const text of [spelled, `${kind}: ${spelled}`, `${kind}: @${spelled}`]) {
    const found = readHandles(text, context);
    const handle = found.find((one) => one.kind === kind) ?? found.find((one) => one.kind === 'phone' && isPhoneNumber(one.value));
    if (handle) return [handle.value];
  }
  return [];
}
