import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Lexicon } from '../model/lexicon.ts';
import type { Target } from '../model/target.ts';
import type { ReadAnswer, ReadRequest } from './read-answer.ts';

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

/** What came of a body in a thread. */
export interface ThreadRead {
  readonly answer: ReadAnswer;
  /** Processor time that the body took, milliseconds: on a busy machine the clock says nothing of the body. For one over its deadline the time on the clock. What the first bodies of a thread cost is told less what they pay for its start. */
  readonly costMs: number;
  /** Whether it was over its deadline and is not read. */
  readonly isLate: boolean;
}

/** A worker thread that reads one body at a time, and is replaced when it fails or takes too long. */
export interface ReadThread {
  /** Starts it before there is anything to read. */
  warm(): void;
  /** To be called again only when it has answered. Never rejects. */
  read(request: ReadRequest): Promise<ThreadRead>;
  close(): Promise<void>;
}

/** Longest time a worker thread may take to load what it reads with, milliseconds: a second when the machine is idle. */
const START_MS = 60_000;

/** Bodies that a thread reads before what it does is compiled and its lists stand ready, and the most processor time that this adds to one of them, milliseconds; of the first one nothing else can be told. */
const COLD_BODIES = 8;
const COLD_MS = 500;

/** Makes the thread, which starts with the first body unless it is warmed; `deadlineMs` is the longest time for one body, milliseconds. */
export function createReadThread(data: ExtractWorkerData, deadlineMs: number): ReadThread {
  let worker: Worker | undefined;
  let isReady = false;
  let bodies = 0;
  let startedMs = 0;
  let timer: NodeJS.Timeout | undefined;
  let resolve: ((read: ThreadRead) => void) | undefined;

  const finish = (read: ThreadRead): void => {
    clearTimeout(timer);
    const tell = resolve;
    resolve = undefined;
    tell?.(read);
  };
  const replace = (detail: string, isLate: boolean): void => {
    worker?.removeAllListeners();
    void worker?.terminate();
    worker = undefined;
    isReady = false;
    bodies = 0;
    finish({ answer: unread(detail), costMs: performance.now() - startedMs, isLate });
  };
  const begin = (mostMs: number): void => {
    clearTimeout(timer);
    startedMs = performance.now();
    timer = setTimeout(() => replace(`reading took longer than ${mostMs} ms`, true), mostMs);
  };
  const onMessage = (message: 'ready' | WorkerAnswer): void => {
    if (message === 'ready') {
      isReady = true;
      // The deadline of the first body begins here.
      if (resolve) begin(deadlineMs);
      return;
    }
    bodies += 1;
    const costMs = bodies === 1 ? 0 : bodies > COLD_BODIES ? message.cpuMs : Math.max(0, message.cpuMs - COLD_MS);
    finish({ answer: JSON.parse(message.answer) as ReadAnswer, costMs, isLate: false });
  };
  const running = (): Worker => (worker ??= startThread(data, { onMessage, onError: (name) => replace(`reading failed: ${name}`, false) }));
  return {
    warm: () => void running(),
    read: (request) =>
      new Promise((told) => {
        resolve = told;
        begin(isReady ? deadlineMs : START_MS);
        running().postMessage(request);
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
