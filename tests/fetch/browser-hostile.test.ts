import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { html, startBench, textOf } from './browser-bench.ts';
import type { Bench } from './browser-bench.ts';
import { startCanary } from './loopback-site.ts';
import type { Answer, Canary } from './loopback-site.ts';

let bench: Bench;
let canary: Canary;
let udp: Socket;
let packets = 0;

/** Every way out of a page that we know of, towards something that listens on this machine. */
function ways(target: string, udpPort: number): string {
  return `<!doctype html><html><head><title>ways</title>
<link rel=stylesheet href="http://${target}/style.css"><link rel=preload as=script href="http://${target}/p.js"><link rel=prefetch href="http://${target}/prefetch">
<link rel=preconnect href="http://${target}"><link rel=dns-prefetch href="//${target}"><link rel=icon href="http://${target}/icon.ico"><link rel=manifest href="http://${target}/manifest">
<script type=speculationrules>{"prefetch":[{"source":"list","urls":["http://${target}/spec"],"eagerness":"immediate"}]}</script>
<script src="http://${target}/script.js"></script></head><body><p>Enough words to be taken for a page that has content of its own.</p>
<img src="http://${target}/i.png"><iframe src="http://${target}/frame"></iframe><iframe src="https://${target}/frame"></iframe><object data="http://${target}/o"></object>
<embed src="http://${target}/e"><video src="http://${target}/v.mp4" poster="http://${target}/p.png" autoplay></video><audio src="http://${target}/a.mp3" preload=auto></audio>
<form id=f action="http://${target}/form" method=post target=t></form><iframe name=t></iframe><a id=l ping="http://${target}/ping" href="#x">x</a>
<iframe srcdoc="<img src='http://${target}/srcdoc.png'><script>fetch('http://${target}/srcdoc')</script>"></iframe>
<script>
const go = (way) => { try { const result = way(); if (result && result.catch) result.catch(() => {}); } catch {} };
go(() => fetch('http://${target}/fetch', { mode: 'no-cors' }));
go(() => { const x = new XMLHttpRequest(); x.open('GET', 'http://${target}/xhr'); x.send(); });
go(() => new WebSocket('ws://${target}/ws'));
go(() => new WebSocket('wss://${target}/wss'));
go(() => new EventSource('http://${target}/events'));
go(() => navigator.sendBeacon('http://${target}/beacon', 'x'));
go(() => new Worker(URL.createObjectURL(new Blob(["fetch('http://${target}/worker',{mode:'no-cors'})"]))));
go(() => navigator.serviceWorker.register('/sw.js'));
go(() => import('http://${target}/module.js'));
go(() => window.open('http://${target}/window'));
go(() => f.submit());
go(() => l.click());
go(() => new WebTransport('https://${target}/quic').ready);
go(async () => { const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udpPort}' }, { urls: 'turn:${target}?transport=tcp', username: 'x', credential: 'y' }] }); p.createDataChannel('x'); await p.setLocalDescription(await p.createOffer()); });
setTimeout(() => { location.href = 'http://${target}/location'; }, 50);
</script></body></html>`;
}

const ROUTES: Record<string, Answer> = {
  '/fine': html('<p>fine</p>'),
  '/three-alerts': html(
    '<p>x<script>alert(1); if (confirm("?") || prompt("?") !== null) document.title = "yes"; document.body.append("after")</script>',
  ),
  '/windows': html(
    '<p>windows<script>for (let at = 0; at < 50; at += 1) window.open("/window?" + at); document.body.append("opened")</script>',
  ),
  '/window': html('<p>window</p>'),
  '/unload': html(
    '<p>stays<script>addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "no" })</script>',
  ),
  '/blank': html('<p>x<script>location.href = "about:blank"</script>'),
  '/poll': html(
    '<p>polls</p><script>setInterval(() => fetch("/beat"), 20); new Worker(URL.createObjectURL(new Blob(["setInterval(() => 0, 1)"])))</script>',
  ),
  '/beats': html('<p>polls</p><script>setInterval(() => fetch("/beat"), 300)</script>'),
  '/beat': (_request, response) => response.writeHead(200).end('1'),
  '/bomb': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60_000_000, 'x'))),
  '/endless': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      if (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  },
  '/mute': () => undefined,
  '/download': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment; filename=x.exe' }).end('x'),
  '/inside': (_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${canary.port}/` }).end(),
  '/meta-inside': (request, response) =>
    html(`<meta http-equiv=refresh content="0;url=http://127.0.0.1:${canary.port}/"><p>go`)(request, response),
  '/ways': (request, response) => html(ways(`127.0.0.1:${canary.port}`, udp.address().port))(request, response),
  '/ways-rebound': (request, response) => html(ways(`rebound.test:${canary.port}`, udp.address().port))(request, response),
  '/media': html(
    `<link rel=preload as=image href=/p1.png><link rel=preload as=font href=/p2.woff2 crossorigin><link rel=preload as=video href=/p3.mp4><link rel=icon href=/p4.ico><link rel=prefetch href=/p5>
<style>@font-face{font-family:x;src:url(/f.woff2)}body{font-family:x;background:url(/bg.png)}</style><img src=/i.png srcset="/i2.png 2x"><picture><source srcset=/s.webp></picture>
<video src=/v.mp4 poster=/po.png preload=auto autoplay></video><audio src=/a.mp3 preload=auto></audio><video><source src=/v2.webm><track src=/t.vtt></video><object data=/o.pdf></object><embed src=/e.mp4>
<svg><image href=/svg.png /></svg><input type=image src=/in.png><iframe src="/media-frame"></iframe><script>new Image().src='/new.png'; new Audio('/new.mp3').play().catch(() => {})</script>`,
  ),
  '/media-frame': html(
    '<video src=/fv.mp4 preload=auto></video><audio src=/fa.mp3 preload=auto></audio><img src=/fi.png><style>@font-face{font-family:x;src:url(/ff.woff2)}p{font-family:x}</style><p>x<iframe src=/deeper></iframe>',
  ),
};

beforeAll(async () => {
  canary = await startCanary();
  udp = createSocket('udp4').on('message', () => (packets += 1));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  bench = await startBench(ROUTES, { pageTimeoutMs: 4_000 });
});

afterAll(async () => {
  await bench.close();
  await canary.close();
  udp.close();
});

beforeEach(() => {
  bench.site.requests.length = 0;
});

describe('BrowserPool.visit() keeps to itself', () => {
  test.each(['/ways', '/ways-rebound'])(
    '%s: no connection to an address or a host that is not allowed',
    async (path) => {
      // The hosts are allowed by name here, so that only the address policy stands in between.
      const answer = await bench.visit(path, { isAllowedResource: () => true, isAllowedHost: () => true });
      expect(answer.kind).toBe('response');
      expect(textOf(answer)).toContain('Enough words');
      // A second visit gives the stragglers of the first time to come out.
      await bench.visit('/fine', { contextKey: 'other' });
      expect({ tcp: canary.connections(), udp: packets }).toEqual({ tcp: 0, udp: 0 });
      expect(bench.site.requests.filter((request) => request !== `a.test${path}`)).toEqual(['a.test/fine']);
    },
    30_000,
  );

  test.each([
    ['/inside', 302],
    ['/meta-inside', 200],
  ])('%s comes back as a redirect, which the next visit refuses', async (path, status) => {
    const location = `http://127.0.0.1:${canary.port}/`;
    expect(await bench.visit(path)).toEqual({ kind: 'redirect', status, location });
    expect(canary.connections()).toBe(0);
  });

  test('AC-6: asks for no picture, film, sound or font, in the page or its frames', async () => {
    await bench.visit('/media');
    expect(bench.site.requests.toSorted()).toEqual(['a.test/media', 'a.test/media-frame']);
  });

  test.each(['/beats', '/poll'])('%s has been read and asks for nothing more', async (path) => {
    await bench.visit(path);
    const before = bench.site.requests.length;
    // Another page that takes a second: the first one's timers would have fired many times.
    await bench.visit('/mute', { contextKey: 'other', signal: AbortSignal.timeout(1_000) });
    expect(bench.site.requests.slice(before)).toEqual(['a.test/mute']);
  });
});

describe('BrowserPool.visit() is not held up', () => {
  test('says no to a few dialogs and goes on', async () => {
    const text = textOf(await bench.visit('/three-alerts'));
    expect(text).toContain('after');
    expect(text).not.toContain('<title>yes');
  });

  test('opens no window', async () => {
    expect(textOf(await bench.visit('/windows'))).toContain('opened');
    expect(bench.site.requests).toEqual(['a.test/windows']);
  });

  test.each([
    ['/bomb', 'too-large', 'skip'],
    ['/endless', 'too-large', 'skip'],
    ['/mute', 'timeout', 'retry'],
    ['/download', 'error', 'skip'],
    ['/blank', 'error', 'retry'],
  ])('%s ends as %s', async (path, outcome, remedy) => {
    expect(await bench.visit(path)).toMatchObject({ kind: 'failure', outcome, remedy });
  });

  test('leaves a page that does not want to be left', async () => {
    expect(await bench.visit('/unload')).toMatchObject({ kind: 'response' });
    expect(textOf(await bench.visit('/fine'))).toContain('fine');
  });

  test('ends when it is told to', async () => {
    expect(await bench.visit('/mute', { signal: AbortSignal.timeout(50) })).toMatchObject({ kind: 'failure', detail: 'aborted' });
  });

  test('is usable after all that', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => bench.visit('/fine')));
    expect(answers.map(textOf)).toEqual(answers.map(() => '<html><head></head><body><p>fine</p></body></html>'));
  });
});
