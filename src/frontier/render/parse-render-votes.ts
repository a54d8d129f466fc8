import { NO_VOTES } from './render-votes.ts';
import type { RenderVote, RenderVotes } from './render-votes.ts';

const VOTES: readonly RenderVote[] = ['same', 'same-poor', 'shell', 'hidden'];

/** Reads votes as they were stored; what is none counts as none, and the class is judged anew. */
export function parseRenderVotes(stored: unknown): RenderVotes {
  if (typeof stored !== 'object' || stored === null) return NO_VOTES;
  const { recent, counts, unchecked, firstMs, lastMs } = { ...stored } as Readonly<Record<string, unknown>>;
  if (!Array.isArray(recent) || typeof counts !== 'object' || counts === null) return NO_VOTES;
  const each: Readonly<Record<string, unknown>> = { ...counts };
  const numbers = [...VOTES.map((vote) => each[vote]), unchecked, firstMs, lastMs].map((value) => (isCount(value) ? value : Number.NaN));
  if (!recent.every(isVote) || numbers.some(Number.isNaN)) return NO_VOTES;
  const [same = 0, samePoor = 0, shell = 0, hidden = 0, uncheckedPages = 0, first = 0, last = 0] = numbers;
  return { recent, counts: { same, 'same-poor': samePoor, shell, hidden }, unchecked: uncheckedPages, firstMs: first, lastMs: last };
}

function isVote(value: unknown): value is RenderVote {
  return VOTES.some((vote) => vote === value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
