import type { Outcome } from './outcome.ts';

/** What the scan does about a failed request: try again later, slow the group down, give the URL up, stop the target, stop the scan. */
export type Remedy = 'retry' | 'back-off' | 'skip' | 'stop-target' | 'stop-scan';

/** The web being the web: a request that gave no usable response. A value, never thrown. */
export interface Failure {
  readonly kind: 'failure';
  /** The outcome that stands for the URL if nothing better follows. */
  readonly outcome: Outcome;
  readonly remedy: Remedy;
  /** A short technical reason without page text or handles, e.g. `ECONNRESET`, `http 503`. */
  readonly detail: string;
  /** HTTP status, where a response came. */
  readonly status?: number;
  /** Until when the server asked us to wait, epoch milliseconds (Retry-After, RFC 9110 §10.2.3). */
  readonly retryAtMs?: number;
}
