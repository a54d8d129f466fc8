/** Whether a letter looks like a digit only to those who look for one: taken where it touches digits, never alone. */
export function isFaintLookAlike(character: string): boolean {
  return FAINT.has(character);
}

const FAINT: ReadonlySet<string> = new Set('EAATDЧАТЕEΑΕΤ');

/** The digit that a letter or sign is written for next to digits; undefined for characters that look like none. Case matters: b is 6, B is 8. */
export function lookAlikeDigit(character: string): string | undefined {
  return LOOK_ALIKES.get(character);
}

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'oOоОοΟøØQD',
    1: 'lLiI|!іІıΙι¡',
    2: 'zZ',
    3: 'зЗэЭʒƷEЕΕ',
    4: 'AАΑЧ',
    5: 'sSѕЅ$',
    6: 'bбG',
    7: 'TТΤ',
    8: 'BВв',
    9: 'gq',
  }).flatMap(([digit, letters]) => [...letters].map((letter) => [letter, digit] as const)),
);
