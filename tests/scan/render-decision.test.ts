import { describe, expect, test } from 'vitest';
import type { BrowserVisit } from '../../src/fetch/browser-visit.ts';
import type { Ad } from '../../src/model/ad.ts';
import type { FetchedResponse } from '../../src/model/capture.ts';
import type { Failure } from '../../src/model/failure.ts';
import type { Handle } from '../../src/model/handle.ts';
import { sha256 } from '../../src/model/sha256.ts';
import type { ReadAnswer, ReadRequest } from '../../src/scan/read-answer.ts';
import { openRenderDesk } from '../../src/scan/render-desk.ts';
import type { ScanContext } from '../../src/scan/scan-context.ts';
import { frontierCounts } from '../../src/store/frontier-counts.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { renderClasses } from '../../src/store/render-classes.ts';
import { renderPending } from '../../src/store/render-pending.ts';
import { caseInMemory } from '../store/case-in-memory.ts';
import { playScan } from './played-scan.ts';
import type { PlayedScan } from './played-scan.ts';

/** How a page is built: by the server; by script alone; by the server but for its number; like the first, yet with hardly any text. */
type Build = 'static' | 'plain' | 'shell' | 'partial' | 'short';

/** An invented site: path → how it is built. What fails, by `VIA PATH`. */
interface Site {
  readonly pages: Readonly<Record<string, Build>>;
  readonly failing?: ReadonlyMap<string, Failure>;
}

const FULL = 'Anna is in town this week. Call +49 30 23125 001.';

/** The reading of a page, by what asked for it. */
function readingOf(build: Build, { url, via }: ReadRequest): ReadAnswer {
  const isShell = build === 'shell' && via === 'http';
  const isWhole = build !== 'partial' || via === 'browser';
  return {
    charset: 'utf-8',
    outcome: isShell ? 'empty-shell' : 'ok',
    detail: 'ad',
    page: 'ad',
    ads: isShell ? [] : [adOf(url, isWhole)],
    links: [],
    wantsBrowser: isShell || (build === 'short' && via === 'http') ? 'fewer than 200 letters of text' : undefined,
    hasScripts: build !== 'plain',
    refreshTo: undefined,
    stopHost: undefined,
    problems: [],
  };
}

function adOf(url: string, isWhole: boolean): Ad {
  const raw = isWhole ? FULL : FULL.slice(0, 26);
  const value = '+493023125001';
  const handle: Handle = {
    kind: 'phone',
    value,
    raw: value,
    where: 'text',
    start: 0,
    end: 5,
    by: 'phone@1',
    confidence: 1,
    obfuscated: false,
    status: 'valid',
    stop: false,
  };
  return {
    url,
    from: 'page',
    body: { value: raw, raw, where: 'text', start: 0, end: raw.length, by: 'body@1' },
    languages: ['en'],
    fields: { aliases: [], ages: [], prices: [], other: [] },
    handles: isWhole ? [handle] : [],
    indicators: [],
    urgent: [],
  };
}

interface Rendered extends PlayedScan {
  /** Every request as `VIA PATH`, in order. */
  readonly requests: readonly string[];
}

/** Scans the site with HTTP and a browser that are played. */
async function scan(site: Site, play: { readonly db?: CaseDatabase; prepare?(context: ScanContext): void } = {}): Promise<Rendered> {
  const requests: string[] = [];
  let atMs = Date.UTC(2026, 0, 5);
  const ask = async (url: string, via: 'http' | 'browser'): Promise<FetchedResponse | Failure> => {
    const path = new URL(url).pathname;
    requests.push(`${via} ${path}`);
    const failure = site.failing?.get(`${via} ${path}`);
    if (failure) return failure;
    const body = Buffer.from(`${via} ${url}`);
    atMs += 10;
    return {
      kind: 'response',
      url,
      finalUrl: url,
      status: 200,
      headers: [['content-type', 'text/html']],
      body,
      receivedSha256: sha256(body),
      via,
      requestedAtMs: atMs,
      receivedAtMs: atMs,
      wireBytes: 10,
    };
  };
  const played = await playScan(Object.fromEntries(Object.keys(site.pages).map((path) => [`http://site-a.test${path}`, {}])), {
    ...(play.db === undefined ? {} : { db: play.db }),
    prepare: (context) => {
      Object.assign(context, {
        render: 'auto',
        renders: deskWith(context, () => 0.99),
        http: { get: ({ url }: { url: string }) => ask(url, 'http') },
        browser: { visit: ({ url }: BrowserVisit) => ask(url, 'browser') },
        reader: { read: async (request: ReadRequest) => readingOf(site.pages[new URL(request.url).pathname] ?? 'static', request) },
      });
      play.prepare?.(context);
    },
  });
  return { ...played, requests };
}

const pages = (build: Build, count: number, folder = 'ad'): Record<string, Build> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`/${folder}/${at + 1}`, build]));
const by = (via: string, { requests }: Rendered): number => requests.filter((request) => request.startsWith(via)).length;
const phonesOf = ({ db }: PlayedScan): number =>
  Number(
    db.prepare("SELECT count(*) FROM lead WHERE json_array_length(lead, '$.ad.handles') > 0 OR lead LIKE '%+493023125001%'").pluck().get(),
  );
const votesOf = (db: CaseDatabase, shape: string): unknown =>
  (
    renderClasses(db)
      .read()
      .find((each) => each.shape === shape)?.votes as { recent: unknown } | undefined
  )?.recent;

describe('the render decision', () => {
  test('compares two pages of a good class, then asks for it by HTTP alone', async () => {
    const played = await scan({ pages: pages('static', 12) });
    expect(by('http', played)).toBe(12);
    expect(played.requests.filter((request) => request.startsWith('browser'))).toEqual(['browser /ad/1', 'browser /ad/2']);
    expect(votesOf(played.db, 'site-a.test/ad/#')).toEqual(['same', 'same']);
    expect(phonesOf(played)).toBe(12);
  });

  test('asks for a class that is built by script by the browser alone, once three pages have shown it', async () => {
    const played = await scan({ pages: pages('shell', 12) });
    expect(played.requests.filter((request) => request.startsWith('http'))).toEqual(['http /ad/1', 'http /ad/2', 'http /ad/3']);
    expect(by('browser', played)).toBe(12);
    expect(phonesOf(played)).toBe(12);
  });

  test('finds a class whose numbers come by script although its pages look good', async () => {
    const played = await scan({ pages: pages('partial', 12) });
    expect(by('http', played)).toBe(3);
    expect(by('browser', played)).toBe(12);
    expect(phonesOf(played)).toBe(12);
  });

  test('a page without scripts vouches for its class without a browser', async () => {
    const played = await scan({ pages: pages('plain', 5) });
    expect(by('browser', played)).toBe(0);
    expect(votesOf(played.db, 'site-a.test/ad/#')).toEqual(['same', 'same']);
  });

  test('decides page by page where both kinds share one address', async () => {
    const played = await scan({
      pages: { ...pages('static', 2), '/ad/3': 'shell', '/ad/4': 'static', '/ad/5': 'shell', '/ad/6': 'static' },
    });
    expect(played.requests.filter((request) => request.startsWith('browser')).toSorted()).toEqual([
      'browser /ad/1',
      'browser /ad/2',
      'browser /ad/3',
      'browser /ad/5',
    ]);
    expect(phonesOf(played)).toBe(6);
  });

  test('does not ask the browser time after time for pages that say little by nature', async () => {
    const played = await scan({ pages: pages('short', 8) });
    expect(by('browser', played)).toBe(2);
    expect(phonesOf(played)).toBe(8);
  });

  test('a verdict outlives the scan, and is asked for anew after 14 days', async () => {
    const db = caseInMemory();
    await scan({ pages: pages('shell', 5) }, { db });
    const second = await scan({ pages: pages('shell', 5, 'ad') }, { db });
    expect(by('http', second)).toBe(0);
    const late = Date.UTC(2026, 0, 5) + 15 * 86_400_000;
    const third = await scan(
      { pages: pages('shell', 5) },
      { db, prepare: (context) => Object.assign(context, { renders: deskAt(context, late) }) },
    );
    expect(by('http', third)).toBe(3);
  });

  test('neither failures nor refusals are votes', async () => {
    const timeout: Failure = { kind: 'failure', outcome: 'timeout', remedy: 'skip', detail: 'timeout' };
    const refused: Failure = { kind: 'failure', outcome: 'blocked', remedy: 'skip', detail: 'http 403', status: 403 };
    const failing = new Map([
      ['browser /ad/1', timeout],
      ['browser /ad/2', refused],
      ['http /ad/3', timeout],
    ]);
    const played = await scan({ pages: pages('static', 8), failing });
    expect(votesOf(played.db, 'site-a.test/ad/#')).toEqual(['same', 'same']);
    expect(played.requests.filter((request) => request.startsWith('browser'))).toEqual([
      'browser /ad/1',
      'browser /ad/2',
      'browser /ad/4',
      'browser /ad/5',
    ]);
    // What HTTP gave stands.
    expect(phonesOf(played)).toBe(7);
    const detail = played.db.prepare("SELECT detail FROM frontier WHERE url LIKE '%/ad/1'").pluck().get();
    expect(detail).toBe('ad, not rendered: timeout');
  });

  test('asks again for what it had kept once its class is found to need the browser', async () => {
    // The pages of the first two were whole; from then on the numbers come by script, and an audit finds out.
    const site = {
      pages: {
        ...pages('static', 2),
        '/ad/3': 'partial',
        '/ad/4': 'partial',
        '/ad/5': 'partial',
        '/ad/6': 'partial',
        '/ad/7': 'partial',
        '/ad/8': 'partial',
      },
    } as const;
    let asked = 0;
    const played = await scan(site, {
      // The draw lets the fifth page be audited, none before.
      prepare: (context) => Object.assign(context, { renders: deskWith(context, () => (++asked === 5 ? 0 : 0.99)) }),
    });
    expect(phonesOf(played)).toBe(8);
    expect(frontierCounts(played.db, played.scanId).queuedOf('site-a')).toBe(0);
    expect(played.db.prepare('SELECT count(*) FROM render_pending').pluck().get()).toBe(0);
  });

  test('keeps the body of a comparison, and reads no lead from it', async () => {
    const played = await scan({ pages: pages('static', 3) });
    expect(played.db.prepare('SELECT count(*) FROM capture').pluck().get()).toBe(5);
    expect(played.db.prepare('SELECT count(*) FROM observation').pluck().get()).toBe(3);
    expect(
      played.db.prepare("SELECT count(*) FROM capture c JOIN observation o ON o.capture_id = c.id WHERE c.via = 'browser'").pluck().get(),
    ).toBe(0);
  });
});

function deskAt(context: ScanContext, atMs: number): ScanContext['renders'] {
  return openRenderDesk({
    classes: renderClasses(context.db),
    pending: renderPending(context.db, context.scan.id),
    now: () => atMs,
    random: () => 0.99,
  });
}

function deskWith(context: ScanContext, random: () => number): ScanContext['renders'] {
  return openRenderDesk({
    classes: renderClasses(context.db),
    pending: renderPending(context.db, context.scan.id),
    now: context.now,
    random,
  });
}
