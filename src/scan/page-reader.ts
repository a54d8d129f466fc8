import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Ad } from '../model/ad.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { NotFoundPrint } from '../model/not-found-print.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageEmbedded } from '../model/page-embedded.ts';
import type { PageLink, PageReading } from '../model/page-reading.ts';
import type { Target } from '../model/target.ts';
import { takeCheapest } from './take-cheapest.ts';

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
  /** What the site says where nothing is; a page that says no more is none. */
  readonly notFound?: NotFoundPrint | undefined;
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
  /** Whether the page runs scripts: without them a browser shows no more than HTTP gives. Undefined for lists of URLs and pages that could not be read. */
  readonly hasScripts?: boolean;
  readonly refreshTo: string | undefined;
  /** It would bring a lead, and yet might be what the site says where nothing is: hardly any text, no contact. */
  readonly mayBeNotFound?: boolean;
  /** Of a probe that was answered as if something were there: what it says. */
  readonly notFound?: NotFoundPrint | undefined;
  /** Id of the indicator by which a unit's own list asks to stop fetching from this host; whatever the outcome. */
  readonly stopHost: string | undefined;
  /** What the evidence record says of the page; undefined for lists of URLs and pages that could not be read. */
  readonly about?: { readonly title: string; readonly language: string; readonly embedded?: PageEmbedded };
  /** Which selectors of the target match something on the page. */
  readonly declared?: PageReading['declared'];
  readonly problems: readonly string[];
}

/** Reads bodies away from the main thread, each within a deadline. Never rejects. */
export interface PageReader {
  read(request: ReadRequest): Promise<ReadAnswer>;
  close(): Promise<void>;
}

/** Longest time one body may take to be read, milliseconds; research: an honest page of 2 MB takes a tenth of it. `again`: the second time, and for heavy bodies. */
const DEADLINES_MS = { once: 5_000, again: 20_000 } as const;

/** Longest time a worker thread may take to load what it reads with, milliseconds: a second when the machine is idle. */
const START_MS = 60_000;

/** What the worker thread is given at its start. */
export interface ExtractWorkerData {
  readonly targets: readonly Target[];
  /** What indicators are found with; undefined: the lexicon that the tool brings. */
  readonly lexicon: Lexicon | undefined;
  /** Folder of the compile cache of this process; undefined: it has none. */
  readonly compileCache: string | undefined;
  /** Whether it reads what takes long, and leaves the processor to whoever else wants it. */
  readonly isHeavy: boolean;
}

/** What the worker thread says of a body. */
export interface WorkerAnswer {
  /** A `ReadAnswer` as JSON. */
  readonly answer: string;
  /** Processor time of the thread, milliseconds. */
  readonly cpuMs: number;
}

interface Job {
  readonly request: ReadRequest;
  readonly resolve: (read: LaneRead) => void;
}

/** What came of a body in a lane. */
interface LaneRead {
  readonly answer: ReadAnswer;
  /** Processor time that the body took, milliseconds: on a busy machine the clock says nothing of the body. For one over its deadline the time on the clock; 0 for the first of a thread, which pays for its start. */
  readonly costMs: number;
  /** Whether it was over its deadline and is not read. */
  readonly isLate: boolean;
}

/** A body of more bytes than this is read apart from the others; so are those of a target of which one took more processor time than `SLOW_MS`, until one takes less. */
const HEAVY_BYTES = 500_000;
const SLOW_MS = 1_500;

/**
 * Starts the reader: a worker thread that knows the targets, and a second one as soon as a body comes that takes long, so that the pages of one site never hold up those of the others.
 * A body over its deadline costs that body alone: its worker is replaced, and it is read once more apart from the others with more time, since the machine may have been slow and not the body.
 */
export function createPageReader(
  targets: readonly Target[],
  lexicon?: Lexicon,
  deadlines: { readonly once: number; readonly again: number } = DEADLINES_MS,
): PageReader {
  const cache = getCompileCacheDir();
  const data = { targets, lexicon, compileCache: cache === undefined ? undefined : dirname(cache) };
  const lanes = {
    ordinary: createLane({ ...data, isHeavy: false }, deadlines.once),
    heavy: createLane({ ...data, isHeavy: true }, deadlines.again),
  };
  const slowTargets = new Set<string>();
  return {
    read: async (request) => {
      const isHeavy = request.body.byteLength > HEAVY_BYTES || slowTargets.has(request.targetId);
      const first = await lanes[isHeavy ? 'heavy' : 'ordinary'].read(request);
      const last = first.isLate && !isHeavy ? await lanes.heavy.read(request) : first;
      // That a body was late once may be the machine's doing.
      if (last.costMs > SLOW_MS) slowTargets.add(request.targetId);
      else slowTargets.delete(request.targetId);
      return last.answer;
    },
    close: async () => {
      await Promise.all([lanes.ordinary.close(), lanes.heavy.close()]);
    },
  };
}

/** One worker thread and the bodies that wait for it. */
interface Lane {
  read(request: ReadRequest): Promise<LaneRead>;
  close(): Promise<void>;
}

/** Makes a lane; its thread starts with the first body. */
function createLane(data: ExtractWorkerData, deadlineMs: number): Lane {
  const waiting: Job[] = [];
  const costs = new Map<string, number>();
  let startedMs = 0;
  let isWarm = false;
  let worker: Worker | undefined;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  const finish = (read: LaneRead): void => {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    if (job) costs.set(job.request.targetId, (costs.get(job.request.targetId) ?? 0) + read.costMs);
    job?.resolve(read);
    pump();
  };
  const replace = (detail: string, isLate: boolean): void => {
    const old = worker;
    worker = undefined;
    old?.removeAllListeners();
    void old?.terminate();
    isWarm = false;
    finish({ answer: unread(detail), costMs: performance.now() - startedMs, isLate });
  };
  const begin = (mostMs: number): void => {
    clearTimeout(timer);
    startedMs = performance.now();
    timer = setTimeout(() => replace(`reading took longer than ${mostMs} ms`, true), mostMs);
  };
  const onMessage = (message: 'ready' | WorkerAnswer): void => {
    if (message === 'ready') return begin(deadlineMs);
    const costMs = isWarm ? message.cpuMs : 0;
    isWarm = true;
    finish({ answer: JSON.parse(message.answer) as ReadAnswer, costMs, isLate: false });
  };
  const pump = (): void => {
    if (current || waiting.length === 0) return;
    current = takeCheapest(waiting, costs);
    // The deadline of the first body of a thread begins when the thread says that it is ready.
    begin(worker ? deadlineMs : START_MS);
    worker ??= startThread(data, { onMessage, onError: (name) => replace(`reading failed: ${name}`, false) });
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

/**
 * Starts a thread that reads; it says `ready`, then answers every request with JSON.
 * V8 would see that much of a page outlives a collection in the middle of it, conclude that such objects live long, and put them into old
 * space from then on, where each page stayed until the next full collection: that cost a sixth of the CPU of a scan.
 */
function startThread(
  data: ExtractWorkerData,
  hear: { onMessage(message: 'ready' | WorkerAnswer): void; onError(name: string): void },
): Worker {
  setFlagsFromString('--no-allocation-site-pretenuring');
  // Compiled to JavaScript for the package, run from source in the repository.
  const script = new URL(import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js', import.meta.url);
  const started = new Worker(script, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 32 },
  });
  started.on('message', (message: 'ready' | WorkerAnswer) => hear.onMessage(message));
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
