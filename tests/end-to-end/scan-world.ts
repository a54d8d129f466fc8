import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCase, casePaths } from '../../src/evidence/case-folder.ts';
import type { ActionDay } from '../../src/model/action-day.ts';
import { formatProblem } from '../../src/model/problem.ts';
import type { Target } from '../../src/model/target.ts';
import type { ScanSetting } from '../../src/scan/open-scan.ts';
import { scanCase } from '../../src/scan/scan-case.ts';
import type { ScanEnd } from '../../src/scan/scan-case.ts';
import type { ScanEvent } from '../../src/scan/scan-events.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import type { CaseDatabase } from '../../src/store/open-database.ts';
import { parseText } from '../targets/parse-text.ts';
import { startSite } from '../fetch/loopback-site.ts';
import type { LoopbackSite } from '../fetch/loopback-site.ts';

/** What an invented site answers. `undefined`: it hangs up. */
export type Reply =
  | { readonly status?: number; readonly type?: string; readonly body?: string | Uint8Array; readonly headers?: Record<string, string> }
  | string
  | undefined;

/** How a site answers a path with query; `asked`: how often this path was asked before. */
export type Play = (path: string, asked: number, request: IncomingMessage) => Reply;

/** A case and a few invented sites, scanned in this process over loopback. */
export interface ScanWorld {
  /** Folder of the case. */
  readonly folder: string;
  readonly db: CaseDatabase;
  /** Every request as `HOST/PATH`, oldest first, over all sites. */
  readonly requests: readonly string[];
  /** When each of them came, milliseconds, same order. */
  readonly times: readonly number[];
  readonly events: readonly ScanEvent[];
  /** How the sites answer; may be changed between two scans. */
  readonly plays: Map<string, Play>;
  /** Called for each request; its answer waits for what this gives. */
  onRequest(wait: () => Promise<void>): void;
  /** Takes a site off the net, or puts it back. */
  unplug(host: string): Promise<void>;
  plug(host: string): Promise<void>;
  scan(
    targets: string,
    more?: Partial<ScanSetting> & { readonly patienceMs?: number; readonly drain?: AbortSignal; readonly random?: () => number },
  ): Promise<ScanEnd>;
  close(): Promise<void>;
}

/** Starts the sites, by host name; each listens on an address of its own unless `addresses` says otherwise. */
export async function scanWorld(
  sites: Readonly<Record<string, Play>>,
  addresses: Readonly<Record<string, string>> = {},
): Promise<ScanWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-scan-'));
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  createCase(folder, {
    purpose: 'test',
    regime: 'demo',
    legalBasis: 'none',
    operator: 'tests',
    from: '2020-01-01',
    until,
    retentionDays: 1,
  } as unknown as Parameters<typeof createCase>[1]);
  const db = openDatabase(casePaths(folder).database);
  const plays = new Map(Object.entries(sites));
  const requests: string[] = [];
  const times: number[] = [];
  const events: ScanEvent[] = [];
  let before: (() => Promise<void>) | undefined;
  const running = new Map<string, LoopbackSite>();
  const ports = new Map<string, number>();
  const addressOf = (host: string): string => addresses[host] ?? `127.0.9.${[...plays.keys()].indexOf(host) + 1}`;
  const plug = async (host: string): Promise<void> => {
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const path = request.url ?? '/';
      const asked = requests.filter((known) => known === `${host}${path}`).length;
      requests.push(`${host}${path}`);
      times.push(performance.now());
      const reply = plays.get(host)?.(path, asked, request);
      if (reply === undefined) return void response.destroy();
      await before?.();
      const {
        status = 200,
        type = 'text/html; charset=utf-8',
        body = '',
        headers = {},
      } = typeof reply === 'string' ? { body: reply } : reply;
      response.writeHead(status, { 'content-type': type, ...headers }).end(body);
    };
    const site = await startSite((request, response) => void answer(request, response), addressOf(host));
    running.set(host, site);
    ports.set(host, site.port);
  };
  for (const host of plays.keys()) await plug(host);
  return {
    folder,
    db,
    requests,
    times,
    events,
    plays,
    onRequest: (wait) => void (before = wait),
    plug,
    unplug: async (host) => {
      await running.get(host)?.close();
      running.delete(host);
    },
    scan: async (text, { patienceMs = 5_000, drain = new AbortController().signal, random = () => 0, ...more } = {}) =>
      scanCase(
        db,
        {
          caseFolder: folder,
          targets: targetsOf(text),
          day: 'monday' as ActionDay,
          lists: [],
          render: 'http',
          browserPath: undefined,
          allow: ['127.0.0.0/8'],
          resolve: new Map([...ports].map(([host, port]) => [host, { address: addressOf(host), port }])),
          userAgent: 'leadline/test',
          toolVersion: '0.0.0',
          httpPages: 8,
          browserPages: 1,
          perAddress: 2,
          isPartial: false,
          timeoutMs: 300,
          backOffMs: 40,
          ...more,
          patienceMs,
        },
        { now: Date.now, environment: {}, drain, random, report: (event) => void events.push(event) },
      ),
    close: async () => {
      db.close();
      for (const site of running.values()) await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The targets of a list whose entries are given as YAML items. */
function targetsOf(items: string): readonly Target[] {
  const { targets, problems } = parseText(
    `schema: target-list/1\ndefaults:\n  scope: { depth: 9 }\n  limits: { delay_ms: [2, 20], gone_recheck: 0 }\ntargets:\n${items}`,
  );
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return targets;
}

/** A target over one host, as a YAML item; `more` are further lines of it, two blanks deep. */
export function targetItem(host: string, more = ''): string {
  const id = host.replaceAll('.', '-');
  const lines = more === '' ? '' : `${more.replace(/^/gm, '    ')}\n`;
  return `  - id: ${id}\n    name: ${host}\n    category: escort\n    start: [{ url: "http://${host}/" }]\n${lines}`;
}

/** A page of an invented ad, long enough to be one. */
export function adPage(name: string, more = ''): string {
  return `<!doctype html><html lang="en"><title>${name}</title><h1>${name}</h1><article><p>${name} is in town this week and looks forward to a call. Quiet place, discreet, by appointment only, every day from ten to eight. Call +49 30 23125 001 to ask for a time.</p>${more}</article></html>`;
}

/** A listing page with a record for each ad: path and text of its own. */
export function listPage(records: readonly (readonly [path: string, text: string])[], more = ''): string {
  const cards = records.map(
    ([path, text]) => `<li class="card"><a href="${path}">${text}</a><p>${text}. New in town, quiet place, by appointment only.</p></li>`,
  );
  return `<!doctype html><html lang="en"><title>Ads</title><h1>Ads</h1><ul>${cards.join('\n')}</ul>${more}</html>`;
}

/** What became of each URL of the newest scan: path → outcome and detail. */
export function outcomesOf(db: CaseDatabase): Record<string, string> {
  const rows = db
    .prepare<[], { url: string; outcome: string | null; detail: string | null }>(
      'SELECT url, outcome, detail FROM frontier WHERE scan_id = (SELECT max(id) FROM scan) ORDER BY url',
    )
    .all();
  return Object.fromEntries(rows.map(({ url, outcome, detail }) => [new URL(url).pathname, `${outcome ?? 'waiting'}: ${detail ?? ''}`]));
}
