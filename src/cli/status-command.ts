import type { Command } from 'commander';
import { OUTCOMES } from '../model/outcome.ts';
import { terminalText } from '../export/terminal-text.ts';
import { readScanStatus } from '../store/scan-status.ts';
import type { ScanStatus } from '../store/scan-status.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import { readSkippedUrls } from '../store/skipped-urls.ts';
import type { CliIo } from './cli-io.ts';
import { completionAdvice } from './completion-advice.ts';
import { newCommand, WHY } from './common-options.ts';
import type { CommonOptions } from './common-options.ts';
import { invocationOf } from './invocation.ts';
import { enterScannedCase, openScannedCase } from './open-case.ts';
import { textTable } from './text-table.ts';

/** `leadline status` */
export function statusCommand(io: CliIo): Command {
  return newCommand('status', 'what ran, per target: pages, leads, outcomes, why it stopped, what can be resumed', [
    'status --case my-case',
    'status --case my-case --all --json',
    'status --case my-case --skipped',
  ])
    .option('--all', 'every scan of the case, not only the newest')
    .option('--skipped', 'every URL without a reading, with its reason (with --json: JSON Lines)')
    .option('--why <text>', WHY)
    .action((options: CommonOptions & { readonly all?: boolean; readonly skipped?: boolean }, command: Command) => {
      // Counts tell of no person; URLs may.
      const entered = options.skipped
        ? enterScannedCase(io, options.case, { invocation: invocationOf(command), action: 'view', changes: 'no' })
        : undefined;
      const db = entered?.db ?? openScannedCase(io, options.case).db;
      try {
        const scans = readScanStatus(db, options.all ? 'all' : 'newest');
        entered?.tell({ scans: scans.map(({ id }) => id) });
        if (options.skipped) for (const scan of scans) printSkipped(io, db, { scan, json: options.json === true });
        else if (options.json) io.out(`${JSON.stringify({ schema: 'leadline-status/1', scans: scans.map(statusDocument) })}\n`);
        else for (const scan of scans) printScan(io, scan, options.case);
      } finally {
        if (entered) entered.close();
        else db.close();
      }
    });
}

function printScan(io: CliIo, scan: ScanStatus, folder: string): void {
  const ended = scan.endedMs === undefined ? '' : `, ended ${new Date(scan.endedMs).toISOString()}`;
  io.out(`Scan ${scan.id}, action day ${scan.day}: ${scan.state}, began ${new Date(scan.startedMs).toISOString()}${ended}\n`);
  if (scan.resumable) io.out(`Can be resumed: leadline scan --case ${folder}\n`);
  const shown = OUTCOMES.filter((outcome) => scan.targets.some(({ outcomes }) => outcomes[outcome] !== undefined));
  const rows = scan.targets.map((target) => [
    target.targetId,
    target.completion ?? target.phase,
    String(target.leads),
    String(target.urls),
    String(target.queued),
    String(target.viaBrowser),
    ...shown.map((outcome) => String(target.outcomes[outcome] ?? 0)),
  ]);
  io.out(`${textTable(['target', 'completion', 'leads', 'urls', 'waiting', 'browser', ...shown], rows, [26, 30])}\n`);
  for (const { targetId, completion } of scan.targets) {
    const advice = completionAdvice(completion, folder);
    if (advice !== undefined) io.out(`\n${targetId}: ${completion ?? ''}: ${advice}\n`);
  }
  const reasons = scan.targets.flatMap((target) =>
    target.reasons.map(({ outcome, detail, count }) => [target.targetId, outcome, terminalText(detail), String(count)]),
  );
  if (reasons.length > 0)
    io.out(`\nWhy URLs have no reading:\n${textTable(['target', 'outcome', 'reason', 'urls'], reasons, [26, 14, 60])}\n`);
}

function printSkipped(io: CliIo, db: CaseDatabase, { scan, json }: { scan: ScanStatus; json: boolean }): void {
  const rows: string[][] = [];
  for (const { target, url, outcome = null, reason, status = null, foundOn = null } of readSkippedUrls(db, scan.id)) {
    const line = {
      schema: 'leadline-skipped/1',
      scan: scan.id,
      action_day: scan.day,
      target,
      url,
      outcome,
      reason,
      status,
      found_on: foundOn,
    };
    if (json) io.out(`${JSON.stringify(line)}\n`);
    else rows.push([target, outcome ?? 'waiting', terminalText(reason), terminalText(url)]);
  }
  if (!json) io.out(`${textTable(['target', 'outcome', 'reason', 'url'], rows, [26, 14, 44, 120])}\n`);
}

function statusDocument(scan: ScanStatus): object {
  return {
    scan: scan.id,
    action_day: scan.day,
    state: scan.state,
    started_at: new Date(scan.startedMs).toISOString(),
    ended_at: scan.endedMs === undefined ? null : new Date(scan.endedMs).toISOString(),
    resumable: scan.resumable,
    targets: scan.targets.map((target) => ({
      target: target.targetId,
      name: target.name,
      category: target.category,
      phase: target.phase,
      completion: target.completion ?? null,
      leads: target.leads,
      pages: target.pages,
      bytes: target.bytes,
      active_ms: target.activeMs,
      urls: target.urls,
      waiting: target.queued,
      via_browser: target.viaBrowser,
      outcomes: target.outcomes,
      reasons: target.reasons,
    })),
  };
}
