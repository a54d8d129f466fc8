import type { ScoringAuthor } from '../../src/model/scoring-author.ts';

/** Who assesses the leads of a test. */
export const SCORED_BY: ScoringAuthor = { version: '0.0.0-test', lexiconSha256: 'ab'.repeat(32), atMs: 1_700_000_000_000 };
