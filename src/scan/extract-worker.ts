import { parentPort, workerData } from 'node:worker_threads';
import type { Target } from '../model/target.ts';
import { createReadBody } from './read-body.ts';
import type { ReadRequest } from './page-reader.ts';

const readBody = createReadBody(workerData as readonly Target[]);

// A string crosses threads for a fraction of what a hundred small objects cost.
parentPort?.on('message', (request: ReadRequest) => parentPort?.postMessage(JSON.stringify(readBody(request))));
