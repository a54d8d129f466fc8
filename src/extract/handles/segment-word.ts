import { CONTACT_LABELS } from './contact-label-lexicon.ts';
import { NUMBER_LEXICON } from './number-lexicon.ts';
import type { TextToken } from './text-token.ts';

/**
 * Finds number words glued to each other or to other text within one word ("callfivesevenfour", «nulzeseen»), and labels and
 * numbers in scripts that do not part words. A single Latin number word inside a longer word is never taken.
 */
export function segmentWord(word: string, offset: number): TextToken[] {
  const unspaced = word.charCodeAt(0) >= 0xe00 && UNSPACED.test(word);
  if (!unspaced && word.length < SHORTEST_GLUED) return [];
  const tokens: TextToken[] = [];
  let run: TextToken[] = [];
  let at = 0;
  while (at < word.length) {
    const key = longestAt(word, at, unspaced);
    if (key === '') {
      flush(run, tokens, unspaced || run.length > 2);
      run = [];
      at += 1;
      continue;
    }
    const numbers = NUMBER_LEXICON.get(key);
    const label = numbers === undefined ? CONTACT_LABELS.get(key) : undefined;
    const place = { start: offset + at, end: offset + at + key.length };
    if (numbers !== undefined) run.push({ ...place, numbers });
    else if (label !== undefined) run.push({ ...place, label });
    at += key.length;
  }
  const whole = run.length >= 2 && run[0]?.start === offset;
  flush(run, tokens, unspaced || whole || run.length > 2);
  return tokens;
}

const SHORTEST_GLUED = 6;
const LONGEST_KEY = 24;

/** A letter of a script without spaces between words; must not match scripts that part words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Lao}\p{Script=Khmer}]/u;

function flush(run: readonly TextToken[], tokens: TextToken[], keep: boolean): void {
  if (keep) tokens.push(...run);
}

/** The longest lexicon word at this place, or an empty string. */
function longestAt(word: string, at: number, unspaced: boolean): string {
  const keys = KEYS_BY_START.get(startCode(word, at, unspaced));
  if (keys === undefined) return '';
  return keys.find((key) => word.startsWith(key, at)) ?? '';
}

function startCode(word: string, at: number, unspaced: boolean): number {
  return unspaced ? word.charCodeAt(at) : word.charCodeAt(at) * 65_536 + word.charCodeAt(at + 1);
}

function buildStarts(): Map<number, string[]> {
  const starts = new Map<number, string[]>();
  const keys = [...NUMBER_LEXICON.keys(), ...[...CONTACT_LABELS.keys()].filter((key) => UNSPACED.test(key))];
  for (const key of new Set(keys)) {
    const unspaced = UNSPACED.test(key);
    if (key.length > LONGEST_KEY || (!unspaced && key.length < 2)) continue;
    const code = startCode(key, 0, unspaced);
    starts.set(code, [...(starts.get(code) ?? []), key]);
  }
  for (const list of starts.values()) list.sort((a, b) => b.length - a.length);
  return starts;
}

/** Lexicon words by their first letter (unspaced scripts) or first two letters, longest first. */
const KEYS_BY_START: ReadonlyMap<number, readonly string[]> = buildStarts();
