import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { appendDurable } from '../../evidence/audit/write-durable.ts';

/** What a person decided about keeping a capture, or every capture of a lead: an assessment, with its author, time and reason. */
export interface HoldDecision {
  /** `hold`: it must not be purged. `unhold`: it may again. `review`: it is still needed. */
  readonly event: 'hold' | 'unhold' | 'review';
  /** Capture id or lead id. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

/** The decisions of a case, in a file that is added to and never rewritten; ids, names of those who decided and reasons only. */
export interface HoldLog {
  /** In the order in which they were made. */
  read(): readonly HoldDecision[];
  /** Adds a decision; on the disk when it returns. */
  add(decision: HoldDecision): void;
}

const LINE = z.strictObject({
  schema: z.literal('retention/1'),
  event: z.enum(['hold', 'unhold', 'review']),
  id: z.string(),
  at: z.string(),
  by: z.string(),
  why: z.string(),
});

/** The decisions kept in a case folder. */
export function holdLog(caseFolder: string): HoldLog {
  const file = join(caseFolder, 'retention', 'decisions.jsonl');
  const text = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return {
    read: () =>
      text()
        .split('\n')
        .flatMap((line) => {
          const { data } = LINE.safeParse(parsedJson(line));
          if (!data) return [];
          const { schema: _, ...decision } = data;
          return [decision];
        }),
    add: (decision) => {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // A line that a killed process left half-written is closed first; nothing was decided with it.
      const torn = !['', '\n'].includes(text().slice(-1));
      appendDurable(file, `${torn ? '\n' : ''}${JSON.stringify({ schema: 'retention/1', ...decision })}\n`);
    },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
