import { differentNames } from '../ad-names.ts';
import { contactWord } from '../handle-groups.ts';
import { listed } from '../listed.ts';
import type { Measure } from '../measured-hit.ts';
import { ofPersons } from '../of-persons.ts';
import { ageSpread } from '../age-spread.ts';

/** N-MULTI-NAME: one contact in ads that name different persons, or whose stated ages lie more than a few years apart (Portnoff et al. 2017; Li et al. 2022). */
export const manyNames: Measure = function* ({ groups, settings }) {
  for (const group of groups) {
    const ads = group.ads.filter(ofPersons);
    if (ads.length < 2) continue;
    const names = differentNames(ads);
    const ages = ageSpread(ads, settings.measures.ageYears);
    const what = names ? `under the names ${listed(names)}` : ages ? `with the ages ${ages.join(' and ')}` : undefined;
    if (what === undefined) continue;
    const detail = `one ${contactWord(group.kind)} in ${ads.length} ads ${what}`;
    for (const { leadId } of ads) yield { id: 'N-MULTI-NAME', leadId, detail };
  }
};
