import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIndicators } from '../../src/extract/indicators/read-indicators.ts';
import { builtInLexicon, builtInMeanings } from '../../src/lexicon/built-in-meanings.ts';
import { readLexicons } from '../../src/lexicon/read-lexicons.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-lexicon-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const OWN = `schema: indicators/1
indicators:
  - id: YTH-TASK
    category: forced-crime
    label: 'Tasks offered to the young'
    group: task
    weight: 2
    evidence: E5
    caution: 'Words change in weeks.'
    sources: ['unit']
    urgent: true
    stop_host: true
    terms:
      en: ['blue lantern']
  - id: JOB-NOEXP
    terms:
      en: ['beginners of any kind']
`;

describe('readLexicons()', () => {
  test('puts a unit list beside the built-in one', async () => {
    await writeFile(join(folder, 'own.yaml'), OWN);
    const { lexicon } = await readLexicons(builtInLexicon(), [join(folder, 'own.yaml')]);
    const { indicators, urgent } = readIndicators('Blue lantern! Beginners of any kind, no experience.', ['en'], {
      languages: [],
      lexicon,
    });
    expect(indicators.map(({ id }) => id)).toEqual(['YTH-TASK', 'JOB-NOEXP', 'JOB-NOEXP']);
    expect(urgent).toEqual([{ signal: 'listed', id: 'YTH-TASK', language: 'en', start: 0, end: 12, raw: 'Blue lantern', stopHost: true }]);
    // The built-in lexicon is not touched.
    expect(readIndicators('Blue lantern! Beginners of any kind.', ['en'], { languages: [] }).indicators).toEqual([]);
  });

  test('names every problem of every file, and a file that is not there', async () => {
    await writeFile(join(folder, 'bad.yaml'), 'schema: indicators/1\nindicators:\n  - id: OWN-ONE\n');
    await expect(readLexicons(builtInLexicon(), [join(folder, 'bad.yaml'), join(folder, 'none.yaml')])).rejects.toMatchObject({
      code: 'E_LEXICON',
      details: expect.arrayContaining([
        expect.stringContaining('lacks `weight`'),
        expect.stringContaining('there is no such file'),
      ]) as unknown,
    });
  });
});

describe('builtInMeanings()', () => {
  test('gives every indicator a caution, a grade and a group', () => {
    const meanings = builtInMeanings();
    expect(meanings.map(({ id }) => id)).toEqual(expect.arrayContaining(['SEX-TRUST', 'MKT-CHILD', 'GEN-DANGER', 'GEN-MINOR']));
    for (const { caution, evidence, group } of meanings) expect([caution, evidence, group]).not.toContain('');
  });
});
