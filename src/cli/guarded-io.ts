import { terminalLines } from '../export/terminal-lines.ts';
import { BOLD } from './bold.ts';
import type { CliIo } from './cli-io.ts';

/**
 * The streams as every command gets them: the one door to the terminal. Whatever a message quotes of a page, a list or a file name, it cannot move the cursor, colour the terminal, turn text round or hide some.
 * What goes to stdout passes unchanged unless a terminal shows it: there it is data for another program, and text for people went through `terminalText` already. Only our own bold, and `control`, pass.
 */
export function guardedIo(io: CliIo): CliIo {
  const shown = (text: string): string => {
    if (!io.terminal || !text.includes(BOLD.on)) return terminalLines(text);
    return text
      .split(BOLD.on)
      .map((part) => part.split(BOLD.off).map(terminalLines).join(BOLD.off))
      .join(BOLD.on);
  };
  return {
    ...io,
    err: (text) => io.err(shown(text)),
    control: io.control ?? io.err,
    out: (text) => io.out(io.outIsTerminal === true ? shown(text) : text),
  };
}
