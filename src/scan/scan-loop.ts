import type PQueue from 'p-queue';
import type { AddressGate } from './address-gate.ts';
import type { GroupSchedule } from './group-schedule.ts';
import type { RobotsGate } from './robots-gate.ts';
import type { ScanContext } from './scan-context.ts';

/** What the parts of the loop share. */
export interface ScanLoop {
  readonly context: ScanContext;
  readonly schedule: GroupSchedule;
  readonly robots: RobotsGate;
  readonly addresses: AddressGate;
  readonly http: PQueue;
  readonly browser: PQueue;
  /** When each request by HTTP that is under way began, epoch milliseconds, by the id of its entry. */
  readonly since: Map<number, number>;
  /** Groups whose next entry needs a browser page while none is free. */
  readonly waitingForBrowser: Set<string>;
  /** Groups that wait for nothing but hosts that did not answer a probe. */
  readonly lost: Set<string>;
  /** Refusals (403) in a row by group. */
  readonly refusals: Map<string, number>;
  /** Groups that wait for a person. */
  readonly parked: Set<string>;
  readonly wake: () => void;
}
