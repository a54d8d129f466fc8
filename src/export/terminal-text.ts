import { cleanText } from './clean-text.ts';

/** White space that moves the cursor. */
const BREAKS = /[\s\u2028\u2029]+/g;
/** Characters that format and have no form of their own, joiners included: marks of direction, zero-width characters, soft hyphens, tags. */
const FORMATS = /\p{Cf}+/gu;

/** Text from a page made fit for one line of a terminal: no control sequences, no characters that change direction or hide, every run of white space one space. */
export function terminalText(text: string): string {
  return cleanText(text).replace(BREAKS, ' ').replace(FORMATS, '').trim();
}
