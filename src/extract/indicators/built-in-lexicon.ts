import data from '../../../lexicon/indicators.json' with { type: 'json' };
import type { Lexicon } from '../../model/lexicon.ts';

/** The lexicon that the tool brings: `lexicon/indicators.yaml`, `evidence.yaml` and `urgent.yaml`, compiled by `npm run docs:write`. */
export function builtInLexicon(): Lexicon {
  return BUILT_IN;
}

// Written by our own parser from files that it has checked; a test compares the two.
const BUILT_IN = data as unknown as Lexicon;
