import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Ad } from '../model/ad.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
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
  /** Why a browser may show more; undefined when the reading is good. */
  readonly wantsBrowser: string | undefined;
  readonly refreshTo: string | undefined;
  /** Id of the indicator by which a unit's own list asks to stop fetching from this host; whatever the outcome. */
  readonly stopHost: string | undefined;
  readonly problems: readonly string[];
}

/** Reads bodies away from the main thread, one after the other, each within a deadline. Never rejects. */
export interface PageReader {
  read(request: ReadRequest): Promise<ReadAnswer>;
  close(): Promise<void>;
}

/** Longest time one body may take to be read, milliseconds; research: an honest page of 2 MB takes a tenth of it. */
const DEADLINE_MS = 5_000;

/** What the worker thread is given at its start. */
export interface ExtractWorkerData {
  readonly targets: readonly Target[];
  /** Folder of the compile cache of this process; undefined: it has none. */
  readonly compileCache: string | undefined;
}

interface Job {
  readonly request: ReadRequest;
  readonly resolve: (answer: ReadAnswer) => void;
}

/** Starts the reader: a worker thread that knows the targets. A body over its deadline costs that body alone: its worker is replaced. */
export function createPageReader(targets: readonly Target[], deadlineMs: number = DEADLINE_MS): PageReader {
  // Compiled to JavaScript for the package, run from source in the repository.
  const script = new URL(import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js', import.meta.url);
  const waiting: Job[] = [];
  const cache = getCompileCacheDir();
  const data: ExtractWorkerData = { targets, compileCache: cache === undefined ? undefined : dirname(cache) };
  let worker: Worker | undefined;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  const finish = (answer: ReadAnswer): void => {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    job?.resolve(answer);
    pump();
  };
  const replace = (detail: string): void => {
    const old = worker;
    worker = undefined;
    old?.removeAllListeners();
    void old?.terminate();
    finish(unread(detail));
  };
  const start = (): Worker => {
    const started = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 32 },
    });
    started.on('message', (answer: string) => finish(JSON.parse(answer) as ReadAnswer));
    started.on('error', (error) => replace(`reading failed: ${error instanceof Error ? error.name : 'error'}`));
    started.unref();
    return started;
  };
  const pump = (): void => {
    if (current || waiting.length === 0) return;
    current = waiting.shift();
    worker ??= start();
    timer = setTimeout(() => replace(`reading took longer than ${deadlineMs} ms`), deadlineMs);
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
