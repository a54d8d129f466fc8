import { findAgeCandidates } from '../../../src/extract/fields/age-candidates.ts';
import { ageFeatures } from '../../../src/extract/fields/age-features.ts';
import { listedText } from '../../../src/extract/scorer/listed-text.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import type { ScorerToFit } from './scorer-to-fit.ts';
import { namedFeatures } from './named-features.ts';

/** Numbers that may be the age of a person. */
export const AGES: ScorerToFit = {
  name: 'age',
  what: 'numbers of a text that may be the age of a person (src/extract/fields/age-features.ts)',
  taught: ['age-fragments.jsonl'],
  ridge: 0.0005,
  candidatesOf({ text, expect, category }) {
    if (text === undefined || expect.ages === undefined) return [];
    const { walk, folded } = prepareText(text);
    const candidates = findAgeCandidates(walk);
    const features = ageFeatures(candidates, listedText(folded), { category, make: namedFeatures });
    const ages = new Set(expect.ages);
    return candidates.flatMap(({ value }, at) => {
      const own = features[at];
      return own === undefined ? [] : [{ features: own.names, isWanted: ages.has(value), value: String(value) }];
    });
  },
};
