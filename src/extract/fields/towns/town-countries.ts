import { phoneCountries } from '../../handles/phone-countries.ts';
import type { TextContext } from '../../text-context.ts';

/** The countries whose towns a text may name, ISO 3166-1 alpha-2: those it names itself, and those it is known to be of, else those of its languages. */
export function townCountries({ countries, languages }: TextContext, named: readonly string[]): string[] {
  const told =
    countries.length > 0 ? countries : phoneCountries([...languages, ...languages.flatMap((language) => NEIGHBOURS[language] ?? [])]);
  return [...new Set([...named.slice(0, MOST_NAMED), ...told])].slice(0, MOST);
}

/** Languages that a short text is easily taken for one another in. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  hr: ['sr'],
  bs: ['hr', 'sr'],
  sr: ['hr'],
  cs: ['sk'],
  sk: ['cs'],
  no: ['da'],
  nb: ['da'],
  da: ['no'],
  id: ['ms'],
  ms: ['id'],
};
/** Countries that a text names of which the towns are looked for. */
const MOST_NAMED = 3;
/** Countries in all: each costs a look at every word. */
const MOST = 6;
