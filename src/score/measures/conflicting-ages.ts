import { namesOf } from '../ad-names.ts';
import { contactWord } from '../handle-groups.ts';
import type { Measure } from '../measured-hit.ts';
import { ofPersons } from '../of-persons.ts';
import type { ScorableAd } from '../scorable-ad.ts';
import { ageSpread } from '../age-spread.ts';

/** N-CONFLICT: one contact and one name with ages that do not fit together. Nationality is not compared: alone it is never a sign. */
export const conflictingAges: Measure = function* ({ groups, settings }) {
  for (const group of groups) {
    const byName = new Map<string, ScorableAd[]>();
    for (const one of group.ads.filter(ofPersons))
      for (const name of namesOf(one.ad)) {
        const ads = byName.get(name);
        if (ads) ads.push(one);
        else byName.set(name, [one]);
      }
    for (const [name, ads] of byName) {
      const ages = ageSpread(ads, settings.measures.ageYears);
      if (!ages) continue;
      const detail = `one ${contactWord(group.kind)} and the name ${name} with the ages ${ages.join(' and ')}`;
      for (const { leadId } of ads) yield { id: 'N-CONFLICT', leadId, detail };
    }
  }
};
