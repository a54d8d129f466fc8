import type { Command } from 'commander';
import type { CaseFile } from '../../model/case-file.ts';
import { minimises } from '../../model/minimises.ts';
import { OUTCOMES } from '../../model/outcome.ts';
import { readScanStatus } from '../../store/scan-status.ts';
import type { ScanStatus } from '../../store/scan-status.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { readSkippedUrls } from '../../store/skipped-urls.ts';
import type { CliIo } from '../cli-io.ts';
import { completionAdvice } from '../scan/completion-advice.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase, openScannedCase } from '../case/open-case.ts';
import { printRenders } from './print-renders.ts';
import { tellOverdue } from '../urgent/tell-overdue.ts';
import { textTable } from '../text-table.ts';
import { yieldAdvice, yieldDrops } from './yield-drops.ts';

/** Options of `leadline status`. */
type StatusOptions = CommonOptions & { readonly all?: boolean; readonly skipped?: boolean; readonly render?: boolean };

/** `leadline status` */
export function statusCommand(io: CliIo): Command {
  return newCommand('status', 'what ran, per target: pages, leads, outcomes, why it stopped, what can be resumed', [
    'status --case my-case',
    'status --case my-case --all --json',
    'status --case my-case --skipped',
    'status --case my-case --render',
  ])
    .option('--all', 'every scan of the case, not only the newest')
    .option('--skipped', 'every URL without a reading, with its reason (with --json: JSON Lines)')
    .option('--render', 'how the pages of each class are asked for, by HTTP or in the browser, and what that rests on')
    .option('--why <text>', WHY)
    .action((options: StatusOptions, command: Command) => {
      // Counts tell of no person; URLs and their shapes may.
      const entered =
        options.skipped === true || options.render === true
          ? enterScannedCase(io, options.case, { invocation: invocationOf(command), action: 'view', changes: 'no' })
          : undefined;
      const { db, file, paths } = entered ?? openScannedCase(io, options.case);
      if (!entered) tellOverdue(io, paths, 'status');
      try {
        const scans = readScanStatus(db, options.all ? 'all' : 'newest');
        entered?.tell({ scans: scans.map(({ id }) => id) });
        if (options.render) printRenders(io, db, { json: options.json === true, folder: options.case });
        else if (options.skipped) for (const scan of scans) printSkipped(io, db, { scan, json: options.json === true });
        else if (options.json)
          io.out(
            `${JSON.stringify({ schema: 'leadline-status/1', encrypted: file.encryption === 'case-key', minimise: minimises(file), scans: scans.map((scan) => statusDocument(db, scan)) })}\n`,
          );
        else {
          io.out(
            `${encryptionOf(file)}\nPages without an ad: ${minimises(file) ? 'address, hash and verdict only are kept (minimise)' : 'kept whole'}\n`,
          );
          for (const scan of scans) printScan(io, db, { scan, folder: options.case });
        }
      } finally {
        if (entered) entered.close();
        else db.close();
      }
    });
}

/** Said in every status: whoever reads it may not know what lies on the disk. */
function encryptionOf({ id, regime, encryption }: CaseFile): string {
  return `Case ${id}, regime ${regime}: ${encryption === 'case-key' ? 'encrypted on this disk' : 'NOT encrypted, lies in the clear on this disk'}`;
}

function printScan(io: CliIo, db: CaseDatabase, { scan, folder }: { readonly scan: ScanStatus; readonly folder: string }): void {
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
  for (const [targetId, drops] of yieldDrops(db, scan)) io.out(`\n${yieldAdvice(targetId, drops, folder)}`);
  const reasons = scan.targets.flatMap((target) =>
    target.reasons.map(({ outcome, detail, count }) => [target.targetId, outcome, detail, String(count)]),
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
    else rows.push([target, outcome ?? 'waiting', reason, url]);
  }
  if (!json) io.out(`${textTable(['target', 'outcome', 'reason', 'url'], rows, [26, 14, 44, 120])}\n`);
}

function statusDocument(db: CaseDatabase, scan: ScanStatus): object {
  const drops = yieldDrops(db, scan);
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
      drops: (drops.get(target.targetId) ?? []).map(({ usual = null, ...drop }) => ({ ...drop, usual })),
    })),
  };
}
