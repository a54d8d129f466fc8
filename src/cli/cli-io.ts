import { isatty } from 'node:tty';
import type { CaseKeyRing } from './access/case-key-ring.ts';

/** What a command may touch of the world around it: streams, environment, clock. Tests pass their own. */
export interface CliIo {
  /** Data goes here. */
  readonly out: (text: string) => void;
  /** Messages and progress go here. */
  readonly err: (text: string) => void;
  /** Sequences of our own that move the cursor of the terminal that messages go to; undefined: `err` takes them. */
  readonly control?: (sequence: string) => void;
  /** Whether a terminal shows what goes to `out`. */
  readonly outIsTerminal?: boolean;
  /** Lines that a command reads as answers; undefined: those of stdin. */
  readonly lines?: () => AsyncIterable<string>;
  /** Whether questions may be asked and progress redrawn. */
  readonly terminal: boolean;
  /** Columns of the terminal that messages go to. */
  readonly columns: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** What opens encrypted cases; undefined: only what the environment names. */
  readonly keys?: CaseKeyRing;
}

/** Says with which exit status a command ended; 0 if it is never called. */
export type SetExit = (code: number) => void;

/** The real world. */
export function processIo(): CliIo {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: isatty(1),
    terminal: isatty(0) && isatty(2),
    columns: () => process.stderr.columns ?? 100,
    environment: process.env,
    cwd: process.cwd(),
    now: () => Date.now(),
  };
}
