import { describe, expect, test } from 'vitest';
import { parseTargets } from '../../src/targets/parse-targets.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { HEAD, inventedTerms } from './parse-text.ts';

/** Stands in the text right before the place where the problem must be reported. */
const MARK = '▸';

/** Takes the marks out of a text and gives their places as `line:column`. */
function unmark(marked: string): { readonly text: string; readonly places: readonly string[] } {
  const places: string[] = [];
  let text = '';
  for (const [index, part] of marked.split(MARK).entries()) {
    if (index > 0) places.push(`${text.split('\n').length}:${text.length - text.lastIndexOf('\n')}`);
    text += part;
  }
  return { text, places };
}

function found(marked: string): {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly places: readonly string[];
} {
  const { text, places } = unmark(marked);
  const { problems, warnings } = parseTargets(text, 't.yaml', { terms: inventedTerms });
  return { problems: problems.map(line), warnings: warnings.map(line), places };
}

function line(problem: Problem): string {
  return formatProblem(problem).replace('t.yaml:', '');
}

/** One mistake each: the end of the file with a mark before it, its path, and words of the message. */
const MISTAKES: readonly (readonly [text: string, path: string, words: string])[] = [
  // Keys.
  ['▸fecth: { render: auto }', 'fecth', 'unknown key `fecth`, did you mean `fetch`?'],
  ['fetch: { ▸rendr: auto }', 'fetch.rendr', 'did you mean `render`?'],
  ['▸render: http', 'render', 'it belongs under `fetch`'],
  ['limits: { ▸category: escort }', 'limits.category', 'it belongs at the top of the target'],
  ['▸frobnicate: 1', 'frobnicate', 'known here: schema, id, name'],
  ['limits:\n  max_pages: 5\n  ▸max_pages: 6', '', 'the key `max_pages` is given twice'],
  ['pages:\n  list:\n    records: { ▸selectr: .a, selector: .b }', 'pages.list.records.selectr', 'did you mean `selector`?'],
  ['privacy: { images: none, ▸imagse: none }', 'privacy.imagse', 'did you mean `images`?'],
  ['escalate: [{ indicator: MKT-CHILD, ▸min: 1 }]', 'escalate[0].min', 'did you mean `min_groups`?'],
  // Forms.
  ['▸fetch:', 'fetch', 'has no value: expected a mapping `{...}`, or leave the key out'],
  ['fetch: ▸[]', 'fetch', 'expected a mapping `{...}`, found an empty list'],
  ['enabled: ▸yes', 'enabled', 'expected `true` or `false`, found `yes`'],
  ['scope: { depth: ▸"3" }', 'scope.depth', 'found `3` as text; take the quotes off'],
  ['scope: { depth: ▸1.5 }', 'scope.depth', 'whole number'],
  ['scope: { include: ▸/ad/ }', 'scope.include', 'expected a list `[...]`, found `/ad/`'],
  ['fetch: { locale: ▸12 }', 'fetch.locale', 'expected a text, found the number `12`; put it in quotes'],
  ['limits: { retries: ▸11 }', 'limits.retries', 'at most 10'],
  ['limits: { max_minutes: ▸0 }', 'limits.max_minutes', 'more than 0'],
  // Choices.
  ['fetch: { render: ▸atuo }', 'fetch.render', '`atuo` is not one of http, browser, auto, data; did you mean `auto`?'],
  ['hints: { date_order: ▸dmy }', 'hints.date_order', 'did you mean `DMY`?'],
  ['privacy: { screenshot: ▸false }', 'privacy.screenshot', 'one of off, on'],
  ['pages: { list: { match: ▸atuo } }', 'pages.list.match', 'did you mean `auto`?'],
  ['pages: { ad: { fields: ▸atuo } }', 'pages.ad.fields', 'did you mean `auto`?'],
  ['pages: { ad: { fields: { age: { selector: .a, type: ▸integer } } } }', 'pages.ad.fields.age.type', 'did you mean `int`?'],
  // Legal.
  ['limits: { robots: ▸record }', 'limits.robots', 'needs `legal.basis`'],
  ['limits: { robots: ▸ignore_with_order }', 'limits.robots', 'needs `legal.basis`'],
  ['privacy: { images: ▸keep_with_order }', 'privacy.images', 'needs `legal.basis`'],
  ['legal: { basis: ▸" " }', 'legal.basis', 'is empty'],
  // Scope.
  ['scope: { hosts: [lumen.test, ▸https://x.test/a] }', 'scope.hosts[1]', 'write `x.test`'],
  ['scope: { hosts: [lumen.test, ▸"*"] }', 'scope.hosts[1]', 'would allow every host'],
  ['scope: { hosts: [lumen.test, ▸"*.co.uk"] }', 'scope.hosts[1]', 'every site under `co.uk`'],
  ['scope: { hosts: [lumen.test, ▸"*.de"] }', 'scope.hosts[1]', 'every site under `de`'],
  ['scope: { hosts: [lumen.test, ▸"a.*.test"] }', 'scope.hosts[1]', 'only in front'],
  ['scope: { hosts: [lumen.test, ▸x.test:8080] }', 'scope.hosts[1]', 'without port'],
  ['scope: { hosts: [lumen.test, ▸.x.test] }', 'scope.hosts[1]', 'write `*.x.test`'],
  ['scope: { hosts: [lumen.test, ▸x.test/ads] }', 'scope.hosts[1]', 'without path'],
  ['scope: { hosts: [lumen.test, ▸"a b.test"] }', 'scope.hosts[1]', 'not a host name'],
  ['scope: { hosts: ▸[] }', 'scope.hosts', 'the list is empty'],
  // Patterns: the column is that of the trouble inside the pattern.
  [String.raw`scope: { include: ['/a▸(b'] }`, 'scope.include[0]', 'at character 3: missing closing )'],
  [String.raw`scope: { include: ['/a(b)▸)'] }`, 'scope.include[0]', 'at character 6: unexpected )'],
  [String.raw`scope: { exclude: ["/ok", "/▸(?=x)"] }`, 'scope.exclude[1]', 'RE2 has no look-ahead'],
  [String.raw`scope: { exclude: ['/(a)▸\1'] }`, 'scope.exclude[0]', 'RE2 has no back references'],
  [String.raw`pages: { ad: { id: { from: url, re: '/▸[z-' } } }`, 'pages.ad.id.re', 'missing closing ]'],
  [String.raw`scope: { include: ['a▸{2000}'] }`, 'scope.include[0]', 'a repeat count is 1000 at most'],
  [String.raw`scope: { include: ["/ad/▸\d+"] }`, '', 'put patterns in single quotes'],
  // Selectors.
  ['pages: { ad: { body: ▸"a[" } }', 'pages.ad.body', 'not a CSS selector'],
  ['pages: { ad: { body: ▸"//div[@id]" } }', 'pages.ad.body', 'XPath'],
  ['pages: { ad: { body: ▸"a:nonsense" } }', 'pages.ad.body', 'unknown pseudo-class'],
  ['pages: { ad: { body: ▸"a::before" } }', 'pages.ad.body', 'seudo-elements'],
  ['pages: { ad: { body: ▸"a >" } }', 'pages.ad.body', 'ends with a combinator'],
  ['pages: { ad: { body: ▸"> a" } }', 'pages.ad.body', 'begins with a combinator'],
  ['pages: { ad: { body: ▸"text=Enter" } }', 'pages.ad.body', 'not a CSS selector'],
  ['pages: { ad: { body: ▸"" } }', 'pages.ad.body', 'it is empty'],
  ['pages: { ad: { ignore: [.a, ▸"b,,c"] } }', 'pages.ad.ignore[1]', 'not a CSS selector'],
  ['fetch: { wait_for: { selector: ▸"a{" } }', 'fetch.wait_for.selector', 'not a CSS selector'],
  ['pages: { ad: { fields: { title: ▸"h1[" } } }', 'pages.ad.fields.title', 'not a CSS selector'],
  // Rules about pages.
  ['pages: { list: { match: ▸{} } }', 'pages.list.match', 'an empty rule matches nothing'],
  ['pages: { list: { next: ▸{ selector: a, query: p } } }', 'pages.list.next', 'two ways'],
  ['pages: { ad: { id: ▸{ from: url } } }', 'pages.ad.id', 'needs `re`'],
  ['pages: { ad: { id: ▸{ from: structured } } }', 'pages.ad.id', 'needs `path`'],
  ['pages: { ad: { match: { structured: ▸schema:JobPosting } } }', 'pages.ad.match.structured', 'schema.org type'],
  ['pages: { ad: { fields: { ▸Job-Title: h1 } } }', 'pages.ad.fields.Job-Title', 'not a field name'],
  ['pages: { ad: { fields: { age: ▸{ type: int } } } }', 'pages.ad.fields.age', 'says not where the value stands'],
  ['pages: { ad: { fields: { age: { selector: .a, min: 9, max: ▸1 } } } }', 'pages.ad.fields.age.max', 'less than `min`'],
  ['pages: { ad: { fields: { age: { between: ▸[a] } } } }', 'pages.ad.fields.age.between', '2 items'],
  ['pages: { ad: { fields: { age: ▸5 } } }', 'pages.ad.fields.age', 'expected a text or a mapping'],
  // Steps.
  ['fetch: { steps: [{ ▸type: "#q" }] }', 'fetch.steps[0].type', 'never types, logs in'],
  ['fetch: { steps: [{ ▸evaluate: "x()" }] }', 'fetch.steps[0].evaluate', 'runs scripts'],
  ['fetch: { steps: [▸{ why: x }] }', 'fetch.steps[0]', 'a step needs one of `click`'],
  ['fetch: { steps: [▸{ scroll: 1, press: End }] }', 'fetch.steps[0]', '`scroll` and `press`'],
  ['fetch: { steps: [{ press: ▸a }] }', 'fetch.steps[0].press', 'not one of Enter'],
  ['fetch: { steps: [{ scroll: ▸0 }] }', 'fetch.steps[0].scroll', 'at least 1'],
  ['fetch: { steps: [{ click: { ▸any_txt: [a], any_text: [b] } }] }', 'fetch.steps[0].click.any_txt', 'did you mean `any_text`?'],
  // Fetching.
  ['fetch: { proxy: ▸"http://proxy.test:3128" }', 'fetch.proxy', 'never stands in a target file'],
  ['fetch: { headers: { Cookie: ▸a=b } }', 'fetch.headers.Cookie', 'never logs in'],
  ['fetch: { headers: { user-agent: ▸Mozilla } }', 'fetch.headers.user-agent', 'says who it is'],
  ['fetch: { headers: { X-A: ▸"a\\nB: c" } }', 'fetch.headers.X-A', 'on one line'],
  ['fetch: { timezone: ▸Europe/Amsterdm }', 'fetch.timezone', 'did you mean `Europe/Amsterdam`?'],
  ['fetch: { wall: { status: [401, ▸4000] } }', 'fetch.wall.status[1]', 'at most 599'],
  // Limits.
  ['limits: { delay_ms: ▸[5000, 2000] }', 'limits.delay_ms', 'the wrong way round'],
  ['limits: { delay_ms: ▸2s }', 'limits.delay_ms', 'expected a number or a list'],
  ['limits: { max_bytes: ▸lots }', 'limits.max_bytes', 'not a size'],
  ['limits: { gone_recheck: ▸90 }', 'limits.gone_recheck', 'a number and its unit'],
  ['limits: { gone_recheck: ▸31d }', 'limits.gone_recheck', 'at most `30d`'],
  // Hints.
  ['hints: { country: ▸UK }', 'hints.country', 'is `GB`'],
  ['hints: { countries: [NL, ▸be] }', 'hints.countries[1]', 'write `BE`'],
  ['hints: { countries: [▸EU] }', 'hints.countries[0]', 'not a country code'],
  ['hints: { languages: [▸ua] }', 'hints.languages[0]', 'did you mean `uk`?'],
  ['hints: { languages: [▸en_GB] }', 'hints.languages[0]', 'write `en-GB`'],
  ['hints: { languages: [▸dutch-dutch-dutch] }', 'hints.languages[0]', 'not a language tag'],
  ['hints: { currency: ▸eur }', 'hints.currency', 'write `EUR`'],
  ['hints: { currency: ▸EURO }', 'hints.currency', 'not a currency'],
  // What is urgent and tested.
  ['escalate: [{ indicator: ▸organ }]', 'escalate[0].indicator', 'not an indicator id'],
  ['escalate: [▸{ min_groups: 1 }]', 'escalate[0].indicator', 'is missing'],
  ['tests: [{ file: a.html, page: ▸adv, expect: {} }]', 'tests[0].page', 'not one of ad, list'],
  [
    'tests: [{ file: a.html, page: ad, expect: { handles: [▸"phnoe:+31612345678"] } }]',
    'tests[0].expect.handles[0]',
    'did you mean `phone:...`?',
  ],
  ['tests: [{ file: a.html, page: ad, expect: { handles: [▸phone] } }]', 'tests[0].expect.handles[0]', 'not a handle'],
];

describe('parseTargets() on mistakes', () => {
  test.each(MISTAKES)('places %s', (text, path, words) => {
    const { problems, places } = found(`${HEAD}${text}\n`);
    expect(parseTargets(unmark(`${HEAD}${text}\n`).text, 't.yaml', { terms: inventedTerms }).targets).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${places[0]}  ${path === '' ? '' : `${path}: `}`);
    expect(problems[0]).toContain(words);
  });

  const START = HEAD.slice(0, HEAD.indexOf('start'));
  test.each([
    ['start: ▸[]', 'start', 'the list is empty'],
    ['start: [▸https://lumen.test/]', 'start[0]', 'expected a mapping'],
    ['start: [{ ▸ulr: https://lumen.test/ }]', 'start[0].ulr', 'did you mean `url`?'],
    ['start: [▸{ params: { a: [b] } }]', 'start[0]', 'needs one of `url`'],
    ['start: [▸{ url: https://lumen.test/, feed: https://lumen.test/f }]', 'start[0]', '`url` and `feed`'],
    ['start: [{ url: ▸lumen.test/ads }]', 'start[0].url', 'write the whole address: `https://lumen.test/ads`'],
    ['start: [{ url: ▸ftp://lumen.test/ }]', 'start[0].url', 'only http and https'],
    ['start: [{ feed: ▸"javascript:alert(1)" }]', 'start[0].feed', 'only http and https'],
    ['start: [{ sitemap: ▸/sitemap.xml }]', 'start[0].sitemap', 'not a URL'],
    ['start: [{ url: https://lumen.test/, params: ▸{ a: [b] } }]', 'start[0].params', 'no'],
    ['start: [{ template: ▸"https://lumen.test/{city}" }]', 'start[0].template', 'a hole `{city}` without values'],
    ['start: [{ template: "https://lumen.test/{a}", params: { a: [x], ▸b: [y] } }]', 'start[0].params.b', 'no hole `{b}`'],
    ['start: [{ template: "https://lumen.test/{a}", params: { a: { from: 5, to: ▸1 } } }]', 'start[0].params.a.to', 'less than `from`'],
    [
      'start: [{ template: "https://lumen.test/{a}", params: { a: { from: 1, to: 5, step: ▸0 } } }]',
      'start[0].params.a.step',
      'at least 1',
    ],
    [
      'start: [▸{ template: "https://lumen.test/{a}", params: { a: { from: 0, to: 10000 } } }]',
      'start[0]',
      'makes 10001 seeds; a target has at most 10000',
    ],
    ['start: [{ template: ▸"lumen.test/{a}", params: { a: [x] } }]', 'start[0].template', 'write the whole address'],
    ['start: [{ search: ▸{ url: "https://lumen.test/?q={term}" } }]', 'start[0].search', 'no words to search for'],
    ['start: [{ search: { url: ▸"https://lumen.test/", terms: [a] } }]', 'start[0].search.url', 'no hole `{term}`'],
    ['start: [{ search: { url: "https://lumen.test/?q={term}", terms: [a], ▸page: [1] } }]', 'start[0].search.page', 'no hole `{page}`'],
    [
      'start: [{ search: { url: ▸"https://lumen.test/?q={term}&p={page}", terms: [a] } }]',
      'start[0].search.url',
      'a hole `{page}` without values',
    ],
    ['start: [{ search: { url: "https://lumen.test/?q={term}", terms_from: ▸[MKT-ORGAN] } }]', 'start[0].search.terms_from', 'whose terms'],
    [
      'start: [{ url: ▸https://other.test/ }]\nscope: { hosts: [lumen.test] }',
      'start[0].url',
      'the host `other.test` is not in `scope.hosts`',
    ],
    ['start: [{ url: ▸https://lumen.test/ }]\nscope: { hosts: ["*.lumen.test"] }', 'start[0].url', 'not the name itself'],
    [
      'start: [{ template: ▸"https://{a}.test/", params: { a: [lumen, other] } }]\nscope: { hosts: [lumen.test] }',
      'start[0].template',
      '`other.test`',
    ],
  ])('places the seed mistake of %s', (text, path, words) => {
    const { problems, places } = found(`${START}${text}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${places[0]}  ${path}: `);
    expect(problems[0]).toContain(words);
  });

  test.each([
    [
      'a key that is missing, at the mapping that should have it',
      '▸schema: target/1\nid: lumen\nname: L\nstart: [{ url: https://lumen.test/ }]\n',
      'category: is missing: write one of escort, dating',
    ],
    [
      'a schema that is missing',
      '▸id: lumen\nname: L\ncategory: escort\nstart: [{ url: https://lumen.test/ }]\n',
      'schema: is missing: write `schema: target/1`',
    ],
    [
      'a schema that is misspelled',
      HEAD.replace('target/1', '▸targt/1'),
      'schema: `targt/1` is not one of target/1, target-list/1; did you mean `target/1`?',
    ],
    ['a schema of a later version', HEAD.replace('target/1', '▸target/2'), 'this program reads target/1'],
    ['an id with a space', HEAD.replace('lumen', '▸Lumen Directory'), 'id: not an id'],
    ['a name that is a number', HEAD.replace('Lumen', '▸123'), 'name: expected a text, found the number `123`; put it in quotes'],
    ['a category that is misspelled', HEAD.replace('escort', '▸escrot'), 'did you mean `escort`?'],
    ['a file without target', '▸# nothing yet\n', 'the file holds no target'],
    ['an empty file', '▸', 'the file holds no target'],
    ['a list without schema', '▸- id: lumen\n', 'expected a mapping, found a list; a list of targets begins with'],
    ['a text', '▸hello\n', 'expected a mapping, found `hello`'],
    ['an id used twice in one file', `${HEAD}---\n${HEAD.replace('lumen', '▸lumen')}`, 'id: the id `lumen` is already used at t.yaml:2'],
    ['a list without targets', '▸schema: target-list/1\n', 'targets: is missing'],
    ['a list of none', 'schema: target-list/1\ntargets: ▸[]\n', 'targets: the list is empty'],
    [
      'a misspelled key of a list',
      'schema: target-list/1\n▸default: {}\ntargets: [{ id: aaa, name: A, category: forum, start: [{ url: "https://a.test/" }] }]\n',
      'did you mean `defaults`?',
    ],
    ['a target of a list that is a text', 'schema: target-list/1\ntargets: [▸a]\n', 'targets[0]: expected a mapping'],
    [
      'an id among defaults',
      'schema: target-list/1\ndefaults: { ▸id: x, category: forum }\ntargets: [{ id: aaa, name: A, start: [{ url: "https://a.test/" }] }]\n',
      '`id` belongs to each target',
    ],
    [
      'a mistake in defaults once, for all targets',
      'schema: target-list/1\ndefaults: { category: forum, fetch: { render: ▸atuo } }\ntargets: [{ id: aaa, name: A, start: [{ url: "https://a.test/" }] }, { id: bbb, name: B, start: [{ url: "https://b.test/" }] }]\n',
      'defaults.fetch.render: `atuo`',
    ],
    [
      'a mistake in defaults that every target overrides',
      'schema: target-list/1\ndefaults: { category: ▸forums }\ntargets: [{ id: aaa, name: A, category: forum, start: [{ url: "https://a.test/" }] }]\n',
      'defaults.category: `forums`',
    ],
    [
      'a mistake in a target of a list',
      'schema: target-list/1\ndefaults: { category: forum, fetch: { render: http } }\ntargets:\n  - { id: aaa, name: A, start: [{ url: "https://a.test/" }], fetch: { locale: ▸e_n } }\n',
      'targets[0].fetch.locale: ',
    ],
    [
      'a mistake that came through an alias, where it was written',
      'schema: target-list/1\ndefaults: { category: forum }\ntargets:\n  - { id: aaa, name: A, enabled: true, start: [{ url: "https://a.test/" }], limits: &l { retries: 1 } }\n  - { id: bbb, name: B, start: [{ url: "https://b.test/" }], limits: { <<: *l, retries: ▸99 } }\n',
      'targets[1].limits.retries: ',
    ],
  ])('places %s', (_what, text, words) => {
    const { problems, places } = found(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${places[0]}  `));
    expect(problems[0]).toContain(words);
  });

  test('never repeats a password in a message', () => {
    const text = `${START}start: [{ url: "https://u:hunter2@lumen.test/" }, { template: "https://u:hunter2@{a}.test/", params: { a: [lumen] } }, "https://u:hunter2@lumen.test/"]\nfetch: { proxy: "http://u:hunter2@p.test" }\n`;
    const { problems } = parseTargets(text, 't.yaml', { terms: inventedTerms });
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  test('finds every mistake of a file at once, in the order of the file', () => {
    const { problems, places } = found(`schema: target/1
id: ▸A
name: Lumen
category: ▸escrot
▸fecth: {}
start: [{ url: ▸https://other.test/ }]
scope: { hosts: [lumen.test], include: ['▸('] }
limits: { robots: ▸record, retries: 1 }
`);
    // The scope has a mistake of its own, so the seed is not yet judged against it.
    expect(problems.map((problem) => problem.split('  ')[0])).toEqual(places.filter((_place, index) => index !== 3));
  });

  test.each([
    ['limits: { delay_ms: ▸100 }', 'limits.delay_ms', 'no politeness'],
    ['limits: { delay_ms: ▸[0, 200] }', 'limits.delay_ms', 'a pause of 0 ms'],
    ['fetch: { wall: { status: [403, ▸429] } }', 'fetch.wall.status[1]', '429 is no wall'],
    ['fetch: { wall: { status: [▸503] } }', 'fetch.wall.status[0]', '503 is no wall'],
    ['fetch: { render: http, steps: ▸[{ scroll: 1 }] }', 'fetch.steps', 'no effect with `fetch.render: http`'],
    ['fetch: { render: http, wait_for: ▸{ selector: a } }', 'fetch.wait_for', 'no effect'],
    ['fetch: { render: ▸data, steps: [{ scroll: 1 }] }', 'fetch.render', 'the same as `auto` with `fetch.steps`'],
    ['fetch: { render: ▸data }\nprivacy: { screenshot: on }', 'fetch.render', 'the same as `auto` with `privacy.screenshot: on`'],
    ['pages: { ad: { fields: { ▸titel: h1 } } }', 'pages.ad.fields.titel', 'did you mean `title`?'],
    ['pages: { ad: { reveal: ▸[.phone] } }', 'pages.ad.reveal', 'without `legal.basis`'],
  ])('warns of %s and goes on', (text, path, words) => {
    const { problems, warnings, places } = found(`${HEAD}${text}\n`);
    expect(problems).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${places[0]}  ${path}: `);
    expect(warnings[0]).toContain(words);
  });

  test('warns of an indicator without terms in these languages and searches for the others', () => {
    const { problems, warnings } = found(
      `${START}start: [{ search: { url: "https://lumen.test/?q={term}", terms_from: [MKT-ORGAN, MKT-NONE], languages: [nl] } }]\n`,
    );
    expect(problems).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('start[0].search.terms_from[1]: the lexicon has no terms of `MKT-NONE` in nl')]);
  });
});
