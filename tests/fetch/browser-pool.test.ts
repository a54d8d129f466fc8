import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { html, rulesWith, startBench, textOf } from './browser-bench.ts';
import type { Bench } from './browser-bench.ts';
import type { Answer } from './loopback-site.ts';

const STATIC =
  '<!doctype html><html lang="de"><head><title>Anzeige</title></head><body><h1>Müller &amp; Söhne</h1><noscript>ohne Skript</noscript></body></html>';

const json =
  (value: unknown): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const script =
  (source: string): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(source);

/** Ten more records each time the end comes into sight, thirty in all. */
const SCROLLING = `<!doctype html><style>p{height:300px}</style><div id=list></div><div id=end>.</div><script>
let page = 0;
new IntersectionObserver(async ([entry]) => {
  if (!entry.isIntersecting || page >= 3) return;
  const rows = await (await fetch('/rows?' + ++page)).json();
  list.insertAdjacentHTML('beforeend', rows.map((row) => '<p>' + page + '-' + row + '</p>').join(''));
}).observe(end)</script>`;

const ROUTES: Record<string, Answer> = {
  '/static': html(STATIC),
  '/zipped': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(STATIC)),
  '/latin1': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from('<p>Müller', 'latin1')),
  '/js': html('<!doctype html><body><script src="/app.js"></script>'),
  '/app.js': script(
    `fetch('/data').then((answer) => answer.json()).then((rows) => { document.body.insertAdjacentHTML('beforeend', rows.map((row) => '<p class=ad>' + row + '</p>').join('')); history.pushState({}, '', '/js?shown'); })`,
  ),
  '/data': (request, response) => setTimeout(() => json(['one', 'two'])(request, response), 80),
  '/late': html('<body><script>setTimeout(() => { document.body.innerHTML = "<p class=ad>late</p>" }, 500)</script>'),
  '/never': html('<body><p>text</p><script>setInterval(() => { document.body.append("x") }, 30)</script>'),
  '/cdn': html('<body><script src="http://cdn.test/app.js"></script><script src="http://b.test/app.js"></script>'),
  '/gate':
    html(`<body><div id=gate><button onclick="document.cookie='age=18';gate.remove();document.body.insertAdjacentHTML('beforeend','<p>inside</p>')">  Ich bin
     ÜBER 18 </button></div>`),
  '/cookie': (request, response) =>
    html(`<p>cookie: ${request.headers.cookie ?? 'none'}`, { 'set-cookie': 'server=1; Path=/' })(request, response),
  '/reveal': html(
    `<body>${[1, 2].map((at) => `<a class=show href="#" onclick="fetch('/number').then((a) => a.json()).then((n) => { this.outerHTML = '<b>' + n + '-${at}</b>' }); return false">show</a>`).join('')}<a class=show style="display:none" onclick="document.title='hidden clicked'">show</a>`,
  ),
  '/number': json('number'),
  '/leave': html('<body><h1>Ad with enough words to be read as it is, before the link.</h1><a class=show href="/static">show</a>'),
  '/select': html(`<body><select id=s onchange="document.body.append('chosen ' + s.value)"><option value=a>A<option value=b>B</select>`),
  '/scroll': html(SCROLLING),
  '/rows': json([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  '/shadow': html(
    '<body><x-card></x-card><script>class C extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<p>in the shade</p>" } } customElements.define("x-card", C)</script>',
  ),
  '/json': json({ a: 1 }),
  '/empty': (_request, response) => response.writeHead(204).end(),
  '/picture': (_request, response) =>
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': '50000' }).end(Buffer.alloc(50_000)),
  '/hop': (_request, response) => response.writeHead(302, { location: '/static?hop' }).end(),
  '/refused-hop': (_request, response) =>
    response.writeHead(403, { 'content-type': 'text/html' }).end('<meta http-equiv=refresh content="0;url=/challenge">'),
  '/busy': (_request, response) => response.writeHead(503, { 'retry-after': '60' }).end('<p>busy'),
  '/wrong': (_request, response) => response.writeHead(500).end('<p>wrong'),
  '/refused': (_request, response) => response.writeHead(403, { 'content-type': 'text/html' }).end('<p>Access denied'),
  '/signpost': html('<meta http-equiv="refresh" content="0; url=/static?signpost"><p>moved'),
  '/full-page-that-leads-on': html(
    `<h1>Anzeigen</h1><script>location.replace("/static?away")</script>${'<p>Worte einer ganzen Seite</p>'.repeat(80)}`,
  ),
  '/script-signpost': html('<script>location.replace("/static?script")</script>'),
  '/refresh': html(`<meta http-equiv="refresh" content="0; url=/static?refresh"><p>${'A page with much to read. '.repeat(20)}`),
  '/big': html('x'.repeat(1_200_000)),
  '/grows': html('<body><script>document.body.append("y".repeat(1500000))</script>'),
  '/drop': (_request, response) => response.destroy(),
};

let bench: Bench;
beforeAll(async () => {
  bench = await startBench(ROUTES);
});
afterAll(() => bench.close());

describe('BrowserPool.visit() reads pages', () => {
  test('gives the document, the hash of what the server sent, and where it came from', async () => {
    const answer = await bench.visit('/static');
    expect(answer).toMatchObject({
      kind: 'response',
      url: 'http://a.test/static',
      finalUrl: 'http://a.test/static',
      status: 200,
      via: 'browser',
      remoteAddress: '127.0.0.2',
      receivedSha256: sha256(STATIC),
    });
    expect(textOf(answer)).toBe(STATIC.replace('<!doctype html>', '<!DOCTYPE html>\n'));
    expect(bench.site.raw.at(-1)?.headers['user-agent']).toBe('leadline/0 (+https://police.example)');
  });

  test('hashes the decoded body, and reads other charsets', async () => {
    expect(await bench.visit('/zipped')).toMatchObject({ receivedSha256: sha256(STATIC) });
    expect(textOf(await bench.visit('/latin1'))).toContain('<p>Müller</p>');
  });

  test('waits for what scripts fetch, and sees where they went', async () => {
    const answer = await bench.visit('/js');
    expect(answer).toMatchObject({ url: 'http://a.test/js', finalUrl: 'http://a.test/js?shown' });
    expect(textOf(answer)).toContain('<p class="ad">one</p><p class="ad">two</p>');
  });

  test('gives the same bytes twice', async () => {
    const [first, second] = [await bench.visit('/js'), await bench.visit('/js')];
    expect(textOf(first)).toBe(textOf(second));
    expect(textOf(first)).not.toContain('leadline');
  });

  test('waits longer for a page that has none of its markers yet', async () => {
    expect(textOf(await bench.visit('/late', { adMarkers: ['.ad', '::bad['] }))).toContain('late');
    expect(textOf(await bench.visit('/late', { rules: rulesWith({ waitFor: { selector: '.ad', timeoutMs: 5_000 } }) }))).toContain('late');
  });

  test('does not wait for ever, and notes a selector that did not come', async () => {
    const answer = await bench.visit('/never', { rules: rulesWith({ waitFor: { selector: '.missing', timeoutMs: 50 } }) });
    expect(answer).toMatchObject({ kind: 'response' });
    expect(bench.notes.join()).toContain('wait_for');
  });

  test('loads scripts from resource hosts, and from no other', async () => {
    bench.site.requests.length = 0;
    await bench.visit('/cdn');
    expect(bench.site.requests).toContain('cdn.test/app.js');
    expect(bench.site.requests.filter((request) => request.startsWith('b.test'))).toEqual([]);
  });

  test('keeps cookies within a politeness group, and from another', async () => {
    await bench.visit('/cookie', { contextKey: 'one' });
    expect(textOf(await bench.visit('/cookie', { contextKey: 'one' }))).toContain('cookie: server=1');
    expect(textOf(await bench.visit('/cookie', { contextKey: 'two' }))).toContain('cookie: none');
  });

  test('keeps open shadow trees', async () => {
    expect(textOf(await bench.visit('/shadow'))).toContain(
      '<x-card><template shadowrootmode="open"><p>in the shade</p></template></x-card>',
    );
  });
});

describe('BrowserPool.visit() does the steps', () => {
  test('clicks the first element whose text is one of the given, whatever its case and spaces', async () => {
    const steps = [{ verb: 'click', on: { anyText: ['Enter', 'ich bin über 18'] }, optional: false }] as const;
    expect(textOf(await bench.visit('/gate', { rules: rulesWith({ steps }) }))).toContain('<p>inside</p>');
  });

  test('passes over an optional step that finds nothing, fails at a required one', async () => {
    expect(await bench.visit('/static', { rules: rulesWith({ steps: [{ verb: 'click', on: '#gate', optional: true }] }) })).toMatchObject({
      kind: 'response',
    });
    expect(
      await bench.visit('/static', {
        rules: rulesWith({ steps: [{ verb: 'wait_for', selector: '#gate', timeoutMs: 50, optional: false }] }),
      }),
    ).toEqual({
      kind: 'failure',
      outcome: 'error',
      remedy: 'retry',
      detail: 'step 1 wait_for: nothing found',
    });
  });

  test('chooses and presses', async () => {
    const steps = [
      { verb: 'select', selector: '#s', value: 'b', optional: false },
      { verb: 'press', key: 'End', optional: false },
    ] as const;
    expect(textOf(await bench.visit('/select', { rules: rulesWith({ steps }) }))).toContain('chosen b');
  });

  test('gives back where a step leads', async () => {
    const steps = [{ verb: 'click', on: 'a.show', optional: false }] as const;
    expect(await bench.visit('/leave', { rules: rulesWith({ steps }) })).toEqual({
      kind: 'redirect',
      status: 200,
      location: 'http://a.test/static',
    });
  });

  test('reveals everything that is visible, and stays on the page', async () => {
    const text = textOf(await bench.visit('/reveal', { reveal: ['a.show', 'bad[[', { anyText: ['nothing'] }] }));
    expect(text).toContain('<b>number-1</b><b>number-2</b>');
    expect(text).not.toContain('<title>hidden clicked</title>');
    bench.site.requests.length = 0;
    expect(await bench.visit('/leave', { reveal: ['a.show'] })).toMatchObject({ kind: 'response', finalUrl: 'http://a.test/leave' });
    expect(bench.site.requests).toEqual(['a.test/leave']);
  });

  test('scrolls until nothing new comes', async () => {
    expect(textOf(await bench.visit('/scroll', { scroll: true })).match(/<p>\d-\d+<\/p>/g)).toHaveLength(30);
  });
});

describe('BrowserPool.visit() makes one request for one document', () => {
  test.each([
    ['/hop', { kind: 'redirect', status: 302, location: 'http://a.test/static?hop' }],
    ['/signpost', { kind: 'redirect', status: 200, location: 'http://a.test/static?signpost' }],
    ['/script-signpost', { kind: 'redirect', status: 200, location: 'http://a.test/static?script' }],
    ['/wrong', { kind: 'failure', outcome: 'error', remedy: 'retry', detail: 'http 500', status: 500 }],
    ['/picture', { kind: 'failure', outcome: 'error', remedy: 'skip', detail: 'not-html: image/png', status: 200 }],
    ['/big', { kind: 'failure', outcome: 'too-large', remedy: 'skip', detail: 'over 1000000 bytes', status: 200 }],
    ['/grows', { kind: 'failure', outcome: 'too-large', remedy: 'skip', detail: 'document over 1000000 bytes', status: 200 }],
  ])('%s', async (path, expected) => {
    bench.site.requests.length = 0;
    expect(await bench.visit(path)).toEqual(expected);
    expect(bench.site.requests).toEqual([`a.test${path}`]);
  });

  test('keeps a whole page although a script at its head leads on', async () => {
    const answer = await bench.visit('/full-page-that-leads-on');
    expect(answer.kind).toBe('response');
    expect(textOf(answer)).toContain('Worte einer ganzen Seite');
  });

  test('backs off as long as the server asks', async () => {
    const answer = await bench.visit('/busy');
    expect(answer).toMatchObject({ kind: 'failure', outcome: 'blocked', remedy: 'back-off', status: 503 });
    expect(answer.kind === 'failure' ? (answer.retryAtMs ?? 0) - Date.now() : 0).toBeGreaterThan(50_000);
  });

  test('reads a page that would go elsewhere later', async () => {
    bench.site.requests.length = 0;
    expect(textOf(await bench.visit('/refresh'))).toContain('much to read');
    expect(bench.site.requests).toEqual(['a.test/refresh']);
  });

  test('brings a refusal back to be judged later', async () => {
    expect(await bench.visit('/refused')).toMatchObject({ kind: 'response', status: 403 });
    expect(await bench.visit('/refused-hop')).toMatchObject({ kind: 'response', status: 403 });
  });

  test('gives what is no page as it came', async () => {
    expect(textOf(await bench.visit('/json'))).toBe('{"a":1}');
    const empty = await bench.visit('/empty');
    expect(empty).toMatchObject({ kind: 'response', status: 204 });
    expect(textOf(empty)).toBe('');
  });

  test('tells a connection that broke, a name that is not known, a host out of scope', async () => {
    expect(await bench.visit('/drop')).toMatchObject({ kind: 'failure', outcome: 'error', remedy: 'retry', detail: 'ECONNRESET' });
    expect(await bench.visit('/', { url: 'http://nowhere.test/', isAllowedHost: () => true })).toMatchObject({
      outcome: 'error',
      detail: 'dns ENOTFOUND',
    });
    expect(await bench.visit('/', { url: 'http://b.test/' })).toMatchObject({ outcome: 'out-of-scope', remedy: 'skip' });
    expect(await bench.visit('/', { url: 'http://10.0.0.1/', isAllowedHost: () => true })).toMatchObject({
      outcome: 'refused-address',
      remedy: 'skip',
    });
  });
});
