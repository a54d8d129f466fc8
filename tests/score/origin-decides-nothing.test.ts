import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateWeb } from '../../fixtures/site/generate-web.ts';
import { readIndicators } from '../../src/extract/indicators/read-indicators.ts';
import { builtInMeanings } from '../../src/lexicon/built-in-meanings.ts';
import type { ScorableAd } from '../../src/score/scorable-ad.ts';
import { scoreDay } from '../../src/score/score-day.ts';
import { DEFAULT_SCORING } from '../../src/score/scoring-settings.ts';
import { handle, read } from '../diff/sample-ad.ts';
import { MEANINGS, scorable, scores } from './sample-scorable.ts';

/** The same ads with other hits. */
const withHits = (
  ads: readonly ScorableAd[],
  change: (hits: ScorableAd['ad']['indicators']) => ScorableAd['ad']['indicators'],
): ScorableAd[] => ads.map((one) => ({ ...one, ad: { ...one.ad, indicators: change(one.ad.indicators) } }));
const priorities = (scored: ReturnType<typeof scores>): string[] => [...scored.values()].map(({ priority }) => priority);

const ethnicity = { id: 'SEX-ETHN', group: 'presentation', language: 'en', raw: 'words of SEX-ETHN', start: 0, end: 1 };

const anyDay = fc
  .array(
    fc.record({
      signs: fc.subarray(MEANINGS.map(({ id }) => id)),
      category: fc.constantFrom('escort' as const, 'recruitment' as const, 'forum' as const),
      alias: fc.constantFrom('Anna', 'Bella', 'Cleo'),
      phone: fc.constantFrom('+31612345678', '+31687654321', '+40712034567'),
      obfuscated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((samples) =>
    samples.map(({ alias, phone, obfuscated, ...sample }, at) =>
      scorable(at + 1, { ...sample, aliases: [alias], hints: ['NL'], handles: [handle('phone', phone, { obfuscated })] }),
    ),
  );

/** The fixture web's first day, every ad saying a word of origin. */
function fixtureDay(word: string): ScorableAd[] {
  return generateWeb({ seed: 7, ads: 150 }).sites.flatMap((site) =>
    site.days[0].map((ad, at) => {
      const text = `${ad.title}. ${word}. ${ad.text} ${word}!`;
      const { category, country, aliases, ages, languages } = ad;
      const sample = scorable(at, { target: site.id, category, country, aliases, ages, text });
      const handles = ad.handles.map(({ kind, value, form, raw }) => handle(kind, value, { raw, obfuscated: form === 'obfuscated' }));
      const { indicators } = readIndicators(text, languages, { languages, category });
      const declared = [{ ...read(word), name: 'nationality' }];
      const fields = { ...sample.ad.fields, other: declared };
      return { ...sample, leadId: `lead-${site.id}-${ad.key}`, ad: { ...sample.ad, handles, indicators, fields } };
    }),
  );
}

/** The ads whose priority is another one in two scorings of the same day. */
function differing(before: ReturnType<typeof scores>, after: ReturnType<typeof scores>): string[] {
  return [...before].filter(([leadId, { priority }]) => after.get(leadId)?.priority !== priority).map(([leadId]) => leadId);
}

describe('nationality, ethnicity and language', () => {
  test('DQ-2: alone make no lead worth a note', () => {
    const one = scorable(1, { signs: ['SEX-ETHN', 'SEX-MOVE', 'PAY-ADVANCE'], hints: ['NL'], handles: [handle('phone', '+40712034567')] });
    const score = scores([one]).get(one.leadId);
    expect(score?.priority).toBe('none');
    expect(score?.indicators).toEqual(['N-FOREIGNPHONE', 'PAY-ADVANCE', 'SEX-ETHN', 'SEX-MOVE']);
  });

  test('give the same priorities when they are taken away, put on every ad, or told in another language', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('ro', 'th', 'ar', 'nl'), (ads, language) => {
        const before = priorities(scores(ads));
        expect(priorities(scores(withHits(ads, (hits) => hits.filter(({ id }) => id !== 'SEX-ETHN'))))).toEqual(before);
        expect(priorities(scores(withHits(ads, (hits) => [...hits, ethnicity])))).toEqual(before);
        expect(priorities(scores(withHits(ads, (hits) => hits.map((hit) => ({ ...hit, language })))))).toEqual(before);
        expect(priorities(scores(ads.map((one) => ({ ...one, ad: { ...one.ad, languages: [language] } }))))).toEqual(before);
      }),
    );
  });

  test('claimed and spoken give the same priorities as if nothing were claimed', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('RO', 'TH', 'NL'), fc.constantFrom('ro', 'th', 'nl'), (ads, country, language) => {
        const claim = { nationalityClaims: [read(country)], languagesSpoken: [read(language)] };
        const claiming = ads.map((one) => ({ ...one, ad: { ...one.ad, fields: { ...one.ad.fields, ...claim } } }));
        expect(scores(claiming)).toEqual(scores(ads));
      }),
    );
  });

  test('a number of another country gives no other priority than one of the country', () => {
    fc.assert(
      fc.property(anyDay, (ads) => {
        const home = ads.map((one) => ({ ...one, hintCountries: [] }));
        expect(priorities(scores(ads))).toEqual(priorities(scores(home)));
      }),
    );
  });

  test.each([
    ['Romanian', 'Dutch'],
    ['Thai', 'German'],
    ['Colombiana', 'Española'],
    ['Roemeense', 'Nederlandse'],
    ['Bulgarin', 'Deutsche'],
    ['Asian', 'European'],
    ['ebony', 'blonde'],
    ['украинка', 'голландка'],
  ])('every ad of the fixture web has the same priority whether it says %s or %s', (one, other) => {
    const [before, after] = [one, other].map((word) => scoreDay(fixtureDay(word), builtInMeanings(), DEFAULT_SCORING));
    if (!before || !after) throw new Error('no scores');
    expect(differing(before, after)).toEqual([]);
    expect([...before.values()].some(({ priority }) => priority !== 'none')).toBe(true);
  });

  test('would not pass if ethnicity counted like any other sign', () => {
    const settings = { ...DEFAULT_SCORING, origin: [], baseRate: { ...DEFAULT_SCORING.baseRate, fromAds: Infinity } };
    const [before, after] = ['Thai', 'German'].map((word) => scoreDay(fixtureDay(word), builtInMeanings(), settings));
    expect(before && after ? differing(before, after).length : 0).toBeGreaterThan(0);
  });
});
