import { NO_DATA_VOTES } from './data-votes.ts';
import type { DataVote, DataVotes } from './data-votes.ts';

/** Reads data votes as they were stored; what is none counts as none, and the class is sampled anew. */
export function parseDataVotes(stored: unknown): DataVotes {
  if (typeof stored !== 'object' || stored === null) return NO_DATA_VOTES;
  const { template, recent, counts, compared, unchecked, firstMs, lastMs } = { ...stored } as Readonly<Record<string, unknown>>;
  if (!Array.isArray(recent) || !recent.every(isVote) || typeof counts !== 'object' || counts === null) return NO_DATA_VOTES;
  const { same, differs, refuted } = { ...counts } as Readonly<Record<string, unknown>>;
  if (!isCount(same) || !isCount(differs) || !isCount(refuted) || !isCount(compared) || !isCount(unchecked)) return NO_DATA_VOTES;
  if (!isCount(firstMs) || !isCount(lastMs)) return NO_DATA_VOTES;
  return {
    template: typeof template === 'string' ? template : undefined,
    recent,
    counts: { same, differs, refuted },
    compared,
    unchecked,
    firstMs,
    lastMs,
  };
}

function isVote(value: unknown): value is DataVote {
  return value === 'same' || value === 'differs' || value === 'refuted';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
