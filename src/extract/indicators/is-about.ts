import type { LexiconIndicator, Weighing } from '../../model/lexicon.ts';
import type { SignalWord } from './signal-words.ts';

/** Whether words that stand together may tell an indicator at all: one that its weighing needs is among them, or words of two lists that count for it. */
export function isAbout(words: readonly SignalWord[], { weighings }: LexiconIndicator): boolean {
  return weighings.some((weighing) => {
    const { needs, counting } = listsOf(weighing);
    const met = new Set<string>();
    for (const { list } of words) {
      if (needs.has(list)) return true;
      if (counting.has(list)) met.add(list);
    }
    return met.size > 1;
  });
}

/** The same of the lists that were met anywhere in a text, before patterns are looked for: no when it cannot be. */
export function mayBeAbout(met: readonly string[], { weighings }: LexiconIndicator): boolean {
  return weighings.some((weighing) => {
    const { needs, counting } = listsOf(weighing);
    return met.some((list) => needs.has(list) || counting.has(list));
  });
}

interface Lists {
  readonly needs: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
}

function listsOf(weighing: Weighing): Lists {
  const known = KNOWN.get(weighing);
  if (known) return known;
  const lists = { needs: new Set(weighing.needs), counting: new Set(weighing.kinds.flatMap((kind) => kind.lists)) };
  KNOWN.set(weighing, lists);
  return lists;
}

const KNOWN = new WeakMap<Weighing, Lists>();
