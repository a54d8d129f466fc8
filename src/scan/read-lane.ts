import type { ReadRequest } from './read-answer.ts';
import { createReadThread } from './read-thread.ts';
import type { ExtractWorkerData, ReadThread, ThreadRead } from './read-thread.ts';
import { takeCheapest } from './take-cheapest.ts';

/** One worker thread and the bodies that wait for it. */
export interface ReadLane extends ReadThread {
  /** May be called at any time: bodies wait for their turn, those of the target that has cost least first. */
  read(request: ReadRequest): Promise<ThreadRead>;
}

interface Job {
  readonly request: ReadRequest;
  readonly resolve: (read: ThreadRead) => void;
}

/** Makes a lane; `deadlineMs` is the longest time for one body, milliseconds. */
export function createReadLane(data: ExtractWorkerData, deadlineMs: number): ReadLane {
  const thread = createReadThread(data, deadlineMs);
  const waiting: Job[] = [];
  const costs = new Map<string, number>();
  let isBusy = false;
  const readAll = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let job = takeCheapest(waiting, costs); job; job = takeCheapest(waiting, costs)) {
      const { targetId } = job.request;
      const read = await thread.read(job.request);
      costs.set(targetId, (costs.get(targetId) ?? 0) + read.costMs);
      job.resolve(read);
    }
    isBusy = false;
  };
  return {
    ...thread,
    read: (request) =>
      new Promise((resolve) => {
        waiting.push({ request, resolve });
        void readAll();
      }),
  };
}
