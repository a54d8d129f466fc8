import type { DataPair } from '../frontier/render/learn-data-template.ts';
import type { Settlement } from '../store/frontier-queue.ts';
import type { DataSample } from './sample-data.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';
import type { Visit } from './visit-url.ts';

/** Outcomes of pages whose ads count. */
export const READ: ReadonlySet<string> = new Set(['ok', 'not-modified', 'sealed']);

/** Adds what a visit says of the class of its page; gives the groups that got work, since pages that were kept as HTTP gave them are asked for again. Runs inside a write batch. */
export function voteOf(context: ScanContext, run: TargetRun, { entry, look }: Visit): readonly string[] {
  if (look?.isUnchecked === true) context.renders.countUnchecked(entry);
  if (look?.isDataUnchecked === true) context.data.countUnchecked(entry);
  if (look?.sample && look.dataVote === undefined) context.data.addSample(entry, pairOf(look.sample));
  if (run.completion !== undefined) return [];
  const again = [
    ...(look?.vote === undefined ? [] : [context.renders.vote(entry, look.vote)]),
    ...(look?.dataVote === undefined ? [] : [context.data.addReplay(entry, look.dataVote)]),
  ];
  for (const { count } of again) run.open += count;
  return again.flatMap(({ groups }) => groups);
}

function pairOf({ page, found }: DataSample): DataPair | undefined {
  return found && { page, data: found.url };
}

/** How a page stands that was read by HTTP before it went to the browser, if that is how it stays: the browser showed no more, or nothing. */
export function readBefore({ renders }: ScanContext, run: TargetRun, { entry, look, ending, answered }: Visit): Settlement | undefined {
  if (look?.standing) return look.standing;
  const pending = renders.pendingOf(entry.id);
  if (!pending?.read) return undefined;
  const { read } = pending;
  if ('settle' in ending)
    return READ.has(ending.settle.outcome) ? undefined : { ...read, detail: `${read.detail}, not rendered: ${ending.settle.outcome}` };
  // A mere comparison is not tried twice, and nothing is once the target has come to its end.
  return run.completion !== undefined || (pending.why === 'compare' && !answered.ok)
    ? { ...read, detail: `${read.detail}, not compared` }
    : undefined;
}
