import { createInterface } from 'node:readline/promises';
import type { CliIo } from '../cli-io.ts';
import type { TriageAnswers } from './triage-answers.ts';

/** Ctrl-C and Ctrl-D, as a terminal in raw mode gives them. */
const [INTERRUPT, END] = ['\u0003', '\u0004'];

/** Answers by single keys of the terminal of the process. What was typed before a question stood there is dropped, so that nobody decides of a lead that they have not seen. */
export function terminalAnswers(io: CliIo): TriageAnswers {
  const { stdin } = process;
  let take: ((typed: string) => void) | undefined;
  let isInterrupted = false;
  const listen = (data: Buffer): void => {
    const typed = data.toString('utf8');
    if (take) take(typed);
    else if (typed.includes(INTERRUPT)) isInterrupted = true;
  };
  const end = (): void => take?.(END);
  stdin.on('data', listen).on('end', end);
  const begin = (): void => void stdin.setRawMode(true).resume();
  begin();
  const typed = async (): Promise<string> => {
    if (isInterrupted) return INTERRUPT;
    const [key = ''] = await new Promise<string>((resolve) => {
      take = resolve;
    });
    take = undefined;
    return key.toLowerCase();
  };
  return {
    ask: async (prompt, keys) => {
      await dropTypedAhead();
      io.err(prompt);
      for (;;) {
        const key = await typed();
        if (key !== INTERRUPT && key !== END && !keys.includes(key)) continue;
        io.err(`${keys.includes(key) ? key : ''}\n`);
        if (keys.includes(key)) return { key, note: '' };
        return key === END ? 'ended' : 'interrupted';
      }
    },
    askNote: async (prompt) => {
      const lines = createInterface({ input: stdin, output: process.stderr });
      try {
        return await new Promise<string | undefined>((resolve) => {
          lines.once('SIGINT', () => resolve(undefined)).once('close', () => resolve(''));
          lines.question(prompt).then(resolve, () => resolve(''));
        });
      } finally {
        lines.close();
        begin();
      }
    },
    close: () => {
      stdin.off('data', listen).off('end', end).setRawMode(false).pause();
    },
  };
}

/** Lets the stream give what waits, twice round the event loop: nobody listens for it yet. */
async function dropTypedAhead(): Promise<void> {
  for (let round = 0; round < 2; round += 1) await new Promise((resolve) => setImmediate(resolve));
}
