/**
 * A lower-case text in which flowers and lips that part its entries are no currency: "Gosia 🌹 lat 37 🌹 166 cm". The text itself where they stand
 * beside amounts alone ("1h 150🌹 / 2h 280🌹"). Of the same length as the text.
 */
export function withoutSeparatingSigns(lower: string): string {
  if (!/[🌹💐💋]/u.test(lower)) return lower;
  const all = lower.match(/[🌹💐💋]/gu)?.length ?? 0;
  const beside = lower.match(BESIDE_WORD)?.length ?? 0;
  return beside >= FEWEST && beside * 2 > all ? lower.replace(/[🌹💐💋]/gu, '· ') : lower;
}

/** Signs beside words, from which on they part entries. */
const FEWEST = 3;
/** A sign with a word on one side, a space between at most; not one that amounts alone stand beside. */
const BESIDE_WORD = /(?<=[\p{L}.!?]\s?)[🌹💐💋]|[🌹💐💋](?=\s?\p{L})/gu;
