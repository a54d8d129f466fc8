import { differentNames } from '../ad-names.ts';
import { contactWord } from '../handle-groups.ts';
import { listed } from '../listed.ts';
import type { Measure } from '../measured-hit.ts';
import { newestWithin } from '../newest-within.ts';
import { ofPersons } from '../of-persons.ts';

/** N-MULTI-COUNTRY: one contact in ads of several countries within a month, under different names. */
export const manyCountries: Measure = function* ({ groups, settings }) {
  const { countries: least, days } = settings.measures.countries;
  for (const group of groups) {
    const ads = newestWithin(group.ads.filter(ofPersons), days);
    const countries = new Set(ads.map(({ country }) => country).filter((country) => country !== ''));
    if (countries.size < least || !differentNames(ads)) continue;
    const detail = `one ${contactWord(group.kind)} in ${countries.size} countries within ${days} days: ${listed([...countries].toSorted())}`;
    for (const { leadId } of ads) yield { id: 'N-MULTI-COUNTRY', leadId, detail };
  }
};
