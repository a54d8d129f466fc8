import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import { type LineWord, lineWords } from './line-words.ts';
import type { NameLine } from './name-line.ts';
import type { NameText } from './name-text.ts';
import { tailOf } from './line-tail.ts';

/** Whether the words right before a place close a letter. */
export function isClosed(words: readonly LineWord[], at: number): boolean {
  if (!BETWEEN.test(words[at]?.gap ?? '')) return false;
  let phrase = '';
  for (let from = at - 1; from >= Math.max(0, at - 4); from -= 1) {
    const { lower = '', gap = '' } = words[from] ?? {};
    phrase = phrase === '' ? lower : `${lower} ${phrase}`;
    // A word that also says something else closes where it begins its part.
    if (CLOSINGS.has(phrase) && (phrase.includes(' ') || !DOUBTFUL.has(phrase) || gap.trim() !== '' || from === 0)) return true;
    if (gap !== ' ') return false;
  }
  return false;
}

/** Signs between a closing and a name; no colon. */
const BETWEEN = /^[^\p{L}\p{N}@#/]{1,8}$/u;
const CLOSINGS: ReadonlySet<string> = new Set([...nameWords.kisses, ...nameWords.closings].map((phrase) => phrase.replace(/\.$/, '')));
/** Closings that are everyday words as well. */
const DOUBTFUL: ReadonlySet<string> = new Set([...nameWords.possessive, ...nameWords.closingsElsewhere]);

/** Whether a line ends in words that close a letter, with a comma or nothing behind. */
export function isClosing(named: NameText, line: NameLine | undefined): boolean {
  if (line === undefined) return false;
  const words = lineWords(named, tailOf(named.folded.text, line));
  const last = words.at(-1);
  if (last === undefined || !/^[^\p{L}\p{N}]{0,8}$/u.test(named.folded.text.slice(last.end, line.end))) return false;
  const written = words.map(({ lower }) => lower);
  return [1, 2, 3, 4].some((count) => written.length >= count && CLOSINGS.has(written.slice(-count).join(' ')));
}
