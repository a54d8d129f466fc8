import { PATTERN_LISTS } from '../../model/pattern-list.ts';
import type { Span } from '../../model/provenance.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { isVoid } from './is-void.ts';
import { isKin } from './kin-languages.ts';
import type { MetWord, MetWords } from './met-word.ts';
import { patternWords } from './pattern-words.ts';
import { scanPhrases } from './scan-phrases.ts';

/** A word that may take a hit back, with the number of its phrase, and once asked, whether it is said to be absent. */
export interface AgainstWord extends MetWord {
  readonly phrase: number;
  isVoid: boolean | undefined;
}

/** The text that is weighed, and what of it is known: `met` stands for the text when its words are remembered. */
export interface WeighedText {
  readonly lower: string;
  readonly met: MetWords;
  readonly compiled: CompiledLexicon;
}

/** The words of some lists, and what patterns find, that lie within a stretch, in order of place and in the language or one of its kin; what is said to be absent is left out. */
export function* wordsAgainst(
  text: WeighedText,
  { start, end, language }: Span & { readonly language: string },
  wanted: ReadonlySet<string>,
): Generator<AgainstWord> {
  const words = allWords(text);
  for (let at = firstFrom(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start > end) return;
    if (word.end > end || !wanted.has(word.list) || !isKin(word.language, language)) continue;
    word.isVoid ??= isVoid(text.lower, word, { language: word.language, compiled: text.compiled });
    if (!word.isVoid) yield word;
  }
}

/** Every word of a text that may take hits back, of those asked for, and what patterns find, up to a place, in order; what is said to be absent is left out. */
export function* everyWordAgainst(text: WeighedText, until: number, isAsked: (word: AgainstWord) => boolean): Generator<AgainstWord> {
  for (const word of allWords(text)) {
    if (word.start >= until) return;
    if (word.end > until || !isAsked(word)) continue;
    word.isVoid ??= isVoid(text.lower, word, { language: word.language, compiled: text.compiled });
    if (!word.isVoid) yield word;
  }
}

/** The words of a text that may take hits back, and what patterns find, in order of place; looked for once. */
function allWords({ lower, met, compiled }: WeighedText): readonly AgainstWord[] {
  const known = AGAINST.get(met);
  if (known) return known;
  const words: AgainstWord[] = [];
  for (const { trie, edges, hint } of compiled.vetoes) {
    if (hint !== undefined && !hint.test(lower)) continue;
    scanPhrases(lower, trie, {
      edges,
      take: ({ value, phrase }, start, end) => {
        if (value.list !== undefined) words.push({ list: value.list, language: value.language, phrase, start, end, isVoid: undefined });
      },
    });
  }
  const phrases = new Map<string, number>();
  for (const list of PATTERN_LISTS)
    for (const word of patternWords(lower, met, list)) {
      // What is written alike is one phrase; those of the tries bear numbers from zero on.
      const written = lower.slice(word.start, word.end);
      const phrase = phrases.get(written) ?? -1 - phrases.size;
      phrases.set(written, phrase);
      words.push({ ...word, phrase, isVoid: false });
    }
  words.sort((one, other) => one.start - other.start);
  AGAINST.set(met, words);
  return words;
}

const AGAINST = new WeakMap<MetWords, readonly AgainstWord[]>();

/** Index of the first word that begins at a place or behind it. */
function firstFrom(words: readonly AgainstWord[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
