import { allMatches } from './all-matches.ts';
import paymentWords from '../../../lexicon/payment-words.json' with { type: 'json' };
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';

/** Means of payment that a text names without an account ("Western Union", "paysafecard"), as the service's name. Codes of vouchers and cards are never read. */
export function readPaymentWords(folded: FoldedText): FoundHandle[] {
  const found: FoundHandle[] = [];
  for (const match of allMatches(SERVICE, folded.lower)) {
    const value = SERVICES.get(match[0]);
    if (EVERYDAY.has(match[0]) && !isName(folded.text, match.index, match[0].length)) continue;
    if (value !== undefined)
      found.push({ kind: 'payment', value, start: match.index, end: match.index + match[0].length, confidence: 0.6 });
  }
  return found;
}

/** Names that are words of a language as well («een blik», the Dutch for a glance). */
const EVERYDAY: ReadonlySet<string> = new Set(paymentWords.everyday);

/** Whether such a word is written as a name: in capitals, or with one where no sentence begins. */
function isName(text: string, start: number, length: number): boolean {
  const word = text.slice(start, start + length);
  if (word === word.toUpperCase()) return true;
  // The end of what stands before: nothing, or the end of a sentence or line.
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?\n]\s{0,3})$/u.test(text.slice(Math.max(0, start - 4), start));
}

const SERVICES: ReadonlyMap<string, string> = new Map(
  Object.entries(paymentWords.services).flatMap(([service, words]) => words.map((word) => [word, service] as const)),
);

/** One of the names as whole words; must not match inside a word, a host or an address. */
const SERVICE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/_-])(?:${[...SERVICES.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|')})(?![\\p{L}\\p{N}@/_]|\\.[a-z])`,
  'gu',
);
