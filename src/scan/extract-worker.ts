import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { lowerPriority } from './lower-priority.ts';
import type { ReadRequest } from './read-answer.ts';
import type { ExtractWorkerData, WorkerAnswer } from './read-thread.ts';

const { targets, lexicon, compileCache, isHeavy } = workerData as ExtractWorkerData;
// To load the extractor takes a second, which is the others' as well.
if (isHeavy) lowerPriority();
// A thread does not share the compile cache of its process: with one of its own it starts for two thirds of the CPU. It must stand before what is cached is loaded.
if (compileCache !== undefined) enableCompileCache(compileCache);
const { createReadBody } = await import('./read-body.ts');
const { warmIndicators } = await import('../extract/indicators/warm-indicators.ts');
const { warmNames } = await import('../extract/fields/names/warm-names.ts');

const readBody = createReadBody(targets, lexicon);
warmIndicators(lexicon);
warmNames();
/** Bodies read before what was compiled for them is kept for the next run: the thread is ended, so nothing is kept by itself. */
let untilKept = 20;

// A string crosses threads for a fraction of what a hundred small objects cost.
parentPort?.on('message', (request: ReadRequest) => {
  const before = process.threadCpuUsage();
  const answer = JSON.stringify(readBody(request));
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ answer, cpuMs: (user + system) / 1_000 } satisfies WorkerAnswer);
  if (--untilKept === 0) flushCompileCache();
});
// To load the extractor takes a second, on a busy machine many: that time is not the first body's.
parentPort?.postMessage('ready');
