/** Whether a UTF-16 unit belongs to a word: a letter, mark or digit. NaN (beyond the text) does not. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
  if (Number.isNaN(unit)) return false;
  return (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) || WORD.test(String.fromCharCode(unit));
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
