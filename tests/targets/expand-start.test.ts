import { describe, expect, test } from 'vitest';
import { expandStart } from '../../src/targets/expand-start.ts';
import { inventedTerms } from './parse-text.ts';

const OPTIONS = { languages: ['nl'], terms: inventedTerms };

describe('expandStart()', () => {
  test('keeps the order of the entries and says which entry made a seed', () => {
    const { seeds, findings } = expandStart(
      [
        { kind: 'feed', url: 'https://a.test/rss' },
        { kind: 'template', template: 'https://a.test/{n}', params: { n: { from: 1, to: 2, step: 1 } } },
      ],
      OPTIONS,
    );
    expect(findings).toEqual([]);
    expect(seeds).toEqual([
      { kind: 'feed', url: 'https://a.test/rss', path: ['start', 0, 'feed'] },
      { kind: 'url', url: 'https://a.test/1', path: ['start', 1, 'template'] },
      { kind: 'url', url: 'https://a.test/2', path: ['start', 1, 'template'] },
    ]);
  });

  test('takes the languages of a search before those of the hints, and each word once', () => {
    const search = { kind: 'search', url: 'https://a.test/?q={term}', terms: ['niere zu verkaufen'], termsFrom: ['MKT-ORGAN'] } as const;
    const words = (languages?: readonly string[]): readonly (string | null)[] =>
      expandStart([{ ...search, ...(languages ? { languages } : {}) }], OPTIONS).seeds.map((seed) =>
        new URL(seed.url).searchParams.get('q'),
      );
    expect(words()).toEqual(['niere zu verkaufen', 'nier te koop']);
    expect(words(['de'])).toEqual(['niere zu verkaufen']);
  });

  test.each([
    [{ from: 1, to: 10_000, step: 1 }, 10_000, 0],
    [{ from: 0, to: 10_000, step: 1 }, 0, 1],
    [{ from: 0, to: 1_000_000_000, step: 1 }, 0, 1],
  ])('makes at most 10,000 seeds: %j gives %i', (n, seeds, findings) => {
    const expanded = expandStart([{ kind: 'template', template: 'https://a.test/{n}', params: { n } }], OPTIONS);
    expect([expanded.seeds.length, expanded.findings.length]).toEqual([seeds, findings]);
  });

  test('counts the seeds of all entries together', () => {
    const entry = { kind: 'template', template: 'https://a.test/{n}', params: { n: { from: 1, to: 6000, step: 1 } } } as const;
    expect(expandStart([entry, entry], OPTIONS).findings).toMatchObject([{ path: ['start', 1], severity: 'problem' }]);
  });
});
