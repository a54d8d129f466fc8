import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import type { UrgentState } from '../../model/urgent-record.ts';
import { severityOf } from '../../model/urgent-record.ts';
import { ToolError } from '../../model/tool-error.ts';
import { URGENT_RECEIVERS } from './urgent-advice.ts';

/** A command of the unit that is run for each urgent record. */
export interface UrgentHook {
  /** Starts the command for a record and does not wait for it. */
  tell(record: UrgentState): void;
  /** Resolves when every started command has ended, or was ended because it took too long. */
  settled(): Promise<void>;
}

/** Milliseconds that a command may take. */
const LONGEST = 30_000;

/**
 * The hook of `scan --on-urgent FILE`: the file is started by itself, no shell reads it, and gets one JSON object on stdin that says what was raised and where, without words, URL or names, since it may go on to a pager.
 * What goes wrong is told and ends nothing.
 */
export function urgentHook(
  file: string | undefined,
  { caseId, say }: { readonly caseId: string; readonly say: (message: string) => void },
): UrgentHook {
  if (file === undefined) return { tell: () => undefined, settled: async () => undefined };
  const running = new Set<Promise<void>>();
  const run = async (record: UrgentState): Promise<void> => {
    const trouble = await runOnce(file, `${JSON.stringify(hookDocument(record, caseId))}\n`);
    if (trouble !== undefined) say(`warning: the command of --on-urgent did not do its work for ${record.id}: ${trouble}`);
  };
  return {
    tell: (record) => {
      running.add(run(record));
    },
    settled: async () => void (await Promise.all(running)),
  };
}

/** What the hook is told of a record. */
function hookDocument(record: UrgentState, caseId: string): object {
  return {
    schema: 'leadline-urgent-hook/1',
    case: caseId,
    id: record.id,
    category: record.category,
    severity: severityOf(record.category),
    confidence: record.confidence ?? null,
    country: record.country ?? null,
    target: record.targetId,
    scan: record.scanId,
    rule: record.rule,
    receiver: URGENT_RECEIVERS[record.category],
    raised_at: record.raisedAt,
  };
}

/** Throws `E_CONFIG` unless the file can be run. */
export function requireProgram(file: string): void {
  try {
    accessSync(file, constants.X_OK);
    if (statSync(file).isFile()) return;
  } catch {
    // Said below.
  }
  throw new ToolError(
    'E_CONFIG',
    `--on-urgent ${file} is no file that can be run. Name a program or script, without arguments; nothing was sent.`,
  );
}

/** Undefined when the command ended well; else what went wrong. */
function runOnce(file: string, input: string): Promise<string | undefined> {
  // The keys of the case are no business of the command.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('LEADLINE_')));
  return new Promise((resolve) => {
    const child = spawn(file, [], { stdio: ['pipe', 'ignore', 'ignore'], env, timeout: LONGEST, killSignal: 'SIGKILL' });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === 0 ? undefined : `it ended with ${signal ?? String(code)}`));
    // A command that reads nothing is none of our errors.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
