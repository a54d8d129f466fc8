import type { RenderVote } from '../frontier/render/render-votes.ts';
import type { Capture } from '../model/capture.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { Requeue, Settlement } from '../store/frontier-queue.ts';
import type { PendingLook } from '../store/render-pending.ts';
import type { ReadAnswer } from './read-answer.ts';
import type { DataSample } from './sample-data.ts';

/** What follows from a reading for how the pages of its class are asked for; written with its visit. */
export interface BrowserLook {
  /** The page goes on to the browser, in the turn of its group: what is known of it until then. */
  readonly pending?: PendingLook;
  readonly vote?: RenderVote;
  /** It was kept as HTTP gave it, and nothing was compared. */
  readonly isUnchecked?: boolean;
  /** The browser showed no more than HTTP had given: that reading stands, this way. */
  readonly standing?: Settlement;
  /** What the browser showed, compared with the data that the page asked for. */
  readonly sample?: DataSample;
  /** What it says of data that came by HTTP. */
  readonly dataVote?: 'same' | 'refuted';
  /** It was kept as its data gave it, and nothing was compared. */
  readonly isDataUnchecked?: boolean;
}

/** A page that was read, and what would become of its URL by that alone. */
export interface ReadPage {
  readonly entry: FrontierEntry;
  readonly capture: Capture;
  readonly answer: ReadAnswer;
  readonly ending: { readonly settle: Settlement } | { readonly requeue: Requeue };
  readonly sample?: DataSample | undefined;
}
