import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { parseTargets } from '../../src/targets/parse-targets.ts';
import { HEAD, inventedTerms, onlyTarget, parseText } from './parse-text.ts';

describe('parseTargets()', () => {
  test('fills every default into the least target there is', () => {
    expect(onlyTarget(HEAD)).toEqual({
      id: 'lumen',
      name: 'Lumen',
      category: 'escort',
      enabled: true,
      legal: {},
      start: [{ kind: 'url', url: 'https://lumen.test/' }],
      scope: { hosts: ['lumen.test'], include: [], exclude: [], depth: 3, externalLinks: 'record', dropQuery: [], resourceHosts: [] },
      fetch: { render: 'auto', headers: {}, steps: [], wall: { status: [401, 403], text: [], onWall: 'stop_target' } },
      limits: {
        robots: 'obey',
        concurrency: 1,
        delayMs: [2000, 5000],
        maxPages: 1000,
        maxMinutes: 60,
        maxBytes: 500_000_000,
        retries: 2,
        goneRecheckMs: 3_600_000,
        rereadAfterMs: 43_200_000,
      },
      hints: { countries: [], languages: [], dateOrder: 'DMY', platformContacts: [] },
      pages: {
        list: { match: 'auto', records: 'auto' },
        ad: { match: 'auto', from: 'page', prefer: 'selectors', ignore: [], fields: 'auto', reveal: [] },
      },
      privacy: { images: 'url_only', screenshot: 'off' },
      escalate: [],
      tests: [],
      source: { file: 't.yaml', sha256: sha256(HEAD) },
    });
  });

  test('reads a directory with selectors, as an investigator writes it', () => {
    const target = onlyTarget(`
schema: target/1
id: escort-harbour                     # unique, never reused
name: Harbour Directory (invented)
category: escort
legal:
  basis: "order 2026-EX-104"
  retention_days: 90
start:
  - url: https://harbour-directory.test/en/oslo
  - sitemap: https://harbour-directory.test/sitemap.xml
scope:
  hosts: [harbour-directory.test, "*.harbour-directory.test"]
  include: ['/en/[a-z-]+(\\?page=\\d+)?$', '/ad/\\d+']
  drop_query: [utm_source, sid]
fetch:
  wait_for: { selector: ".ad-card", timeout_ms: 8000 }
  timezone: Europe/Oslo
  proxy: env:HARBOUR_PROXY
  headers: { Accept-Language: nb }
  steps:
    - { click: { any_text: ["I am 18", "Enter"] }, optional: true, why: age gate }
    - { click: "#cookie-reject", optional: true }
    - { wait_for: { selector: .list } }
    - { scroll: 3 }
    - { select: { selector: "#sort", value: newest } }
    - { press: End }
limits: { delay_ms: 3000, max_bytes: 64KiB, gone_recheck: 90s, robots: record }
hints: { country: "NO", countries: [SE, "NO", DK], languages: [nb, en-gb], currency: NOK }
pages:
  list:
    match: { url: '/en/[a-z-]+$' }
    link: { selector: ".ad-card a.title" }
    next: { query: page, max: 20 }
  ad:
    match: { url: '/ad/\\d+', any: .ad-body }
    id: { from: url, re: '/ad/(\\d+)' }
    fields:
      title: { selector: "h1", required: true }
      age: .facts .age
      employer: { label: Firma, fallback_label: [Selskap, Company] }
      price: { selector: ".rates tr", all: true, type: rate }
      images: { selector: ".gallery img", attr: [data-src, src], all: true }
tests:
  - { file: pages/ad-1.html, page: ad, expect: { age: 24, handles: ["phone:+31612345678"] } }
`);
    expect(target.scope.hosts).toEqual(['harbour-directory.test', '*.harbour-directory.test']);
    expect(target.fetch).toMatchObject({ proxyEnv: 'HARBOUR_PROXY', headers: { 'accept-language': 'nb' }, timezone: 'Europe/Oslo' });
    expect(target.fetch.steps).toEqual([
      { verb: 'click', on: { anyText: ['I am 18', 'Enter'] }, optional: true, why: 'age gate' },
      { verb: 'click', on: '#cookie-reject', optional: true },
      { verb: 'wait_for', selector: '.list', timeoutMs: 8000, optional: false },
      { verb: 'scroll', times: 3, optional: false },
      { verb: 'select', selector: '#sort', value: 'newest', optional: false },
      { verb: 'press', key: 'End', optional: false },
    ]);
    expect(target.limits).toMatchObject({ delayMs: [3000, 5000], maxBytes: 65_536, goneRecheckMs: 90_000, robots: 'record' });
    expect(target.hints).toMatchObject({ countries: ['NO', 'SE', 'DK'], languages: ['nb', 'en-GB'], currency: 'NOK' });
    expect(target.pages.list).toEqual({
      match: { url: '/en/[a-z-]+$', any: [] },
      records: 'auto',
      link: { selector: '.ad-card a.title', attr: 'href' },
      next: { query: 'page', max: 20 },
    });
    expect(target.pages.ad.match).toEqual({ url: String.raw`/ad/\d+`, any: ['.ad-body'] });
    const plain = { label: [], attr: [], all: false, required: false };
    expect(target.pages.ad.fields).toEqual({
      title: { ...plain, selector: 'h1', type: 'text', required: true },
      age: { ...plain, selector: '.facts .age', type: 'int' },
      employer: { ...plain, label: ['Firma', 'Selskap', 'Company'], type: 'text' },
      price: { ...plain, selector: '.rates tr', all: true, type: 'rate' },
      images: { ...plain, selector: '.gallery img', attr: ['data-src', 'src'], all: true, type: 'url' },
    });
    expect(target.tests).toEqual([{ file: 'pages/ad-1.html', page: 'ad', expect: { age: 24, handles: ['phone:+31612345678'] } }]);
  });

  test('reads a marketplace that is searched with lexicon terms', () => {
    const target = onlyTarget(`schema: target/1
id: market-vlooi
name: Vlooi (invented)
category: marketplace
start:
  - search: { url: "https://vlooi.test/z?q={term}&p={page}", terms: [gratis kamer], terms_from: [MKT-ORGAN], languages: [nl, de], page: { from: 1, to: 2 } }
fetch: { wall: { status: [403, 429, 503], text: [captcha], on_wall: cool_down } }
pages: { list: { match: { url: '/z' }, records: auto }, ad: { match: auto, fields: auto } }
escalate:
  - { indicator: MKT-CHILD }
`);
    expect(target.start.map((seed) => seed.url)).toEqual([
      'https://vlooi.test/z?q=gratis%20kamer&p=1',
      'https://vlooi.test/z?q=gratis%20kamer&p=2',
      'https://vlooi.test/z?q=nier%20te%20koop&p=1',
      'https://vlooi.test/z?q=nier%20te%20koop&p=2',
      'https://vlooi.test/z?q=niere%20zu%20verkaufen&p=1',
      'https://vlooi.test/z?q=niere%20zu%20verkaufen&p=2',
    ]);
    expect(target.scope.hosts).toEqual(['vlooi.test']);
    expect(target.fetch.wall).toEqual({ status: [403], text: ['captcha'], onWall: 'cool_down' });
    expect(target.escalate).toEqual([{ indicator: 'MKT-CHILD', minGroups: 1 }]);
  });

  test.each([
    ['documents', `${HEAD}---\n${HEAD.replace('id: lumen', 'id: second')}`],
    ['documents with empty ones between', `---\n${HEAD}---\n---\n# nothing\n---\n${HEAD.replace('id: lumen', 'id: second')}---\n`],
    [
      'a list',
      'schema: target-list/1\ndefaults: { category: forum, start: [{ url: "https://a.test/" }] }\ntargets: [{ id: lumen, name: A }, { id: second, name: B }]\n',
    ],
    ['a byte-order mark and CRLF', `\uFEFF${HEAD}---\n${HEAD.replace('id: lumen', 'id: second')}`.replaceAll('\n', '\r\n')],
  ])('reads several targets as %s', (_form, text) => {
    expect(parseText(text)).toMatchObject({
      targets: [{ id: 'lumen' }, { id: 'second' }],
      problems: [],
      ids: [{ id: 'lumen' }, { id: 'second' }],
    });
  });

  test.each([
    ['200', [200, 5000]],
    ['9000', [9000, 9000]],
    ['[300, 300]', [300, 300]],
  ])('reads the pause %s as least and greatest, without warning', (written, delayMs) => {
    const { targets, warnings } = parseText(`${HEAD}limits: { delay_ms: ${written} }\n`);
    expect(targets[0]?.limits.delayMs).toEqual(delayMs);
    expect(warnings).toEqual([]);
  });

  test('lays the defaults of a list under each target: mappings merged, lists replaced', () => {
    const { targets } = parseText(`schema: target-list/1
defaults:
  category: dating
  scope: { exclude: ['/login'], depth: 2 }
  limits: { delay_ms: [2500, 8000], max_pages: 10 }
  hints: { countries: [NL, BE], languages: [nl] }
targets:
  - { id: aaa, name: A, start: [{ url: "https://a.test/" }], limits: { max_pages: 5 }, hints: { countries: [FR] } }
  - { id: bbb, name: B, start: [{ url: "https://b.test/" }], category: forum, scope: { exclude: [] } }
`);
    expect(targets).toMatchObject([
      {
        category: 'dating',
        limits: { delayMs: [2500, 8000], maxPages: 5 },
        hints: { countries: ['FR'], languages: ['nl'] },
        scope: { depth: 2, exclude: ['/login'] },
      },
      {
        category: 'forum',
        limits: { delayMs: [2500, 8000], maxPages: 10 },
        hints: { countries: ['NL', 'BE'] },
        scope: { depth: 2, exclude: [] },
      },
    ]);
  });

  test('follows anchors, aliases and merge keys', () => {
    const text = `schema: target-list/1
defaults: { category: escort }
targets:
  - { id: aaa, name: A, start: [{ url: "https://a.test/" }], limits: &pace { max_pages: 7, retries: 0 } }
  - { id: bbb, name: B, start: [{ url: "https://b.test/" }], limits: { <<: *pace, retries: 1 } }
  - { id: ccc, name: C, start: [{ url: "https://c.test/" }], limits: *pace }
`;
    const limits = parseText(text).targets.map((target) => [target.limits.maxPages, target.limits.retries]);
    expect(limits).toEqual([
      [7, 0],
      [7, 1],
      [7, 0],
    ]);
  });

  test('keeps the right targets of a file beside the wrong ones, and the ids of all', () => {
    const { targets, problems, ids } = parseText(`${HEAD}---\n${HEAD.replace('id: lumen', 'id: wrong').replace('escort', 'escorts')}`);
    expect(targets.map((target) => target.id)).toEqual(['lumen']);
    expect(problems).toHaveLength(1);
    expect(ids.map((use) => use.id)).toEqual(['lumen', 'wrong']);
  });

  test('expands the default hosts from every kind of seed and drops fragments and repeats', () => {
    const target = onlyTarget(
      `${HEAD.slice(0, HEAD.indexOf('start'))}start: [{ url: "https://A.test/x#top" }, { url: "https://a.test/x" }, { feed: "https://a.test/x" }, { sitemap: "https://b.test/s" }]\n`,
    );
    expect(target.start).toEqual([
      { kind: 'url', url: 'https://a.test/x' },
      { kind: 'feed', url: 'https://a.test/x' },
      { kind: 'sitemap', url: 'https://b.test/s' },
    ]);
    expect(target.scope.hosts).toEqual(['a.test', 'b.test']);
  });

  test('spells hosts as URLs do', () => {
    expect(onlyTarget(`${HEAD}scope: { hosts: [LUMEN.test, münchen.test, '*.Büro.test', lumen.test] }\n`).scope.hosts).toEqual([
      'lumen.test',
      'xn--mnchen-3ya.test',
      '*.xn--bro-hoa.test',
    ]);
  });

  test('resolves the pages of tests against the folder of the file and warns of those that are not there', () => {
    const text = `${HEAD}tests:\n  - { file: a.html, page: ad, expect: {} }\n  - { file: ../b.html, page: list, expect: {} }\n`;
    const parsed = parseTargets(text, 'lists/mine.yaml', { terms: inventedTerms, exists: (path) => path === 'lists/a.html' });
    expect(parsed.targets[0]?.tests.map((page) => page.file)).toEqual(['lists/a.html', 'b.html']);
    expect(parsed.warnings).toMatchObject([{ file: 'lists/mine.yaml', line: 8, column: 13, path: 'tests[1].file' }]);
  });
});
