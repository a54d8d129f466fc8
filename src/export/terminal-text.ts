import { terminalLines } from './terminal-lines.ts';

/** Text from a page made fit for one line of a terminal: no control sequences, no characters that change direction or hide, every run of white space one space. */
export function terminalText(text: string): string {
  return terminalLines(text).replace(/\s+/g, ' ').trim();
}
