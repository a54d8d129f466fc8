import type { FoundHandle } from './found-handle.ts';
import { NUMBER_MESSENGERS } from './number-messengers.ts';
import type { FoundPhone } from './read-phones.ts';

/** The numbers in the links of messengers whose accounts are numbers (`wa.me/44…`): whoever is written to there has that number. */
export function numbersOfLinks(linked: readonly FoundHandle[]): FoundPhone[] {
  return linked
    .filter(({ kind, value }) => value.startsWith('+') && NUMBER_MESSENGERS.includes(kind))
    .map(({ start, end, kind, value, obfuscated }) => ({
      start,
      end,
      value,
      confidence: CONFIDENCE,
      obfuscated: obfuscated === true,
      status: 'valid',
      alternatives: [],
      messengers: [kind],
    }));
}

/** A little less than that of the account itself: a few have a number that nobody can call. */
const CONFIDENCE = 0.9;
