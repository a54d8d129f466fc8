import { createInterface } from 'node:readline';
import type { CliIo } from '../cli-io.ts';
import type { TriageAnswers } from './triage-answers.ts';

/** Answers line by line, for screen readers and for other programs: a key, and behind a blank the note. */
export function lineAnswers(io: CliIo): TriageAnswers {
  const lines = (io.lines?.() ?? createInterface({ input: process.stdin, crlfDelay: Infinity }))[Symbol.asyncIterator]();
  return {
    ask: async (prompt, keys) => {
      for (;;) {
        io.err(`${prompt}\n`);
        const { value, done } = await lines.next();
        if (done === true) return 'ended';
        const [, key = '', note = ''] = /^\s{0,20}(\S{1,20})\s{0,20}(.{0,2000})/s.exec(value) ?? [];
        if (keys.includes(key)) return { key, note: note.trim() };
        if (key !== '') io.err(`“${key}” is none of the keys.\n`);
      }
    },
    askNote: async () => '',
    // Ends the reader of stdin, which would keep the program alive.
    close: () => void lines.return?.(),
  };
}
