import { amountFeatures } from '../../../src/extract/fields/amount-features.ts';
import { PRICE_CLASSES } from '../../../src/extract/fields/price-classes.ts';
import { ClassedText } from '../../../src/extract/scorer/classed-text.ts';
import { ListedText } from '../../../src/extract/scorer/listed-text.ts';
import { labelledAmounts } from './labelled-amounts.ts';
import type { ScorerToFit } from './scorer-to-fit.ts';
import { namedFeatures } from './named-features.ts';

/** Numbers that may be what something costs. */
export const PRICES: ScorerToFit = {
  name: 'price',
  what: 'numbers of a text that may be prices (src/extract/fields/amount-features.ts)',
  taught: [],
  ridge: 0.00015,
  candidatesOf(labelled) {
    const read = labelledAmounts(labelled);
    if (read === undefined) return [];
    const { scanned, labels } = read;
    const featuresOf = amountFeatures(scanned, new ClassedText(new ListedText(scanned.lower), PRICE_CLASSES), namedFeatures);
    return scanned.amounts.map(({ at, price }) => ({
      features: featuresOf(at).names,
      isWanted: labels.has(at),
      value: `${price.amount} at ${at}`,
    }));
  },
};
