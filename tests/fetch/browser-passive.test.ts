import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { html, startBench, textOf } from './browser-bench.ts';
import type { Bench } from './browser-bench.ts';

/** Every way to send something to the site itself that we know of; `get` is the control. */
const PAGE = `<!doctype html><html lang="en"><title>sends</title><p>Enough words to be taken for a page that has content of its own.</p>
<form id=own action="/form-own" method=post><input name=phone value=1></form>
<form id=framed action="/form-framed" method=post target=t><input name=phone value=1></form><iframe name=t></iframe>
<form id=button action="/form-button" method=post><button id=press>Log in</button></form>
<iframe srcdoc="<form action='http://a.test/form-srcdoc' method=post></form><script>document.forms[0].submit()</script>"></iframe>
<a id=l ping="/ping" href="#x">x</a>
<script>
const go = (way) => { try { const result = way(); if (result && result.catch) result.catch(() => {}); } catch {} };
const xhr = (method, url) => { const x = new XMLHttpRequest(); x.open(method, url); x.send(method === 'GET' ? null : 'x'); };
go(() => fetch('/get'));
go(() => xhr('GET', '/get-xhr'));
for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
  go(() => fetch('/fetch-' + method, { method, body: 'x' }));
  go(() => xhr(method, '/xhr-' + method));
}
go(() => fetch('/keepalive', { method: 'POST', body: 'x', keepalive: true }));
go(() => fetch('http://cdn.test/other-origin', { method: 'POST', body: 'x', mode: 'no-cors' }));
go(() => navigator.sendBeacon('/beacon', 'x'));
go(() => new Worker(URL.createObjectURL(new Blob(["fetch('http://a.test/worker', { method: 'POST', body: 'x', mode: 'no-cors' })"]))));
go(() => framed.submit());
go(() => l.click());
addEventListener('pagehide', () => navigator.sendBeacon('/beacon-at-the-end', 'x'));
setTimeout(() => go(() => press.click()), 30);
setTimeout(() => go(() => own.submit()), 60);
</script></html>`;

let bench: Bench;

beforeAll(async () => {
  bench = await startBench({ '/sends': html(PAGE), '/get': html('got'), '/get-xhr': html('got'), '/fine': html('<p>fine</p>') });
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.site.requests.length = 0;
  bench.site.raw.length = 0;
});

describe('CA-4: a page in the browser reads and sends nothing', () => {
  test('no form, beacon, ping or script of a page sends anything, to the site itself no more than elsewhere; what it asks for comes', async () => {
    const answer = await bench.visit('/sends', { isAllowedHost: () => true, isAllowedResource: () => true });
    expect(textOf(answer)).toContain('Enough words');
    // A second visit gives the stragglers of the first time to come out.
    await bench.visit('/fine', { contextKey: 'other' });
    expect(bench.site.requests).toEqual(expect.arrayContaining(['a.test/sends', 'a.test/get', 'a.test/get-xhr', 'a.test/fine']));
    const sent = bench.site.raw
      .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
      .map(({ method, url }) => `${method ?? ''} ${url ?? ''}`);
    expect(sent).toEqual([]);
  });
});
