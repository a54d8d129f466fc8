import { PRICE_CLASSES } from '../../../src/extract/fields/price-classes.ts';
import { timeCandidates } from '../../../src/extract/fields/price-time-features.ts';
import { ClassedText } from '../../../src/extract/scorer/classed-text.ts';
import { ListedText } from '../../../src/extract/scorer/listed-text.ts';
import { labelledAmounts } from './labelled-amounts.ts';
import type { LabelledCandidate, ScorerToFit } from './scorer-to-fit.ts';
import { namedFeatures } from './named-features.ts';

/** What prices of a text may be for. */
export const PRICE_TIMES: ScorerToFit = {
  name: 'price-time',
  what: 'what a price may be for (src/extract/fields/price-time-features.ts)',
  taught: [],
  ridge: 0.0002,
  candidatesOf(labelled) {
    const read = labelledAmounts(labelled);
    if (read === undefined) return [];
    const { scanned, labels } = read;
    const candidatesOf = timeCandidates(scanned, new ClassedText(new ListedText(scanned.lower), PRICE_CLASSES), namedFeatures);
    return [...labels].flatMap(([at, { per }]) => {
      const candidates = candidatesOf(at);
      const right = candidates.filter((one) => (one.per ?? null) === per);
      const nearest = Math.min(...right.map(({ apart }) => apart));
      return candidates
        .filter((one) => (one.per ?? null) !== per || one.apart === nearest)
        .map((one): LabelledCandidate => ({
          features: one.features.names,
          isWanted: (one.per ?? null) === per,
          value: `${one.per} at ${at}`,
        }));
    });
  },
};
