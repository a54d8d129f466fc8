import { allMatches } from '../handles/all-matches.ts';
import languageWords from '../../../lexicon/language-words.json' with { type: 'json' };
import { type Script, scriptOf } from './script-of.ts';

/** What the words of a sentence, or of a whole text, tell. */
export interface WordCount {
  readonly text: string;
  readonly letters: number;
  /** Letters by script. */
  readonly scripts: ReadonlyMap<Script, number>;
  /** For each language, how many words are among its frequent ones. */
  readonly votes: ReadonlyMap<string, number>;
}

/** Counts the words of each sentence of a text; sentences too short to tell anything are joined to the one before. */
export function countWords(text: string): WordCount[] {
  const sentences: Counting[] = [];
  let current = emptyCount(0);
  for (const match of allMatches(PIECE, text)) {
    const [piece] = match;
    if (ENDS.test(piece)) {
      if (current.letters >= SHORTEST) {
        sentences.push({ ...current, end: match.index });
        current = emptyCount(match.index + piece.length);
      }
    } else countWord(current, piece);
  }
  const last = sentences.at(-1);
  if (current.letters >= SHORTEST || last === undefined) sentences.push({ ...current, end: text.length });
  else addCount(last, { ...current, end: text.length });
  return sentences.map(({ start, end, ...count }) => ({ ...count, text: text.slice(start, end).trim() }));
}

/** The counts of several sentences taken together. */
export function joinCounts(counts: readonly WordCount[]): WordCount {
  const joined = emptyCount(0);
  for (const count of counts) addCount(joined, { ...count, start: 0, end: 0 });
  return { letters: joined.letters, scripts: joined.scripts, votes: joined.votes, text: counts.map((count) => count.text).join('\n') };
}

/** Words, or what ends a sentence. Must not take a full stop inside a word for an end. */
const PIECE = /[\p{L}\p{M}][\p{L}\p{M}']{0,60}|[\n\r]+|[.!?。！？؟]+(?=\s|$)/gu;
const ENDS = /^[\n\r.!?。！？؟]/;
/** Letters below which a sentence tells nothing by itself. */
const SHORTEST = 12;

interface Counting {
  start: number;
  end: number;
  letters: number;
  readonly scripts: Map<Script, number>;
  readonly votes: Map<string, number>;
}

function emptyCount(start: number): Counting {
  return { start, end: start, letters: 0, scripts: new Map(), votes: new Map() };
}

function countWord(count: Counting, word: string): void {
  const script = scriptOf(word.charCodeAt(0));
  count.letters += word.length;
  // Chinese and Japanese run on without spaces: each letter counts for its own script.
  if (script === 'han' || script === 'kana') for (const letter of word) bump(count.scripts, scriptOf(letter.charCodeAt(0)), 1);
  else bump(count.scripts, script, word.length);
  for (const language of LANGUAGES_BY_WORD.get(word.toLowerCase()) ?? NONE) bump(count.votes, language, 1);
}

function addCount(into: Counting, count: Omit<WordCount, 'text'> & { readonly start: number; readonly end: number }): void {
  into.end = count.end;
  into.letters += count.letters;
  for (const [script, letters] of count.scripts) bump(into.scripts, script, letters);
  for (const [language, votes] of count.votes) bump(into.votes, language, votes);
}

function bump<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

const NONE: readonly string[] = [];
const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly string[]> = buildWords();

function buildWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(languageWords.words)) {
    for (const word of list) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}
