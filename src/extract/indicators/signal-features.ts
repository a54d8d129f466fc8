import type { Span } from '../../model/provenance.ts';
import type { SignalWord } from './signal-words.ts';

/** A word that a feature of lists stands for, and the features of the lists of one stretch. */
export interface ListFeatures {
  readonly words: readonly SignalWord[];
  readonly features: ReadonlySet<string>;
}

/**
 * What the words of the lists say within a stretch, as features: each list (`organ`), one with two different words (`organ+`), one that is denied (`organ!`) or done by nobody (`organ0`), and every two lists
 * that stand there (`organ&pay`, in the order of the alphabet).
 */
export function listFeatures(all: readonly SignalWord[], { start, end }: Span, lower: string): ListFeatures {
  const words = all.filter((word) => word.start >= start && word.end <= end);
  const written = new Map<string, Set<string>>();
  const features = new Set<string>();
  for (const word of words) {
    if (word.is === 'of nobody') {
      features.add(`${word.list}0`);
      continue;
    }
    if (word.is === 'denied') features.add(`${word.list}!`);
    const known = written.get(word.list) ?? new Set<string>();
    written.set(word.list, known.add(lower.slice(word.start, word.end)));
  }
  const lists = [...written.keys()].toSorted();
  for (const [at, list] of lists.entries()) {
    features.add(list);
    if ((written.get(list)?.size ?? 0) > 1) features.add(`${list}+`);
    for (const other of lists.slice(at + 1)) features.add(pairOf(list, other));
  }
  return { words, features };
}

/** The feature of two lists of which words stand together. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}&${other}` : `${other}&${one}`;
}
