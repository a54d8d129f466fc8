import { differentNames } from '../ad-names.ts';
import { contactWord } from '../handle-groups.ts';
import { listed } from '../listed.ts';
import type { Measure } from '../measured-hit.ts';
import { newestWithin } from '../newest-within.ts';
import { ofPersons } from '../of-persons.ts';

/** N-MULTI-PLACE: one contact in several cities within days, under different names. One name on tour is no sign (NIJ 2024: movement words point the other way). */
export const manyPlaces: Measure = function* ({ groups, settings }) {
  const { cities: least, days } = settings.measures.places;
  for (const group of groups) {
    const ads = newestWithin(group.ads.filter(ofPersons), days);
    const cities = new Set(ads.map(({ ad }) => ad.fields.place?.value.city?.toLowerCase()).filter((city) => city !== undefined));
    if (cities.size < least || !differentNames(ads)) continue;
    const detail = `one ${contactWord(group.kind)} in ${cities.size} cities within ${days} days: ${listed([...cities].toSorted())}`;
    for (const { leadId } of ads) yield { id: 'N-MULTI-PLACE', leadId, detail };
  }
};
