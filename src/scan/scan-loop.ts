import type PQueue from 'p-queue';
import type { GroupSchedule } from './group-schedule.ts';
import type { RobotsGate } from './robots-gate.ts';
import type { ScanContext } from './scan-context.ts';

/** What the parts of the loop share. */
export interface ScanLoop {
  readonly context: ScanContext;
  readonly schedule: GroupSchedule;
  readonly robots: RobotsGate;
  readonly http: PQueue;
  readonly browser: PQueue;
  /** Groups whose next entry needs a browser page while none is free. */
  readonly waitingForBrowser: Set<string>;
  readonly wake: () => void;
}
