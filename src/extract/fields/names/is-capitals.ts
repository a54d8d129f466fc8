import type { LineWord } from './line-words.ts';

/** Whether a word of three letters or more is in capitals. */
export function isCapitals({ written, lower }: LineWord): boolean {
  return written.length > 2 && written !== lower && written === written.toUpperCase();
}
