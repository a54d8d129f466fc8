/**
 * A lower-case text in which flowers and lips that part its entries are no currency: "Gosia 🌹 lat 37 🌹 166 cm". The text itself where they stand
 * beside amounts alone ("1h 150🌹 / 2h 280🌹"). Of the same length as the text.
 */
export function withoutSeparatingSigns(lower: string): string {
  if (!/[🌹💐💋]/u.test(lower)) return lower;
  const all = lower.match(/[🌹💐💋]/gu)?.length ?? 0;
  const beside = lower.match(BESIDE_WORD)?.length ?? 0;
  if (!BETWEEN_SIGNS.test(lower) && (beside < FEWEST || beside * 2 <= all)) return lower;
  // Few signs: one glued to a number may still be money.
  return lower.replace(beside > FEWEST ? /[🌹💐💋]/gu : /(?<!\d)[🌹💐💋]/gu, '· ');
}

/** A number of two digits between two such signs: an age. */
const BETWEEN_SIGNS = /([🌹💐💋]) \d\d \1/u;
/** Signs beside words, from which on they part entries. */
const FEWEST = 2;
/** A sign behind a word, or before one and not glued to a number, a space between at most. */
const BESIDE_WORD = /(?<=[\p{L}.!?])[🌹💐💋]|(?<=[\p{L}.!?]\s)[🌹💐💋](?!\d)|(?<!\d)[🌹💐💋](?=\s?\p{L})/gu;
