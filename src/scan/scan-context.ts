import type { BodyStore } from '../evidence/body-store.ts';
import type { BrowserPool } from '../fetch/browser-pool.ts';
import type { HttpClient } from '../fetch/http-client.ts';
import type { PolitenessClock } from '../frontier/politeness-clock.ts';
import type { Capture } from '../model/capture.ts';
import type { Render } from '../model/target.ts';
import type { FrontierQueue } from '../store/frontier-queue.ts';
import type { Observations } from '../store/observations.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import type { PolitenessState } from '../store/politeness-state.ts';
import type { Scan, targetCounters } from '../store/scans.ts';
import type { WriteBatch } from '../store/write-batch.ts';
import type { PageReader } from './page-reader.ts';
import type { ReportEvent } from './scan-events.ts';
import type { TargetRun } from './target-run.ts';

/** Everything that the steps of one scan share. Made once, by `open-scan.ts`. */
export interface ScanContext {
  readonly scan: Scan;
  readonly runs: ReadonlyMap<string, TargetRun>;
  readonly db: CaseDatabase;
  readonly batch: WriteBatch;
  readonly queue: FrontierQueue;
  readonly observations: Observations;
  readonly saveCapture: (capture: Capture) => void;
  readonly saveCounters: ReturnType<typeof targetCounters>;
  readonly politeness: PolitenessState;
  readonly clock: PolitenessClock;
  readonly bodies: BodyStore;
  readonly http: HttpClient;
  /** Undefined when the scan runs without a browser. */
  readonly browser: BrowserPool | undefined;
  readonly reader: PageReader;
  /** Overrides the targets' own choice; undefined: none. */
  readonly render: Render | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
  readonly report: ReportEvent;
}

/** How a page of the target is first asked for. */
export function firstVia(context: Pick<ScanContext, 'browser' | 'render'>, run: TargetRun): 'http' | 'browser' {
  return (context.render ?? run.target.fetch.render) === 'browser' && context.browser ? 'browser' : 'http';
}
