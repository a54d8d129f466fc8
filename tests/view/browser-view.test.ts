import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/fetch/find-browser.ts';
import { viewPage } from '../../src/view/view-page.ts';
import type { ViewedPage } from '../../src/view/viewed-page.ts';
import { startSite } from '../fetch/loopback-site.ts';
import type { LoopbackSite } from '../fetch/loopback-site.ts';
import { hostilePage, hostileVectors } from './hostile-page.ts';

/** Time in which a page shows what it is up to, milliseconds; a refresh of 0 seconds and a script that goes on take a tenth of it. */
const WATCHED_MS = 1_000;

let browser: Browser;
let site: LoopbackSite;
let folder: string;
beforeAll(async () => {
  const found = await findBrowser({ environment: process.env });
  browser = await chromium.launch({ executablePath: found?.path ?? '', args: ['--no-sandbox'] });
  site = await startSite((_request, response) => response.setHeader('content-type', 'text/html').end('<p>a page'));
  folder = mkdtempSync(join(tmpdir(), 'leadline-view-'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens HTML from a file, as a double click does; gives what the server saw, and the page as it was left. */
async function opened<T>(
  name: string,
  html: string,
  look: (page: Page) => Promise<T>,
): Promise<{ readonly hits: readonly string[]; readonly seen: T }> {
  const path = join(folder, name);
  writeFileSync(path, html);
  const context = await browser.newContext();
  const page = await context.newPage();
  const before = site.requests.length;
  await page.goto(pathToFileURL(path).href, { waitUntil: 'load' }).catch(() => undefined);
  await pause(WATCHED_MS);
  const seen = await look(page);
  await context.close();
  return { hits: site.requests.slice(before), seen };
}

function viewed(html: string, text: string): ViewedPage {
  return {
    captureId: 'cap-00000000000000000001',
    url: `http://127.0.0.1:${site.port}/`,
    capturedAt: '2026-01-05T10:00:00.000Z',
    via: 'http, status 200',
    bodySha256: 'ab'.repeat(32),
    contentCheck: undefined,
    leadIds: [],
    signals: [],
    values: [{ field: 'title', value: html, where: 'text', raw: text, start: 0, end: text.length, by: 'x@1' }],
    text,
    html,
  };
}

describe('a viewed page in a browser', () => {
  test('VI-1: brings no request, keeps its title and is not left, whatever the captured page tries in more than thirty ways; its words are there', async () => {
    const address = `http://127.0.0.1:${site.port}`;
    const hostile = hostilePage(address);
    expect(hostileVectors(address).length).toBeGreaterThanOrEqual(30);
    const { hits, seen } = await opened('view.html', viewPage(viewed(hostile, hostile)), async (page) => ({
      title: await page.title(),
      url: page.url(),
      frames: page.frames().length,
      words: await page.frames()[1]?.locator('h1').first().textContent(),
      text: await page.locator('.text').textContent(),
      link: await page.frames()[1]?.locator('u[title*="v-ping-target"]').first().textContent(),
    }));
    expect(hits).toEqual([]);
    expect(seen).toMatchObject({ title: 'cap-00000000000000000001', frames: 2, words: 'Words at the beginning', link: 'ping' });
    expect(seen.url).toBe(pathToFileURL(join(folder, 'view.html')).href);
    expect(seen.text).toContain('Call +31 6 12345678');
  });

  test('VI-1: nor does a click into the page, where everything that can be pressed is pressed', async () => {
    const address = `http://127.0.0.1:${site.port}`;
    const links = `<a href="${address}/v-click">press</a><form action="${address}/v-submit"><button>send</button></form><area href="${address}/v-area">`;
    const { hits, seen } = await opened('press.html', viewPage(viewed(links, 'text')), async (page) => {
      const frame = page.frames()[1];
      for (const element of (await frame?.locator('body *').all()) ?? [])
        await element.click({ timeout: 1_000, force: true }).catch(() => undefined);
      await pause(500);
      return page.url();
    });
    expect(hits).toEqual([]);
    expect(seen).toBe(pathToFileURL(join(folder, 'press.html')).href);
  });

  test('VI-1: the server counts: the same ways, each opened as it came, do reach it or leave the page', async () => {
    const address = `http://127.0.0.1:${site.port}`;
    const reached = new Set<string>();
    const vectors = hostileVectors(address);
    for (let at = 0; at < vectors.length; at += 12) {
      await Promise.all(
        vectors
          .slice(at, at + 12)
          .map((vector, number) => opened(`raw-${at + number}.html`, `<!doctype html><title>t</title>${vector}`, async () => undefined)),
      );
    }
    for (const request of site.requests) reached.add(request.slice(request.indexOf('/')));
    expect([...reached].filter((path) => path.startsWith('/v-')).length).toBeGreaterThan(30);
    expect([...reached]).toEqual(
      expect.arrayContaining(['/v-refresh', '/v-img.png', '/v-css.png', '/v-fetch', '/v-srcdoc.png', '/v-mxss1.png']),
    );
  });

  test('VI-1: without our cleaning the frame and the policy alone hold: each layer is there for when another fails', async () => {
    const address = `http://127.0.0.1:${site.port}`;
    const whole = viewPage(viewed('<p>PLACE', 'text'));
    const raw = hostilePage(address).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(whole).toContain('<p>PLACE</p>');
    const { hits, seen } = await opened(
      'uncleaned.html',
      whole.replace('<p>PLACE</p>', () => raw),
      async (page) => page.url(),
    );
    // A refresh inside the frame may lead the frame itself away; scripts, pictures and forms stay shut, and the page is not left.
    expect(hits.filter((hit) => !hit.endsWith('/v-refresh'))).toEqual([]);
    expect(seen).toBe(pathToFileURL(join(folder, 'uncleaned.html')).href);
  });
});
