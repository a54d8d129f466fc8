import type { Category } from '../../model/category.ts';
import { contactWord } from '../handle-groups.ts';
import { listed } from '../listed.ts';
import type { Measure } from '../measured-hit.ts';

/** Categories in which people are found, as against those in which they are offered (after Europol 2020 on recruitment). */
const WAYS_IN: ReadonlySet<Category> = new Set(['recruitment', 'housing', 'dating']);

/** N-CROSSMARKET: one contact in a job, housing or dating ad and in a sex ad. */
export const crossMarket: Measure = function* ({ groups }) {
  for (const group of groups) {
    const categories = new Set(group.ads.map(({ category }) => category));
    const waysIn = [...categories].filter((category) => WAYS_IN.has(category)).toSorted();
    if (waysIn.length === 0 || !categories.has('escort')) continue;
    const detail = `one ${contactWord(group.kind)} in escort ads and in ${listed(waysIn)} ads`;
    for (const { leadId, category } of group.ads)
      if (category === 'escort' || WAYS_IN.has(category)) yield { id: 'N-CROSSMARKET', leadId, detail };
  }
};
