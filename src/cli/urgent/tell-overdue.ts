import type { CasePaths } from '../../evidence/case-folder.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import { bold } from '../bold.ts';
import type { CliIo } from '../cli-io.ts';
import { overdueMessage, REPEAT_MINUTES } from './urgent-reminder.ts';

/** Tells of urgent records that have waited too long for a person, whatever command the person runs; those about urgent records tell it themselves. */
export function tellOverdue(io: CliIo, { urgent, cipher }: Pick<CasePaths, 'urgent' | 'cipher'>, command: string): void {
  if (/^(?:urgent |scan$)/.test(command)) return;
  const message = overdueMessage(urgentLog(urgent, cipher).read(), { nowMs: io.now(), everyMs: REPEAT_MINUTES * 60_000 });
  if (message !== undefined) io.err(`${bold(io, message)}\n`);
}
