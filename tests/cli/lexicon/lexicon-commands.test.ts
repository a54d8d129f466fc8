import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

let folder = '';
const run = (...argv: readonly string[]): ReturnType<typeof runCli> => runCli(argv, { cwd: folder, environment: {} });

const OWN = `schema: indicators/1
indicators:
  - id: OWN-LANTERN
    category: forced-crime
    label: 'A label'
    group: own
    weight: 0
    evidence: E5
    caution: 'Read it.'
    sources: ['unit']
    terms: {en: ['blue lantern']}
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadline-lexicon-'));
  await writeFile(join(folder, 'own.yaml'), OWN);
  await writeFile(join(folder, 'bad.yaml'), OWN.replace('weight: 0', 'weight: much'));
  await writeFile(join(folder, 'ad.txt'), 'Blue lantern, no experience needed.');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('leadline lexicon', () => {
  test('check counts what a sound list brings', async () => {
    expect(await run('lexicon', 'check', 'own.yaml')).toEqual({ status: 0, out: '1 indicators with 1 phrases, no problems\n', err: '' });
  });

  test('check names problems with their places, exit 3', async () => {
    const { status, err } = await run('lexicon', 'check', 'bad.yaml');
    expect(status).toBe(3);
    expect(err).toMatch(/bad\.yaml:7:13 {2}indicators\[0\]\.weight: expected a whole number/);
  });

  test('list --json gives group, weight, grade and languages with confidence', async () => {
    const { out } = await run('lexicon', 'list', '--json', '--lexicon', 'own.yaml');
    const rows = out
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: string; group: string; weight: number; evidence: string; languages: Record<string, string> },
      );
    expect(rows.find(({ id }) => id === 'SEX-TRUST')).toMatchObject({
      group: 'presentation',
      weight: 3,
      evidence: 'E1',
      languages: { en: 'high', th: 'low' },
    });
    expect(rows.find(({ id }) => id === 'MKT-CHILD')).toMatchObject({ urgent: 'child-trade' });
    expect(rows.at(-1)).toMatchObject({ id: 'OWN-LANTERN', weight: 0 });
  });

  test('list shows a table and the confidence of languages', async () => {
    const { out } = await run('lexicon', 'list');
    expect(out).toMatch(/^id +group +weight/);
    expect(out).toContain('low ar th fi lv');
  });

  test('extract reads a unit list beside ours', async () => {
    const idsOf = ({ out }: { out: string }): readonly string[] =>
      (JSON.parse(out) as { indicators: { id: string }[] }).indicators.map(({ id }) => id);
    expect(idsOf(await run('extract', 'ad.txt', '--lexicon', 'own.yaml'))).toEqual(['OWN-LANTERN', 'JOB-NOEXP']);
    expect(idsOf(await run('extract', 'ad.txt'))).toEqual(['JOB-NOEXP']);
    expect((await run('extract', 'ad.txt', '--lexicon', 'bad.yaml')).status).toBe(3);
  });
});
