import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import type { Lexicon } from '../model/lexicon.ts';
import type { Target } from '../model/target.ts';
import type { ReadAnswer, ReadRequest } from './read-answer.ts';
import { createReadLane } from './read-lane.ts';

/** Reads bodies away from the main thread, each within a deadline. Never rejects. */
export interface PageReader {
  read(request: ReadRequest): Promise<ReadAnswer>;
  close(): Promise<void>;
}

/** Longest time one body may take to be read, milliseconds; research: an honest page of 2 MB takes a tenth of it. `again`: the second time, and for heavy bodies. */
const DEADLINES_MS = { once: 5_000, again: 20_000 } as const;

/** A body of more bytes than this is read apart from the others; so are those of a target of which one took more processor time than `SLOW_MS`, until one takes less. */
const HEAVY_BYTES = 500_000;
const SLOW_MS = 1_500;

/**
 * Starts the reader: a worker thread that knows the targets, at once, since it needs a second that the first pages would wait; and another one as soon as a body comes that takes long, so that the pages of one site never hold up those of the others.
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
    ordinary: createReadLane({ ...data, isHeavy: false }, deadlines.once),
    heavy: createReadLane({ ...data, isHeavy: true }, deadlines.again),
  };
  lanes.ordinary.warm();
  const slowTargets = new Set<string>();
  return {
    read: async (request) => {
      const isHeavy = request.body.byteLength > HEAVY_BYTES || slowTargets.has(request.targetId);
      const first = await lanes[isHeavy ? 'heavy' : 'ordinary'].read(request);
      const last = first.isLate && !isHeavy ? await lanes.heavy.read(request) : first;
      // That a body was late once may be the machine's doing.
      if (last.costMs > SLOW_MS) slowTargets.add(request.targetId);
      else slowTargets.delete(request.targetId);
      return { ...last.answer, costMs: last.costMs };
    },
    close: async () => {
      await Promise.all([lanes.ordinary.close(), lanes.heavy.close()]);
    },
  };
}
