import { allMatches } from './all-matches.ts';
import paymentWords from '../../../lexicon/payment-words.json' with { type: 'json' };
import type { FoldedText } from './folded-text.ts';
import type { FoundHandle } from './found-handle.ts';

/** Means of payment that a text names without an account ("Western Union", "paysafecard"), as the service's name. Codes of vouchers and cards are never read. */
export function readPaymentWords(folded: FoldedText): FoundHandle[] {
  const found: FoundHandle[] = [];
  for (const match of allMatches(SERVICE, folded.lower)) {
    const value = SERVICES.get(match[0]);
    if (value !== undefined)
      found.push({ kind: 'payment', value, start: match.index, end: match.index + match[0].length, confidence: 0.6 });
  }
  return found;
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
