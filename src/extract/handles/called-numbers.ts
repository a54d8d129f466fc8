import type { HandleKind } from '../../model/handle.ts';
import type { FoundHandle } from './found-handle.ts';
import { NUMBER_MESSENGERS } from './number-messengers.ts';
import { numbersOfLinks } from './numbers-of-links.ts';
import type { FoundPhone } from './read-phones.ts';
import { sameNumbers } from './same-number.ts';
import type { TextToken } from './text-token.ts';

/** The numbers of a text as handles: each as phone, and for every messenger that it is given for; those in links of messengers as phone too. */
export function calledNumbers(
  lower: string,
  tokens: readonly TextToken[],
  { phones, linked }: { readonly phones: readonly FoundPhone[]; readonly linked: readonly FoundHandle[] },
): FoundHandle[] {
  const linkNumbers = numbersOfLinks(linked);
  const numbers = linkNumbers.length === 0 ? phones : [...phones, ...linkNumbers].toSorted((a, b) => a.start - b.start);
  const same = sameNumbers(lower, tokens, { phones: numbers, kinds: NUMBER_MESSENGERS });
  return numbers.flatMap((found) => {
    const { messengers, ...phone } = found;
    // A link is an account of its messenger by itself.
    const own = linkNumbers.includes(found) ? [] : messengers;
    const kinds: HandleKind[] = ['phone', ...own, ...same.filter((one) => one.phone === found).map(({ kind }) => kind)];
    return kinds.map((kind) => ({ ...phone, kind }));
  });
}
