/** A Retry-After further away than this is cut: 24 hours. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;
/** Own back-off grows up to a day; jitter lengthens it by up to this share. */
const JITTER = 0.1;
/** A quiet half hour takes one level back. */
const QUIET_MS = 1_800_000;
/** 60 s doubled this often is far beyond the cap; keeps the power finite. */
const MOST_DOUBLINGS = 30;

/** No block is longer: a day with its jitter. */
export const LONGEST_BLOCK_MS: number = Math.round(LONGEST_RETRY_AFTER_MS * (1 + JITTER));

/**
 * Until when a group rests after a back-off answer, epoch milliseconds: the server's Retry-After if it lies ahead (RFC 9110 §10.2.3), cut to 24 hours;
 * else the base doubled for every level, at most a day, lengthened by up to a tenth.
 */
export function blockEndMs(answer: {
  readonly nowMs: number;
  readonly retryAtMs: number | undefined;
  readonly baseMs: number;
  readonly level: number;
  readonly random: number;
}): number {
  const { nowMs, retryAtMs, baseMs, level, random } = answer;
  if (retryAtMs !== undefined && retryAtMs > nowMs) return Math.min(retryAtMs, nowMs + LONGEST_RETRY_AFTER_MS);
  const restMs = Math.min(baseMs * 2 ** Math.min(level, MOST_DOUBLINGS), LONGEST_RETRY_AFTER_MS);
  return nowMs + Math.round(restMs * (1 + JITTER * random));
}

/** The back-off level that is left at a time: one less for every half hour without a back-off answer, counted from the end of the last block. */
export function levelAfterQuiet(
  clock: { readonly backoffLevel: number; readonly blockedUntilMs: number; readonly lastIncidentMs: number },
  nowMs: number,
): number {
  const quietMs = Math.max(0, nowMs - Math.max(clock.blockedUntilMs, clock.lastIncidentMs));
  return Math.max(0, clock.backoffLevel - Math.floor(quietMs / QUIET_MS));
}
