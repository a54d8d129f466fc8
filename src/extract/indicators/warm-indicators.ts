import type { Lexicon } from '../../model/lexicon.ts';
import { builtInLexicon } from './built-in-lexicon.ts';
import { compileLexicon } from './compile-lexicon.ts';

/** Builds what every text is read with, half a second's work for the lexicon that the tool brings, before the first text comes: else the first ad of a site seems costly. Words of other scripts wait for a text that holds them. */
export function warmIndicators(lexicon: Lexicon = builtInLexicon()): void {
  const { phrases, vetoes } = compileLexicon(lexicon);
  for (const group of [...phrases, ...vetoes]) if (group.hint === undefined) void group.trie.isEmpty;
}
