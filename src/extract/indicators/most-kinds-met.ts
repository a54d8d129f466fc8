import type { MetWord } from './met-word.ts';

/**
 * How many kinds are met at the most, each by a word of its own: a word that stands in lists of two kinds meets one of them, and so do words
 * that lie over one another or are written alike. `words` in order of place. Kinds are few, so that each is tried with each word.
 */
export function mostKindsMet(kinds: readonly (readonly string[])[], words: readonly MetWord[], lower: string): number {
  const things = thingsOf(words, lower);
  const takenBy = new Map<Thing, number>();
  const finds = (kind: number, tried: Set<Thing>): boolean =>
    things.some((thing) => {
      if (tried.has(thing) || !kinds[kind]?.some((list) => thing.lists.has(list))) return false;
      tried.add(thing);
      const other = takenBy.get(thing);
      if (other !== undefined && !finds(other, tried)) return false;
      takenBy.set(thing, kind);
      return true;
    });
  return kinds.filter((_, kind) => finds(kind, new Set())).length;
}

/** What stands in one place, or is written alike in several, with the lists it is of. */
interface Thing {
  readonly lists: Set<string>;
}

function thingsOf(words: readonly MetWord[], lower: string): Thing[] {
  const byText = new Map<string, Thing>();
  let last: Thing = { lists: new Set() };
  let end = 0;
  for (const word of words) {
    if (word.start >= end) {
      const written = lower.slice(word.start, word.end);
      last = byText.get(written) ?? { lists: new Set() };
      byText.set(written, last);
    }
    last.lists.add(word.list);
    end = Math.max(end, word.end);
  }
  return [...byText.values()];
}
