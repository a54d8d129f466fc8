import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../src/model/target.ts';
import { readTargets } from '../../src/targets/read-targets.ts';
import { inventedTerms } from './parse-text.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'targets');

let targets: ReadonlyMap<string, Target>;
let warnings: readonly string[];

beforeAll(async () => {
  const read = await readTargets([FOLDER], { terms: inventedTerms });
  targets = new Map(read.targets.map((target) => [target.id, target]));
  warnings = read.warnings;
});

/** The seeds of an example as `kind url`. */
function seeds(id: string): readonly string[] {
  return targets.get(id)?.start.map((seed) => `${seed.kind} ${seed.url}`) ?? [];
}

describe('the example lists', () => {
  test('are read as one folder; the only warning is of a term that our invented lexicon lacks', () => {
    expect([...targets.keys()]).toEqual([
      'velvet-nl',
      'velvet-be',
      'velvet-de',
      'hartklik',
      'kamerplek',
      'ritmee',
      'lumen-directory',
      'praatplein-forum',
      'kanal-preview',
      'kramer-small-ads',
      'bridgework-jobs',
    ]);
    expect(warnings).toEqual([expect.stringContaining('ACC-FREEROOM')]);
  });

  test('cover every category but none of a real site', () => {
    const categories = new Set([...targets.values()].map((target) => target.category));
    expect([...categories].toSorted()).toEqual([
      'dating',
      'escort',
      'forum',
      'generic',
      'housing',
      'marketplace',
      'messenger',
      'recruitment',
    ]);
    const hosts = [...targets.values()].flatMap((target) => target.scope.hosts);
    expect(hosts.filter((host) => !/\.(test|example)$/.test(host))).toEqual([]);
  });

  test('begin with the schema for editors', async () => {
    for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.yaml'))) {
      const text = await readFile(join(FOLDER, name), 'utf8');
      expect(text.startsWith('# yaml-language-server: $schema=./target.schema.json\n')).toBe(true);
    }
  });

  test.each<[string, object]>([
    [
      'lumen-directory',
      {
        legal: { basis: 'order 2026-EX-001', retentionDays: 90 },
        scope: { hosts: ['lumen-directory.test', '*.lumen-directory.test'], depth: 3, dropQuery: ['ref', 'view'] },
        limits: { delayMs: [2000, 5000], maxPages: 300, maxBytes: 200_000_000, goneRecheckMs: 3_600_000 },
        hints: { countries: ['NL', 'BE', 'DE'], currency: 'EUR' },
        pages: {
          ad: {
            id: { from: 'url', re: String.raw`/ad/(\d+)` },
            fields: {
              age: { type: 'int', min: 0, max: 99 },
              posted: { type: 'date', attr: ['datetime'] },
              images: { type: 'url', all: true },
            },
          },
        },
        escalate: [{ indicator: 'MKT-CHILD', minGroups: 1 }],
      },
    ],
    [
      'bridgework-jobs',
      {
        fetch: { render: 'http', locale: 'uk-UA', wall: { onWall: 'cool_down' } },
        limits: { concurrency: 2, delayMs: [2000, 4000] },
        pages: {
          list: { next: { query: 'page', max: 30 } },
          ad: {
            match: { structured: 'JobPosting' },
            prefer: 'structured',
            id: { from: 'structured', path: 'identifier.value' },
            fields: { salary: { type: 'salary' }, employer: { selector: '.company', label: ['Роботодавець', 'Работодатель', 'Employer'] } },
          },
        },
        privacy: { images: 'none' },
      },
    ],
    [
      'kramer-small-ads',
      {
        scope: { hosts: ['kramer-ads.test'], externalLinks: 'ignore' },
        limits: { delayMs: [3000, 5000] },
        hints: { countries: ['NL', 'BE', 'DE'] },
        pages: { ad: { match: 'auto', fields: 'auto' } },
      },
    ],
    ['praatplein-forum', { pages: { list: { records: { selector: 'li.topic' } }, ad: { from: 'page' } } }],
    ['kanal-preview', { scope: { depth: 30 }, pages: { ad: { from: 'record', id: { from: 'selector', attr: 'data-post' } } } }],
    [
      'velvet-be',
      {
        category: 'escort',
        limits: { group: 'velvet', delayMs: [2500, 8000], maxPages: 250 },
        hints: { countries: ['BE', 'NL', 'DE'] },
        legal: { basis: 'action week 2026-EX-010' },
      },
    ],
    [
      'hartklik',
      {
        fetch: {
          render: 'browser',
          steps: [{ verb: 'click' }, { verb: 'scroll', times: 5 }],
          wall: { text: ['verify you are human', 'access denied'] },
        },
      },
    ],
    ['ritmee', { enabled: false, category: 'generic', hints: { languages: ['nl', 'ro', 'bg'] } }],
  ])('say of %s what its comments promise', (id, expected) => {
    expect(targets.get(id)).toMatchObject(expected);
  });

  test('make the seeds that a person would count', () => {
    expect(seeds('lumen-directory')).toHaveLength(1 + 3 * 3 + 1);
    expect(seeds('lumen-directory').at(-1)).toBe('sitemap https://lumen-directory.test/sitemap-ads.xml');
    expect(seeds('kamerplek')[5]).toBe('url https://kamerplek.test/rotterdam/kamers?pagina=3');
    expect(seeds('bridgework-jobs')[0]).toBe('feed https://bridgework.example/rss/abroad');
    // Two words of its own, and from the invented lexicon the German one: the Dutch one is among its own. Two pages each.
    expect(seeds('kramer-small-ads')).toHaveLength((2 + 1) * 2);
    expect(seeds('kramer-small-ads')[0]).toBe('url https://kramer-ads.test/search?q=kamer%20gratis&p=1');
  });
});
