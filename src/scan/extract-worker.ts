import { parentPort, workerData } from 'node:worker_threads';
import type { Target } from '../model/target.ts';
import { createReadBody } from './read-body.ts';
import type { ReadRequest } from './page-reader.ts';

const readBody = createReadBody(workerData as readonly Target[]);

parentPort?.on('message', (request: ReadRequest) => parentPort?.postMessage(readBody(request)));
