/**
 * What one page said of its class when it was read by HTTP and in the browser.
 * `same`: HTTP gave all that the browser did; `same-poor`: so it did, although the page had looked empty; `shell`: the page looked empty by HTTP, and the browser showed more;
 * `hidden`: it looked good, and the browser showed more all the same.
 */
export type RenderVote = 'same' | 'same-poor' | 'shell' | 'hidden';

/** How the pages of a class are asked for. `mixed`: HTTP first, and a browser for those that look empty; `unknown`: the same, and some are compared. */
export type RenderVerdict = 'http' | 'browser' | 'mixed' | 'unknown';

/** The votes of a class, as they are stored. */
export interface RenderVotes {
  /** The newest eight, oldest first: they decide. */
  readonly recent: readonly RenderVote[];
  /** All of them since the class was first judged, or judged anew. */
  readonly counts: Readonly<Record<RenderVote, number>>;
  /** Pages kept as HTTP gave them, uncompared. */
  readonly unchecked: number;
  /** Epoch milliseconds. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Votes after which a class counts as judged; one that the browser is needed for takes one more, since pages of two kinds may share an address. */
const LEAST = { http: 2, browser: 3 } as const;
const MOST_RECENT = 8;
/** Part of the votes that may find something hidden before the whole class goes to the browser: what HTTP hides cannot be told page by page. */
const MOST_HIDDEN = 0.25;
/** A verdict that nothing has confirmed for so long is asked for anew, milliseconds: 14 days. */
const EXPIRES_MS = 14 * 86_400_000;

/** The votes of a class of which nothing is known. */
export const NO_VOTES: RenderVotes = {
  recent: [],
  counts: { same: 0, 'same-poor': 0, shell: 0, hidden: 0 },
  unchecked: 0,
  firstMs: 0,
  lastMs: 0,
};

/** Adds a vote; those that have expired are forgotten before. */
export function withVote(votes: RenderVotes, vote: RenderVote, nowMs: number): RenderVotes {
  const known = liveVotes(votes, nowMs);
  return {
    recent: [...known.recent, vote].slice(-MOST_RECENT),
    counts: { ...known.counts, [vote]: known.counts[vote] + 1 },
    unchecked: known.unchecked,
    firstMs: known.recent.length === 0 ? nowMs : known.firstMs,
    lastMs: nowMs,
  };
}

/** Votes that still count; `NO_VOTES` in place of those that have expired. */
export function liveVotes(votes: RenderVotes, nowMs: number): RenderVotes {
  return votes.recent.length > 0 && nowMs < expiresAtMs(votes) ? votes : NO_VOTES;
}

/** When votes expire that nothing adds to, epoch milliseconds. */
export function expiresAtMs({ lastMs }: Pick<RenderVotes, 'lastMs'>): number {
  return lastMs + EXPIRES_MS;
}

/** How many pages must still be compared before the class is judged; 0 for one that is. */
export function comparisonsWanted({ recent }: RenderVotes): number {
  if (recent.every(isSame)) return Math.max(0, LEAST.http - recent.length);
  if (recent.every((vote) => !isSame(vote))) return Math.max(0, LEAST.browser - recent.length);
  const hidden = recent.indexOf('hidden');
  if (hidden < 0) return 0;
  // Once HTTP was found to hide something, two further pages must say whether that was chance.
  return Math.max(0, LEAST.browser - recent.length, LEAST.http - (recent.length - 1 - hidden));
}

/** How the pages of a class are to be asked for. */
export function verdictOf(votes: RenderVotes): RenderVerdict {
  const { recent } = votes;
  if (recent.length === 0 || comparisonsWanted(votes) > 0) return 'unknown';
  if (recent.every((vote) => !isSame(vote))) return 'browser';
  if (recent.filter((vote) => vote === 'hidden').length >= MOST_HIDDEN * recent.length) return 'browser';
  return recent.includes('shell') ? 'mixed' : 'http';
}

/** Whether pages of the class may look empty and yet hold nothing that a browser would show. */
export function isPoorByNature({ recent }: RenderVotes): boolean {
  return !recent.includes('shell') && recent.filter((vote) => vote === 'same-poor').length >= LEAST.http;
}

/** How likely a page of a judged class is compared once more, 0 to 1: ever rarer, never less than one in a hundred. */
export function auditChance({ unchecked }: Pick<RenderVotes, 'unchecked'>): number {
  return Math.max(0.01, 1 / (10 + unchecked));
}

/** Whether a vote says that HTTP is enough. */
export function isSame(vote: RenderVote): boolean {
  return vote === 'same' || vote === 'same-poor';
}
