import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import { allMatches } from './all-matches.ts';
import type { FoundHandle } from './found-handle.ts';
import { matchAt } from './match-at.ts';
import { type LabelledInput, nameHandles } from './name-handles.ts';
import type { TextToken } from './text-token.ts';

/** "IG nika.obsah, OF nikaobsah" or "OF/nikaobsah": names of letters alone right behind a label, which another account of the text shows to be names. */
export function kinNames(labels: readonly TextToken[], named: readonly FoundHandle[], input: LabelledInput): FoundHandle[] {
  const { lower } = input.folded;
  const known = named.map(({ value }) => lettersOf(value)).filter((letters) => letters.length >= SHORTEST_KIN);
  if (known.length === 0) return [];
  const terse = allMatches(TERSE_LABEL, lower).map(({ index, 1: word = '' }) => ({
    start: index,
    end: index + word.length,
    label: { labels: TERSE_KINDS.get(word) ?? [], plus: false },
  }));
  return [...labels, ...terse].flatMap((token) => {
    const word = matchAt(LONE_WORD, lower, token.end)?.[1];
    const start = token.end + 1;
    if (word === undefined || named.some((one) => one.start === start)) return [];
    const place = { start, end: start + word.length };
    if (!known.some((letters) => letters.startsWith(word.slice(0, SHORTEST_KIN))) || input.taken(place)) return [];
    return nameHandles(token, { ...place, written: word, announced: true, sign: '@' }, input).map((name) => ({ ...name, confidence: 0.7 }));
  });
}

function lettersOf(value: string): string {
  return value.replaceAll(/[^a-z]/g, '');
}

/** Letters at the beginning that two names share. */
const SHORTEST_KIN = 6;
/** A word of letters that ends its item. */
const LONE_WORD = /[ /]([a-z]{6,30})(?= ?(?:[,;|•·\n)]|$))/y;
/** A terse label that opens its line or item. */
const TERSE_LABEL = /(?<=^|[\n,;|•·] ?)(of|dc|sc|tt|yt|ds)(?=[ /][a-z]{6})/g;
const TERSE_KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>(contactLabels.terse).flatMap(([kind, words]) => words.map((word) => [word, [kind]] as const)),
);
