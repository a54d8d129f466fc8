import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casePaths } from '../../src/evidence/case-folder.ts';
import type { CasePaths } from '../../src/evidence/case-folder.ts';
import { parseActionDay } from '../../src/model/action-day.ts';
import type { ActionDay } from '../../src/model/action-day.ts';
import type { Ad } from '../../src/model/ad.ts';
import type { FetchedResponse } from '../../src/model/capture.ts';
import { sha256 } from '../../src/model/sha256.ts';
import type { Target } from '../../src/model/target.ts';
import { buildLeads } from '../../src/scan/build-leads.ts';
import { openScan } from '../../src/scan/open-scan.ts';
import type { ReadAnswer } from '../../src/scan/read-answer.ts';
import { runScan } from '../../src/scan/run-scan.ts';
import type { ScanContext } from '../../src/scan/scan-context.ts';
import type { ScanEvent } from '../../src/scan/scan-events.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { setScanState } from '../../src/store/scans.ts';
import { targetOf } from '../extract/target-of.ts';
import { caseInMemory } from '../store/case-in-memory.ts';
import { SCORED_BY } from './scored-by.ts';

/** What a URL answers. */
export interface PlayedPage {
  readonly ads?: readonly Ad[];
  readonly stopHost?: string;
}

/** A scan that was played to its end, its leads made. */
export interface PlayedScan {
  readonly db: CaseDatabase;
  readonly scanId: number;
  readonly paths: CasePaths;
  readonly events: readonly ScanEvent[];
  /** URLs that were asked for. */
  readonly asked: readonly string[];
}

/** How a scan is played: in which case and on which day, and what the test does to its context before it runs. */
export interface Play {
  readonly folder?: string;
  readonly db?: CaseDatabase;
  readonly day?: string;
  readonly prepare?: (context: ScanContext) => void;
}

/** Plays a scan of one target that asks for the given URLs, in their order; each answers with the ads it is given. Nothing is sent. */
export async function playScan(pages: Readonly<Record<string, PlayedPage>>, play: Play = {}): Promise<PlayedScan> {
  const { folder = mkdtempSync(join(tmpdir(), 'leadline-scan-')), db = caseInMemory() } = play;
  const events: ScanEvent[] = [];
  const asked: string[] = [];
  let atMs = Date.UTC(2026, 0, 5) + Number(db.prepare('SELECT count(*) FROM scan').pluck().get()) * 1_000_000;
  const now = (): number => (atMs += 10);
  const setting = {
    caseFolder: folder,
    targets: [targetWith(Object.keys(pages))],
    day: dayOf(play.day ?? 'monday'),
    lists: [],
    render: 'http' as const,
    browserPath: undefined,
    allow: ['127.0.0.0/8'],
    resolve: new Map(['site-a.test', 'b.site-a.test'].map((host) => [host, { address: '127.0.0.1', port: 9 }])),
    userAgent: 'test',
    toolVersion: '0.0.0',
    httpPages: 1,
    browserPages: 1,
    perAddress: 24,
    timeoutMs: 1_000,
    backOffMs: 1_000,
  };
  const { context, close } = await openScan(db, setting, {
    now,
    random: () => 0,
    environment: {},
    report: (event) => void events.push(event),
  });
  const http: Pick<ScanContext['http'], 'get'> = {
    get: async ({ url }) => {
      asked.push(url);
      return responseOf(url, now());
    },
  };
  const reader: Pick<ScanContext['reader'], 'read'> = { read: async ({ url }) => answerOf(pages[url] ?? {}) };
  Object.assign(context, { http, reader });
  play.prepare?.(context);
  await runScan(
    context,
    { httpPages: 1, browserPages: 1, perAddress: 24, patienceMs: 0, caseFolder: folder },
    { drain: new AbortController().signal },
  );
  setScanState(db, context.scan.id, { state: 'complete', atMs: now() });
  buildLeads(db, context.scan.day, { meanings: [], by: SCORED_BY });
  await close();
  return { db, scanId: context.scan.id, paths: casePaths(folder), events, asked };
}

/** An action day of a test. */
export function dayOf(label: string): ActionDay {
  const day = parseActionDay(label);
  if (day === undefined) throw new Error(`not an action day: ${label}`);
  return day;
}

function targetWith(urls: readonly string[]): Target {
  const bare = targetOf({ category: 'escort', hints: { countries: ['NL'] } });
  return {
    ...bare,
    id: 'site-a',
    start: urls.map((url) => ({ kind: 'url', url })),
    scope: { ...bare.scope, hosts: ['site-a.test', 'b.site-a.test'] },
    limits: { ...bare.limits, robots: 'ignore_with_order', maxPages: 100, maxMinutes: 60, maxBytes: 1e9, rereadAfterMs: 0 },
  };
}

function responseOf(url: string, atMs: number): FetchedResponse {
  const body = Buffer.from(`body of ${url}`);
  return {
    kind: 'response',
    url,
    finalUrl: url,
    status: 200,
    headers: [['content-type', 'text/html']],
    body,
    receivedSha256: sha256(body),
    via: 'http',
    requestedAtMs: atMs,
    receivedAtMs: atMs,
    wireBytes: body.byteLength,
  };
}

function answerOf({ ads = [], stopHost }: PlayedPage): ReadAnswer {
  return {
    charset: 'utf-8',
    outcome: 'ok',
    detail: '',
    page: 'ad',
    ads,
    links: [],
    wantsBrowser: undefined,
    refreshTo: undefined,
    stopHost,
    problems: [],
  };
}
