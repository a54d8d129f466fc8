import { WordTree } from '../text/word-tree.ts';

/** Words and phrases for lookups at a place in a text. */
export type WordIndex = WordTree;

/** Builds the index of words for `wordAt`. */
export function buildWordIndex(words: Iterable<string>): WordIndex {
  return new WordTree(words);
}
