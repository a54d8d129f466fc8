import { DueHeap } from '../frontier/due-heap.ts';
import type { PolitenessClock } from '../frontier/politeness-clock.ts';

/** Which politeness group may be asked next, and how many requests of each are under way. A group that waits holds nothing but its place in a heap. */
export interface GroupSchedule {
  /** Says that a group has entries that may go from `notBeforeMs` on; may be said again at any time. */
  offer(group: string, notBeforeMs: number): void;
  /** Takes out the group that is due at `nowMs`; undefined when none is. */
  takeDue(nowMs: number): string | undefined;
  /** How many groups wait. */
  waiting(): number;
  /** Forgets a group that waits. */
  drop(group: string): void;
  /** When the first group is due; undefined when no group has anything to do. */
  nextDueMs(): number | undefined;
  /** Entry ids under way in a group. */
  underWay(group: string): ReadonlySet<number>;
  begin(group: string, entryId: number): void;
  end(group: string, entryId: number): void;
  /** Entries under way in all groups. */
  total(): number;
}

/** An empty schedule over a politeness clock. */
export function groupSchedule(clock: PolitenessClock): GroupSchedule {
  const heap = new DueHeap();
  const busy = new Map<string, Set<number>>();
  let total = 0;
  const underWay = (group: string): Set<number> => {
    let ids = busy.get(group);
    if (!ids) busy.set(group, (ids = new Set()));
    return ids;
  };
  return {
    offer: (group, notBeforeMs) => {
      const dueMs = Math.max(clock.dueAt(group), notBeforeMs);
      const known = heap.dueOf(group);
      if (known === undefined || known > dueMs || known < clock.dueAt(group)) heap.set(group, dueMs);
    },
    takeDue: (nowMs) => {
      for (let first = heap.peek(); first && first.dueMs <= nowMs; first = heap.peek()) {
        const dueMs = clock.dueAt(first.key);
        // A back-off may have come since the group was put in.
        if (dueMs > nowMs) heap.set(first.key, dueMs);
        else return heap.pop()?.key;
      }
      return undefined;
    },
    waiting: () => heap.size,
    drop: (group) => void heap.remove(group),
    nextDueMs: () => heap.peek()?.dueMs,
    underWay,
    begin: (group, entryId) => {
      underWay(group).add(entryId);
      total += 1;
    },
    end: (group, entryId) => {
      if (underWay(group).delete(entryId)) total -= 1;
    },
    total: () => total,
  };
}
