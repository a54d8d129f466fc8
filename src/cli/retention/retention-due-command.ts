import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { retentionItems } from '../../custody/retention/retention-items.ts';
import { dueItems } from '../../retention/due-items.ts';
import type { DueItem } from '../../retention/due-items.ts';
import { retentionSettingsOf } from '../../retention/retention-settings.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { textTable } from '../text-table.ts';

interface DueOptions extends CommonOptions {
  readonly asOf?: number;
}

/** `leadline retention due` */
export function retentionDueCommand(io: CliIo): Command {
  return newCommand('due', 'what has expired and what a person must look at again, and why', [
    'retention due --case my-case',
    'retention due --as-of 2026-12-31 --json --case my-case',
  ])
    .option('--as-of <date>', 'what will be due on that day, YYYY-MM-DD (default: now)', readDate)
    .option('--why <text>', WHY)
    .action((options: DueOptions, command: Command) => {
      const entered = enterScannedCase(io, options.case, { invocation: invocationOf(command), action: 'view', changes: 'no' });
      try {
        const settings = retentionSettingsOf(entered.file);
        const due = dueItems(retentionItems(entered).items, settings, options.asOf ?? io.now());
        const expired = due.filter(({ why }) => why === 'expired').length;
        entered.tell({ expired, review: due.length - expired });
        if (options.json) for (const item of due) io.out(`${JSON.stringify(dueDocument(item))}\n`);
        else if (due.length > 0)
          io.out(`${textTable(['capture', 'class', 'due for', 'since', 'captured'], due.map(rowOf), [26, 8, 8, 20, 20])}\n`);
        if (options.quiet) return;
        io.err(
          `${expired} captures have expired, ${due.length - expired} are to be reviewed (kept ${settings.retentionDays} days, without a lead ${settings.noiseDays}; reviewed after ${settings.reviewDays}).\n`,
        );
        if (expired > 0) io.err(`Plan their purge with: leadline purge --case ${options.case}\n`);
        if (due.length > expired)
          io.err(`Say that one is still needed with: leadline retention review CAPTURE --why REASON --case ${options.case}\n`);
      } finally {
        entered.close();
      }
    });
}

/** What is due of a capture, as one JSON object. */
function dueDocument({ id, class: kind, why, sinceMs, capturedAtMs }: DueItem): object {
  return {
    schema: 'leadline-retention-due/1',
    capture_id: id,
    class: kind,
    due_for: why === 'expired' ? 'purge' : 'review',
    since: new Date(sinceMs).toISOString(),
    captured_at: new Date(capturedAtMs).toISOString(),
  };
}

function rowOf({ id, class: kind, why, sinceMs, capturedAtMs }: DueItem): readonly string[] {
  return [id, kind, why === 'expired' ? 'purge' : 'review', seconds(sinceMs), seconds(capturedAtMs)];
}

function seconds(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}

function readDate(text: string): number {
  const atMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T23:59:59Z`) : NaN;
  if (Number.isNaN(atMs)) throw new InvalidArgumentError('no date (YYYY-MM-DD).');
  return atMs;
}
