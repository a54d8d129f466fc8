import { contactWord } from '../handle-groups.ts';
import type { Measure } from '../measured-hit.ts';

/** Share of contacts that post no more than this one must. */
const PERCENTILE = 0.99;

/** N-POSTRATE: a contact on more ads than 99 of 100 contacts of the day, and on many. */
export const postRate: Measure = function* ({ groups, settings }) {
  const { fromHandles, fromAds } = settings.measures.postRate;
  if (groups.length < fromHandles) return;
  const counts = groups.map(({ ads }) => ads.length).toSorted((a, b) => a - b);
  const usual = counts[Math.ceil(counts.length * PERCENTILE) - 1] ?? Infinity;
  for (const { kind, ads } of groups)
    if (ads.length > usual && ads.length >= fromAds)
      for (const { leadId } of ads)
        yield {
          id: 'N-POSTRATE',
          leadId,
          detail: `one ${contactWord(kind)} on ${ads.length} ads, where 99 of 100 contacts have up to ${usual}`,
        };
};
