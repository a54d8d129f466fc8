import priceWeights from '../../../lexicon/price-weights.json' with { type: 'json' };
import timeWeights from '../../../lexicon/price-time-weights.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { CandidateScorer } from '../scorer/candidate-scorer.ts';
import { ClassedText } from '../scorer/classed-text.ts';
import { type HashedFeatures, hashedFeatures } from '../scorer/features.ts';
import { ListedText, listedText } from '../scorer/listed-text.ts';
import type { FoldedText } from '../handles/folded-text.ts';
import { amountFeatures } from './amount-features.ts';
import { PRICE_CLASSES } from './price-classes.ts';
import { timeCandidates, type TimeCandidate } from './price-time-features.ts';
import type { FoundPrice, JudgedAmount, ScannedPrices } from './scanned-prices.ts';

/**
 * The prices among the amounts of a text. What stands round an amount refuses one that the rules take, tells one that no rule knows, and what a
 * price is for where no rule tells it; each where it speaks strongly enough. What has a currency and a time stays. `folded`: the text that was scanned.
 */
export function weighPrices(scanned: ScannedPrices, folded: FoldedText): FoundPrice[] {
  const { lower, amounts } = scanned;
  const told = amounts.filter(({ isTold }) => isTold);
  if (lower.length < SHORTEST || amounts.length > MOST) return told.map(withoutVerdict);
  const open = amounts.filter((amount) => isOpen(amount));
  if (open.length === 0) return told.map(withoutVerdict);
  const text = new ClassedText(lower === folded.lower ? listedText(folded) : new ListedText(lower), PRICE_CLASSES);
  const featuresOf = amountFeatures(scanned, text, hashedFeatures);
  let timesOf: ((at: number) => TimeCandidate<HashedFeatures>[]) | undefined;
  return amounts.flatMap((amount) => {
    if (!isOpen(amount)) return amount.isTold ? [withoutVerdict(amount)] : [];
    if (AMOUNTS.score(featuresOf(amount.at)) < (amount.isTold ? REFUSED : TAKEN)) return [];
    const found = withoutVerdict(amount);
    if (found.price.per !== undefined || scanned.context.category === 'marketplace') return [found];
    timesOf ??= timeCandidates(scanned, text, hashedFeatures);
    const per = likeliest(timesOf(amount.at));
    return [per === undefined ? found : { ...found, price: { ...found.price, per } }];
  });
}

/** A text of fewer units is the value of a label, which has no surroundings; one of more amounts is no ad. */
const [SHORTEST, MOST] = [60, 200];
const AMOUNTS: CandidateScorer = new CandidateScorer(priceWeights);
const TIMES: CandidateScorer = new CandidateScorer(timeWeights);
/** Log-odds below which an amount is no price though the rules take it, nine to one against it, and from which on it is one though no rule does, six to one for it. */
const [REFUSED, TAKEN] = [-2.2, 1.8];

/** How likely a time must be at least, and that there is none at most. */
const [SURE, UNLIKELY] = [0.7, 0.2];

/** Whether the surroundings of an amount are asked: not of one with a currency and a time, nor of a number that no rule takes and that is less round than prices are. */
function isOpen({ isTold, hasMoney, price: { amount, per } }: JudgedAmount): boolean {
  return isTold ? per === undefined || !hasMoney : amount >= 20 && amount % 5 === 0;
}

function withoutVerdict({ start, end, price }: JudgedAmount): FoundPrice {
  return { start, end, price };
}

/** The time that a price is for, where it is by far the likeliest and that it is for none is unlikely; undefined otherwise. */
function likeliest(candidates: readonly TimeCandidate<HashedFeatures>[]): PricePer | undefined {
  const odds = new Map<PricePer | undefined, number>();
  for (const { per, features } of candidates) odds.set(per, Math.max(odds.get(per) ?? -Infinity, Math.exp(TIMES.score(features))));
  const all = [...odds.values()].reduce((sum, each) => sum + each, 0);
  const [best, none] = [[...odds].reduce((one, other) => (other[1] > one[1] ? other : one)), odds.get(undefined) ?? 0];
  return best[1] >= SURE * all && none <= UNLIKELY * all ? best[0] : undefined;
}
