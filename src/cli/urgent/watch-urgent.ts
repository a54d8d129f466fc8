import { resolve } from 'node:path';
import { urgentLog } from '../../evidence/urgent-log.ts';
import type { UrgentState } from '../../model/urgent-record.ts';
import type { ScanEvent } from '../../scan/scan-events.ts';
import { bold } from '../bold.ts';
import type { CliIo } from '../cli-io.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import { urgentHook } from './urgent-hook.ts';
import { REPEAT_MINUTES, urgentReminder } from './urgent-reminder.ts';

/** What a scan does about urgent signals beside writing their records. */
export interface UrgentWatch {
  /** Takes every event of the scan. */
  take(event: ScanEvent): void;
  /** Ends the watch when every command that it started has ended. */
  close(): Promise<void>;
}

/** Enters each urgent signal in the audit log, and what is destroyed for one; starts the command of the unit for it, and tells again what waits too long, also while the scan itself waits. */
export function watchUrgent(
  io: CliIo,
  entered: EnteredCase,
  options: { readonly onUrgent?: string; readonly urgentRepeat?: number; readonly say: (message: string) => void },
): UrgentWatch {
  const { onUrgent, urgentRepeat = REPEAT_MINUTES, say } = options;
  const read = (): readonly UrgentState[] => urgentLog(entered.paths.urgent, entered.paths.cipher).read();
  const hook = urgentHook(onUrgent === undefined ? undefined : resolve(io.cwd, onUrgent), { caseId: entered.file.id, say });
  const reminder = urgentReminder({ read, now: io.now, everyMs: urgentRepeat * 60_000, say: (message) => say(bold(io, message)) });
  const timer = setInterval(reminder.look, LOOK_MS);
  timer.unref();
  return {
    take: (event) => {
      if (event.type === 'urgent') {
        entered.note('urgent-raise', { urgent: event.id, category: event.category, target: event.targetId });
        const record = onUrgent === undefined ? undefined : read().find(({ id }) => id === event.id);
        if (record) hook.tell(record);
      }
      if (event.type === 'destroyed') entered.note('erase', { body: event.body, captures: event.captures });
      reminder.look();
    },
    close: async () => {
      clearInterval(timer);
      await hook.settled();
    },
  };
}

/** Milliseconds between two looks while nothing happens. */
const LOOK_MS = 15_000;
