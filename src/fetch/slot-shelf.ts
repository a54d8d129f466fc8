import type { Cookie } from 'playwright-core';
import type { BrowserProcess } from './browser-process.ts';
import type { BrowserSlot } from './browser-slot.ts';

/** A slot and what it has done. */
export interface PooledSlot {
  readonly key: string;
  readonly slot: BrowserSlot;
  /** The browser that it belongs to. */
  readonly owner: BrowserProcess;
  readonly pages: number;
}

/** The slots that wait for their next visit, and the cookies of those that were replaced. */
export interface SlotShelf {
  /** Takes the slot of a key that was used last; undefined when there is none. One whose page crashed meanwhile stays until it is the oldest. */
  take(key: string): PooledSlot | undefined;
  /** Puts a slot back after a visit; worn or broken ones are closed, and the oldest when there are too many. */
  putBack(pooled: PooledSlot, isHealthy: boolean): Promise<void>;
  cookiesOf(key: string): readonly Cookie[];
  /** Forgets the slots of a browser that has ended. */
  forget(owner: BrowserProcess): void;
  /** Closes all. */
  clear(): Promise<void>;
}

/** Pages after which a context is replaced: Playwright keeps what it knows of every request until then. */
const PAGES_PER_CONTEXT = 40;

/** Makes an empty shelf for so many idle slots. */
export function createSlotShelf(mostIdle: number): SlotShelf {
  const cookies = new Map<string, readonly Cookie[]>();
  let idle: PooledSlot[] = [];
  return {
    take: (key) => {
      const found = idle.findLast((pooled) => pooled.key === key && !pooled.slot.isLost());
      idle = idle.filter((pooled) => pooled !== found);
      return found;
    },
    putBack: async (pooled, isHealthy) => {
      if (!isHealthy) return discard(pooled);
      if (pooled.pages + 1 >= PAGES_PER_CONTEXT) {
        cookies.set(pooled.key, await pooled.slot.cookies().catch(() => []));
        return discard(pooled);
      }
      await pooled.slot.rest();
      idle.push({ ...pooled, pages: pooled.pages + 1 });
      const oldest = idle.length > mostIdle ? idle.shift() : undefined;
      return oldest ? discard(oldest) : undefined;
    },
    cookiesOf: (key) => cookies.get(key) ?? [],
    forget: (owner) => {
      const lost = idle.filter((pooled) => pooled.owner === owner);
      idle = idle.filter((pooled) => pooled.owner !== owner);
      for (const pooled of lost) void pooled.slot.close();
    },
    clear: async () => {
      const all = idle;
      idle = [];
      await Promise.all(all.map(discard));
    },
  };
}

/** Closes a slot; a browser that does not answer is ended, and with it every page of it. */
async function discard(pooled: PooledSlot): Promise<void> {
  if (!(await pooled.slot.close())) pooled.owner.kill();
}
