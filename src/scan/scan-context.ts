import type { StoredBodies } from '../evidence/stored-bodies.ts';
import type { Tombstone } from '../evidence/tombstone.ts';
import type { BrowserPool } from '../fetch/browser-pool.ts';
import type { Egress } from '../fetch/egress.ts';
import type { HttpClient } from '../fetch/http-client.ts';
import type { BlockList } from '../frontier/block-list.ts';
import type { OriginRests } from '../frontier/origin-rests.ts';
import type { PolitenessClock } from '../frontier/politeness-clock.ts';
import type { Capture } from '../model/capture.ts';
import type { Render } from '../model/target.ts';
import type { FrontierQueue } from '../store/frontier-queue.ts';
import type { FrontierWaits } from '../store/frontier-waits.ts';
import type { LeftOut } from '../store/left-out.ts';
import type { KnownPages } from '../store/known-pages.ts';
import type { Observations } from '../store/observations.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import type { PolitenessState } from '../store/politeness-state.ts';
import type { Scan, targetCounters } from '../store/scans.ts';
import type { SealedAds } from '../store/sealed-ads.ts';
import type { SiteProbes } from '../store/site-probes.ts';
import type { UnchangedAds } from '../store/unchanged-ads.ts';
import type { WriteBatch } from '../store/write-batch.ts';
import type { yieldWriter } from '../store/yields.ts';
import type { DataDesk } from './data-desk.ts';
import type { EvidenceKeeper } from './evidence-keeper.ts';
import type { PageReader } from './page-reader.ts';
import type { RenderDesk } from './render-desk.ts';
import type { ReportEvent } from './scan-events.ts';
import type { TargetRun } from './target-run.ts';
import type { UrgentDesk } from './urgent-desk.ts';

/** Everything that the steps of one scan share. Made once, by `open-scan.ts`. */
export interface ScanContext {
  readonly scan: Scan;
  readonly runs: ReadonlyMap<string, TargetRun>;
  readonly db: CaseDatabase;
  readonly batch: WriteBatch;
  readonly queue: FrontierQueue;
  readonly waits: FrontierWaits;
  readonly leftOut: LeftOut;
  /** Ids of the entries whose request is under way. */
  readonly underWay: Set<number>;
  readonly observations: Observations;
  readonly unchanged: UnchangedAds;
  readonly pages: KnownPages;
  readonly sealed: SealedAds;
  readonly urgent: UrgentDesk;
  /** Whether a unit's own list says that a URL must not be asked for. */
  readonly isBlocked: BlockList;
  readonly saveCapture: (capture: Capture) => void;
  readonly saveCounters: ReturnType<typeof targetCounters>;
  readonly addYield: ReturnType<typeof yieldWriter>;
  readonly politeness: PolitenessState;
  readonly clock: PolitenessClock;
  /** Origins that cannot be asked now. */
  readonly rests: OriginRests;
  readonly bodies: StoredBodies;
  readonly evidence: EvidenceKeeper;
  /** `full`: every lead is rendered once, with a picture of its text. */
  readonly evidenceMode: 'standard' | 'full';
  /** Name and version of this program, as evidence names it. */
  readonly software: string;
  readonly tombstone: (tombstone: Tombstone) => void;
  /** Where a name leads: the question that every connection asks as well. */
  readonly locate: Egress['locate'];
  readonly http: HttpClient;
  /** Undefined when the scan runs without a browser. */
  readonly browser: BrowserPool | undefined;
  readonly reader: PageReader;
  /** Overrides the targets' own choice; undefined: none. */
  readonly render: Render | undefined;
  /** Decides where neither they nor the targets do. */
  readonly renders: RenderDesk;
  /** Where the data of pages lie that only the browser shows. */
  readonly data: DataDesk;
  /** What sites answer where nothing is. */
  readonly probes: SiteProbes;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
  readonly report: ReportEvent;
}

/** Whether how the pages of a target are asked for is left to us: HTTP first, and the browser where it shows more. */
export function isRenderOpen(context: Pick<ScanContext, 'browser' | 'render'>, run: TargetRun): boolean {
  const render = context.render ?? run.target.fetch.render;
  return context.browser !== undefined && (render === 'auto' || render === 'data');
}

/** How a page of the target is first asked for. */
export function firstVia(context: Pick<ScanContext, 'browser' | 'render'>, run: TargetRun): 'http' | 'browser' {
  return (context.render ?? run.target.fetch.render) === 'browser' && context.browser ? 'browser' : 'http';
}
