import type { Category } from '../../src/model/category.ts';
import type { IndicatorHit, IndicatorMeaning } from '../../src/model/indicator.ts';
import type { AdScore } from '../../src/score/score-day.ts';
import type { ScorableAd } from '../../src/score/scorable-ad.ts';
import { scoreDay } from '../../src/score/score-day.ts';
import { DEFAULT_SCORING } from '../../src/score/scoring-settings.ts';
import type { ScoringSettings } from '../../src/score/scoring-settings.ts';
import { read, sampleAd } from '../diff/sample-ad.ts';
import type { SampleAd } from '../diff/sample-ad.ts';

/** An invented ad of a day, plain values; `signs` are ids of indicators met in its text, `seller` the account that posted it. */
export interface SampleScorable extends SampleAd {
  readonly target?: string;
  readonly category?: Category;
  readonly country?: string;
  readonly hints?: readonly string[];
  readonly escalate?: ScorableAd['escalate'];
  readonly readAtMs?: number;
  readonly signs?: readonly string[];
  readonly language?: string;
  readonly seller?: string;
}

const DAY_MS = 86_400_000;

/** Day `n` of the tests, epoch milliseconds. */
export const dayMs = (n: number): number => n * DAY_MS;

/** An invented ad of a day; `id` is a small number. */
export function scorable(id: number, sample: SampleScorable = {}): ScorableAd {
  const ad = sampleAd({ url: `https://ads.test/ad/${id}`, ...sample });
  const hits = (sample.signs ?? []).map((sign): IndicatorHit => ({
    id: sign,
    group: meaningOf(sign).group,
    language: sample.language ?? 'en',
    raw: `words of ${sign}`,
    start: 0,
    end: 1,
  }));
  return {
    leadId: `lead-${id.toString(16).padStart(16, '0')}`,
    targetId: sample.target ?? 'site-a',
    category: sample.category ?? 'escort',
    country: sample.country ?? 'NL',
    hintCountries: sample.hints ?? [],
    escalate: sample.escalate ?? [],
    readAtMs: sample.readAtMs ?? dayMs(100),
    ad: {
      ...ad,
      indicators: hits,
      fields: {
        ...ad.fields,
        other: sample.seller === undefined ? [] : [{ ...read(sample.seller), name: 'seller' }],
      },
    },
  };
}

/** Indicators of the tests: id, group, weight, grade. Ids of the real lexicon where a rule names them. */
export const MEANINGS: readonly IndicatorMeaning[] = (
  [
    ['SEX-YOUTH', 'presentation', 3, 'E1'],
    ['SEX-TRUST', 'presentation', 3, 'E1'],
    ['SEX-ETHN', 'presentation', 2, 'E1'],
    ['SEX-UNPROT', 'service', 2, 'E2'],
    ['SEX-AVAIL247', 'control', 2, 'E2'],
    ['SEX-PLURAL', 'third-party', 2, 'E2'],
    ['SEX-MOVE', 'movement', 0, 'E1-negative'],
    ['PAY-ADVANCE', 'payment', 0, 'E5'],
    ['PAY-CRYPTO', 'payment', 1, 'E3'],
    ['JOB-HIGHPAY', 'too-good', 1, 'E3'],
    ['JOB-TRAVEL', 'dependency', 2, 'E3'],
    ['JOB-DOCS', 'control', 2, 'E4'],
    ['JOB-WOMEN', 'target', 1, 'E4'],
    ['MKT-CHILD', 'child', 5, 'E3'],
    ['MKT-ORGAN', 'organ', 4, 'E3'],
  ] as const
).map(([id, group, weight, evidence]) => ({
  id,
  category: 'test',
  label: id.toLowerCase(),
  group,
  weight,
  evidence,
  appliesTo: [],
  caution: `caution of ${id}`,
}));

function meaningOf(id: string): IndicatorMeaning {
  const meaning = MEANINGS.find((known) => known.id === id);
  if (!meaning) throw new Error(`no such indicator: ${id}`);
  return meaning;
}

/** Scores a day with the default settings and the indicators of the tests. */
export function scores(ads: readonly ScorableAd[], settings: ScoringSettings = DEFAULT_SCORING): ReadonlyMap<string, AdScore> {
  return scoreDay(ads, MEANINGS, settings);
}

/** The score of the first of some ads. */
export function scoreOf(...ads: readonly ScorableAd[]): AdScore {
  const score = scores(ads).get(ads[0]?.leadId ?? '');
  if (!score) throw new Error('no score');
  return score;
}
