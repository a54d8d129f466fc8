import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { SOUGHT } from '../../text/sought-phrases.ts';
import type { TextWalk } from '../../text/text-walk.ts';
import { countryAt } from '../country-index.ts';
import { wordsBefore } from '../towns/words-before.ts';

/** Countries that a text names (ISO 3166-1 alpha-2), as prepositions want them as well ("w Niemczech"), but not behind words of origin; each once. */
export function namedCountries({ lower, places, flags }: TextWalk): string[] {
  const found = new Set<string>();
  let end = 0;
  for (const [at, start] of places.entries()) {
    if (((flags[at] ?? 0) & SOUGHT.place) === 0 || start < end) continue;
    const named = countryAt(lower, start);
    if (named === undefined) continue;
    end = named.end;
    if (!ORIGIN.has(wordsBefore(lower, start)[0] ?? '')) found.add(named.country);
  }
  return [...found];
}
const ORIGIN: ReadonlySet<string> = new Set(Object.values(townWords.from).flat());
