import { describe, expect, test } from 'vitest';
import type { BrowserProcess } from '../../src/fetch/browser-process.ts';
import { createSlotShelf } from '../../src/fetch/slot-shelf.ts';
import type { PooledSlot, SlotShelf } from '../../src/fetch/slot-shelf.ts';

interface Fakes {
  readonly log: string[];
  readonly owner: BrowserProcess;
  /** Keys of slots whose page has crashed. */
  readonly isLost: Set<string>;
  readonly slot: (key: string, answers?: boolean) => PooledSlot;
}

/** A browser and its slots that only write down what is done to them. */
function fakes(): Fakes {
  const log: string[] = [];
  const isLost = new Set<string>();
  const owner = { kill: () => log.push('kill') } as unknown as BrowserProcess;
  return {
    log,
    owner,
    isLost,
    slot: (key, answers = true) => {
      const slot = {
        isLost: () => isLost.has(key),
        cookies: async () => [{ name: key }],
        rest: async () => log.push(`rest ${key}`),
        close: async () => {
          log.push(`close ${key}`);
          return answers;
        },
      } as unknown as PooledSlot['slot'];
      return { key, slot, owner, pages: 0 };
    },
  };
}

async function wear(shelf: SlotShelf, first: PooledSlot, visits: number): Promise<void> {
  let pooled: PooledSlot | undefined = first;
  for (let visit = 0; visit < visits && pooled; visit += 1) {
    await shelf.putBack(pooled, true);
    pooled = shelf.take(first.key);
  }
}

describe('createSlotShelf()', () => {
  test('gives a slot back to visits of its own key only, stilled', async () => {
    const { log, slot } = fakes();
    const shelf = createSlotShelf(6);
    await shelf.putBack(slot('a'), true);
    expect(log).toEqual(['rest a']);
    expect(shelf.take('b')).toBeUndefined();
    expect(shelf.take('a')).toMatchObject({ key: 'a', pages: 1 });
    expect(shelf.take('a')).toBeUndefined();
  });

  test('does not give back a slot whose page crashed while it waited', async () => {
    const { isLost, slot } = fakes();
    const shelf = createSlotShelf(6);
    await shelf.putBack(slot('a'), true);
    isLost.add('a');
    expect(shelf.take('a')).toBeUndefined();
  });

  test('closes a slot after forty pages and keeps its cookies for the next', async () => {
    const { log, slot } = fakes();
    const shelf = createSlotShelf(6);
    await wear(shelf, slot('a'), 40);
    expect(log.filter((line) => line === 'close a')).toHaveLength(1);
    expect(log.filter((line) => line === 'rest a')).toHaveLength(39);
    expect(shelf.take('a')).toBeUndefined();
    expect(shelf.cookiesOf('a')).toEqual([{ name: 'a' }]);
    expect(shelf.cookiesOf('b')).toEqual([]);
  });

  test('closes a broken slot; ends the browser when it does not answer', async () => {
    const { log, slot } = fakes();
    const shelf = createSlotShelf(6);
    await shelf.putBack(slot('a'), false);
    expect(log).toEqual(['close a']);
    await shelf.putBack(slot('b', false), false);
    expect(log).toEqual(['close a', 'close b', 'kill']);
  });

  test('closes the oldest when there are too many, all when it is cleared', async () => {
    const { log, slot } = fakes();
    const shelf = createSlotShelf(2);
    for (const key of ['a', 'b', 'c']) await shelf.putBack(slot(key), true);
    expect(log.filter((line) => line.startsWith('close'))).toEqual(['close a']);
    await shelf.clear();
    expect(log.filter((line) => line.startsWith('close'))).toEqual(['close a', 'close b', 'close c']);
  });

  test('forgets the slots of a browser that has ended', async () => {
    const [one, two] = [fakes(), fakes()];
    const shelf = createSlotShelf(6);
    await shelf.putBack(one.slot('a'), true);
    await shelf.putBack(two.slot('a'), true);
    shelf.forget(two.owner);
    expect(shelf.take('a')?.owner).toBe(one.owner);
  });
});
