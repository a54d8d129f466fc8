import type { Weight } from '../../model/lexicon.ts';
import type { Span } from '../../model/provenance.ts';
import type { CompiledLexicon, PhraseGroup } from './compile-lexicon.ts';
import { isVoid } from './is-void.ts';
import { isKin } from './kin-languages.ts';
import { scanPhrases } from './scan-phrases.ts';

/** Units looked at on either side of what was found. */
const AROUND = 400;

/** How much stands around a stretch that speaks against it: of each counterweight its different words, at most as many as it counts. */
export function weightAgainst(
  lower: string,
  { start, end, language }: Span & { readonly language: string },
  { against, compiled }: { against: readonly Weight[]; compiled: CompiledLexicon },
): number {
  if (against.length === 0) return 0;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(lower.length, end + AROUND);
  const met = new Map<string, Set<string>>();
  const look = (group: PhraseGroup): void =>
    scanPhrases(lower, group.trie, {
      edges: group.edges,
      // Begins with a whole word.
      from: from === 0 ? 0 : from + Math.max(0, lower.slice(from, start).search(/\s/)),
      to,
      take: ({ value, form }, at, until) => {
        if (value.list === undefined || !isKin(value.language, language)) return;
        if (isVoid(lower, { start: at, end: until }, { language: value.language, compiled })) return;
        const words = met.get(value.list);
        if (words) words.add(form);
        else met.set(value.list, new Set([form]));
      },
    });
  const stretch = lower.slice(from, to);
  for (const group of compiled.vetoes) if (group.hint === undefined || group.hint.test(stretch)) look(group);
  return against.reduce((sum, { lists, weight, most }) => {
    const words = new Set(lists.flatMap((list) => [...(met.get(list) ?? [])]));
    return sum + weight * Math.min(words.size, most);
  }, 0);
}
