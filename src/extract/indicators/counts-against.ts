import type { Weight } from '../../model/lexicon.ts';
import type { Span } from '../../model/provenance.ts';
import { wordsAgainst } from './words-against.ts';
import type { WeighedText } from './words-against.ts';

/** Units looked at on either side of what was found. */
const AROUND = 400;

/** How many different words of each counterweight stand around a stretch, at most as many as it counts. */
export function countsAgainst(
  text: WeighedText,
  { start, end, language }: Span & { readonly language: string },
  against: readonly Weight[],
): number[] {
  if (against.length === 0) return [];
  const met = new Map<string, Set<number>>();
  for (const { list, phrase } of wordsAgainst(text, { start: start - AROUND, end: end + AROUND, language }, listsOf(against))) {
    const known = met.get(list);
    if (known) known.add(phrase);
    else met.set(list, new Set([phrase]));
  }
  return against.map(({ lists, most }) => Math.min(new Set(lists.flatMap((list) => [...(met.get(list) ?? [])])).size, most));
}

function listsOf(against: readonly Weight[]): ReadonlySet<string> {
  const known = LISTS.get(against);
  if (known) return known;
  const lists = new Set(against.flatMap((weight) => weight.lists));
  LISTS.set(against, lists);
  return lists;
}

const LISTS = new WeakMap<readonly Weight[], ReadonlySet<string>>();
