import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Ad } from '../model/ad.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageEmbedded } from '../model/page-embedded.ts';
import type { PageLink, PageReading } from '../model/page-reading.ts';
import type { Target } from '../model/target.ts';

/** A stored body to be read. */
export interface ReadRequest {
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
  readonly url: string;
  readonly status: number;
  readonly targetId: string;
  readonly pageClass: FrontierEntry['pageClass'];
  readonly via: FrontierEntry['via'];
  /** Epoch milliseconds of the capture; relative dates are counted from it. */
  readonly atMs: number;
}

/** What was read from a body, and what the page turned out to be. */
export interface ReadAnswer {
  readonly charset: string;
  readonly outcome: Outcome;
  readonly detail: string;
  readonly page: PageReading['page'];
  readonly ads: readonly Ad[];
  readonly links: readonly PageLink[];
  /** Whether the links of a sitemap are sitemaps themselves. */
  readonly isIndex?: boolean;
  /** Why a browser may show more; undefined when the reading is good. */
  readonly wantsBrowser: string | undefined;
  readonly refreshTo: string | undefined;
  /** Id of the indicator by which a unit's own list asks to stop fetching from this host; whatever the outcome. */
  readonly stopHost: string | undefined;
  /** What the evidence record says of the page; undefined for lists of URLs and pages that could not be read. */
  readonly about?: { readonly title: string; readonly language: string; readonly embedded?: PageEmbedded };
  readonly problems: readonly string[];
}

/** Reads bodies away from the main thread, each within a deadline. Never rejects. */
export interface PageReader {
  read(request: ReadRequest): Promise<ReadAnswer>;
  close(): Promise<void>;
}

/** Longest time one body may take to be read, milliseconds; research: an honest page of 2 MB takes a tenth of it. */
const DEADLINE_MS = 5_000;

/** Longest time a worker thread may take to load what it reads with, milliseconds: a second when the machine is idle. */
const START_MS = 60_000;

/** What the worker thread is given at its start. */
export interface ExtractWorkerData {
  readonly targets: readonly Target[];
  /** What indicators are found with; undefined: the lexicon that the tool brings. */
  readonly lexicon: Lexicon | undefined;
  /** Folder of the compile cache of this process; undefined: it has none. */
  readonly compileCache: string | undefined;
}

interface Job {
  readonly request: ReadRequest;
  readonly resolve: (read: { readonly answer: ReadAnswer; readonly tookMs: number }) => void;
}

/** A body of more bytes than this is read apart from the others; so is every body of a target of which one took more milliseconds than `SLOW_MS` to read. */
const HEAVY_BYTES = 500_000;
const SLOW_MS = 1_500;

/**
 * Starts the reader: a worker thread that knows the targets, and a second one as soon as a body comes that takes long, so that the pages of one site never hold up those of the others.
 * A body over its deadline costs that body alone: its worker is replaced.
 */
export function createPageReader(targets: readonly Target[], deadlineMs: number = DEADLINE_MS, lexicon?: Lexicon): PageReader {
  const cache = getCompileCacheDir();
  const data: ExtractWorkerData = { targets, lexicon, compileCache: cache === undefined ? undefined : dirname(cache) };
  const lanes = { ordinary: createLane(data, deadlineMs), heavy: createLane(data, deadlineMs) };
  const slowTargets = new Set<string>();
  return {
    read: async (request) => {
      const isHeavy = request.body.byteLength > HEAVY_BYTES || slowTargets.has(request.targetId);
      const { answer, tookMs } = await lanes[isHeavy ? 'heavy' : 'ordinary'].read(request);
      if (tookMs > SLOW_MS) slowTargets.add(request.targetId);
      return answer;
    },
    close: async () => {
      await Promise.all([lanes.ordinary.close(), lanes.heavy.close()]);
    },
  };
}

/** One worker thread and the bodies that wait for it. `tookMs`: the time the body kept the thread; 0 for the first of a thread, which waits for its start. */
interface Lane {
  read(request: ReadRequest): Promise<{ readonly answer: ReadAnswer; readonly tookMs: number }>;
  close(): Promise<void>;
}

/** Makes a lane; its thread starts with the first body. */
function createLane(data: ExtractWorkerData, deadlineMs: number): Lane {
  const waiting: Job[] = [];
  let startedMs = 0;
  let isWarm = false;
  let worker: Worker | undefined;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  const finish = (answer: ReadAnswer, tookMs: number): void => {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    job?.resolve({ answer, tookMs });
    pump();
  };
  const replace = (detail: string): void => {
    const old = worker;
    worker = undefined;
    old?.removeAllListeners();
    void old?.terminate();
    isWarm = false;
    finish(unread(detail), performance.now() - startedMs);
  };
  const begin = (mostMs: number): void => {
    clearTimeout(timer);
    startedMs = performance.now();
    timer = setTimeout(() => replace(`reading took longer than ${mostMs} ms`), mostMs);
  };
  const onMessage = (answer: string): void => {
    if (answer === 'ready') return begin(deadlineMs);
    const tookMs = isWarm ? performance.now() - startedMs : 0;
    isWarm = true;
    finish(JSON.parse(answer) as ReadAnswer, tookMs);
  };
  const pump = (): void => {
    if (current || waiting.length === 0) return;
    current = waiting.shift();
    // The deadline of the first body of a thread begins when the thread says that it is ready.
    begin(worker ? deadlineMs : START_MS);
    worker ??= startThread(data, { onMessage, onError: (name) => replace(`reading failed: ${name}`) });
    worker.postMessage(current?.request);
  };
  return {
    read: (request) =>
      new Promise((resolve) => {
        waiting.push({ request, resolve });
        pump();
      }),
    close: async () => {
      clearTimeout(timer);
      await worker?.terminate();
    },
  };
}

/** Starts a thread that reads; it says `ready`, then answers every request with JSON. */
function startThread(data: ExtractWorkerData, hear: { onMessage(answer: string): void; onError(name: string): void }): Worker {
  // Compiled to JavaScript for the package, run from source in the repository.
  const script = new URL(import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js', import.meta.url);
  const started = new Worker(script, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 32 },
  });
  started.on('message', (answer: string) => hear.onMessage(answer));
  started.on('error', (error) => hear.onError(error instanceof Error ? error.name : 'error'));
  started.unref();
  return started;
}

function unread(detail: string): ReadAnswer {
  return {
    charset: 'unknown',
    outcome: 'error',
    detail,
    page: 'other',
    ads: [],
    links: [],
    wantsBrowser: undefined,
    refreshTo: undefined,
    stopHost: undefined,
    problems: [detail],
  };
}
