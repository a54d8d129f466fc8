import { auditChance, expiresAtMs } from './render-votes.ts';

/**
 * What one page said of its class. `same`: one answer that the browser got held all that it showed, and no more; `differs`: none did, or it came from another address than foreseen;
 * `refuted`: the data came by HTTP, and were not those of the browser.
 */
export type DataVote = 'same' | 'differs' | 'refuted';

/** What is known of where the data of a class of pages come from, as it is stored. */
export interface DataVotes {
  /** How the address of the data is made from that of the page; undefined: not known. */
  readonly template: string | undefined;
  /** The newest eight, oldest first. */
  readonly recent: readonly DataVote[];
  readonly counts: Readonly<Record<DataVote, number>>;
  /** Pages whose data were asked for by HTTP and compared with the browser, since one last differed. */
  readonly compared: number;
  /** Pages read by their data, uncompared. */
  readonly unchecked: number;
  /** Epoch milliseconds. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Samples in a row that must agree before the data of a class count as known, and answers by HTTP that are then compared with the browser. */
const LEAST = { samples: 3, compared: 2 } as const;
const MOST_RECENT = 8;
/** Samples after which a class that agrees on nothing is left alone until its votes expire; so it is when data by HTTP were refuted so often: once may be an ad that changed meanwhile. */
const MOST = { samples: 12, refuted: 2 } as const;

/** The votes of a class of which nothing is known. */
export const NO_DATA_VOTES: DataVotes = {
  template: undefined,
  recent: [],
  counts: { same: 0, differs: 0, refuted: 0 },
  compared: 0,
  unchecked: 0,
  firstMs: 0,
  lastMs: 0,
};

/** Adds a vote, and the template as it is known now; `isReplay`: the answer came by HTTP. */
export function withDataVote(
  votes: DataVotes,
  { vote, template, isReplay }: { readonly vote: DataVote; readonly template: string | undefined; readonly isReplay: boolean },
  nowMs: number,
): DataVotes {
  const known = liveDataVotes(votes, nowMs);
  return {
    template,
    recent: [...known.recent, vote].slice(-MOST_RECENT),
    counts: { ...known.counts, [vote]: known.counts[vote] + 1 },
    compared: vote === 'same' ? known.compared + (isReplay ? 1 : 0) : 0,
    unchecked: known.unchecked,
    firstMs: known.recent.length === 0 ? nowMs : known.firstMs,
    lastMs: nowMs,
  };
}

/** Votes that still count; `NO_DATA_VOTES` in place of those that have expired, 14 days after the newest. */
export function liveDataVotes(votes: DataVotes, nowMs: number): DataVotes {
  return votes.recent.length > 0 && nowMs < expiresAtMs(votes) ? votes : NO_DATA_VOTES;
}

/** Whether the pages of the class can be read by their data: the newest samples all agree, and how the address is made is known. */
export function isDataKnown({ template, recent, counts }: DataVotes): boolean {
  if (template === undefined || counts.refuted >= MOST.refuted) return false;
  return recent.length >= LEAST.samples && recent.slice(-LEAST.samples).every((vote) => vote === 'same');
}

/** Whether a page of the class that a browser shows is compared with the data that it asked for. */
export function wantsDataSample(votes: DataVotes): boolean {
  const { recent, counts } = votes;
  if (isDataKnown(votes) || counts.refuted >= MOST.refuted) return false;
  const newest = recent.slice(-LEAST.samples);
  const neverAgrees = newest.length === LEAST.samples && newest.every((vote) => vote === 'differs');
  return !neverAgrees && counts.same + counts.differs < MOST.samples;
}

/** Whether a page that was read by its data is compared with the browser: the first of its class, then ever fewer; `random` is 0 inclusive to 1 exclusive. */
export function comparesData(votes: DataVotes, random: number): boolean {
  return votes.compared < LEAST.compared || random < auditChance(votes);
}
