import type { ActionDay } from '../model/action-day.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Sha256 } from '../model/sha256.ts';
import type { UrgentCategory } from '../model/urgent-record.ts';

/** What a scan tells while it runs; the command line makes progress lines or NDJSON of it. Holds no page text and no handle. */
export type ScanEvent =
  | {
      readonly type: 'scan-started';
      readonly scanId: number;
      readonly day: ActionDay;
      readonly targets: readonly string[];
      readonly resumed: boolean;
      readonly waiting: number;
    }
  | { readonly type: 'request'; readonly targetId: string; readonly via: FrontierEntry['via'] | 'robots' }
  | {
      readonly type: 'settled';
      readonly targetId: string;
      readonly url: string;
      readonly outcome: Outcome;
      readonly detail: string;
      readonly ads: number;
    }
  | { readonly type: 'queued'; readonly targetId: string; readonly count: number }
  | { readonly type: 'urgent'; readonly targetId: string; readonly id: string; readonly category: UrgentCategory }
  /** About to be destroyed: SHA-256 of the body, and how many captures of earlier scans bear it. */
  | { readonly type: 'destroyed'; readonly targetId: string; readonly body: Sha256; readonly captures: number }
  | { readonly type: 'target-done'; readonly targetId: string; readonly completion: string }
  | { readonly type: 'note'; readonly message: string }
  | {
      readonly type: 'scan-ended';
      readonly scanId: number;
      readonly day: ActionDay;
      readonly state: 'interrupted' | 'complete';
      readonly leads: number;
    };

/** Takes the events of a scan, in order; must not throw. */
export type ReportEvent = (event: ScanEvent) => void;
