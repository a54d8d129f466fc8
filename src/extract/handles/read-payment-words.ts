import paymentWords from '../../../lexicon/payment-words.json' with { type: 'json' };
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { placesOf } from '../text/text-walk.ts';
import type { FoundHandle } from './found-handle.ts';
import { matchAt } from './match-at.ts';
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';

/** Means of payment that a text names without an account ("Western Union", "paysafecard"), as the service's name. Codes of vouchers and cards are never read. */
export function readPaymentWords({ folded, walk }: PreparedText): FoundHandle[] {
  const found: FoundHandle[] = [];
  let read = 0;
  for (const start of placesOf(walk, SOUGHT.payment)) {
    const match = start < read ? null : matchAt(SERVICE, folded.lower, start);
    if (match === null) continue;
    const [whole, word = ''] = match;
    // An ending of one to three letters: «Western Uniona».
    if (word.length < whole.length && word.length < SHORTEST_INFLECTED) continue;
    read = start + whole.length;
    const value = SERVICES.get(word);
    if (value === undefined || (EVERYDAY.has(word) && !isName(folded.text, start, word.length))) continue;
    found.push({ kind: 'payment', value, start, end: read, confidence: 0.6 });
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

/** Names shorter than this take no ending: too many other words would begin with them. */
const SHORTEST_INFLECTED = 9;

/** One of the names, perhaps with a short ending; must not match inside a word, a host or an address. */
const SERVICE = new RegExp(
  `(?<![[\\p{L}\\p{N}.@\\/_\\-]--${UNSPACED_LETTER}])(${[...SERVICES.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|')})(?:[\\p{Script=Latin}\\p{Script=Cyrillic}]{1,3})?(?![[\\p{L}\\p{N}@\\/_]--${UNSPACED_LETTER}]|\\.[a-z])`,
  'vy',
);
