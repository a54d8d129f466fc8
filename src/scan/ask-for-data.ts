import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { ScanLoop } from './scan-loop.ts';
import { takesData } from './takes-data.ts';
import type { TargetRun } from './target-run.ts';

/**
 * An entry that is due in the browser, with the address of its data where those are asked for in its place: the target takes that, they are known, and nothing that holds for any other URL forbids it.
 * They lie at the origin of the page, whose robots.txt was read before.
 */
export function askForData({ context, robots }: ScanLoop, run: TargetRun, entry: FrontierEntry): FrontierEntry {
  // What failed once is asked for itself the next time.
  if (entry.via !== 'browser' || entry.attempts > 0 || !takesData(context, run) || context.renders.pendingOf(entry.id) !== undefined)
    return entry;
  const dataUrl = context.data.urlOf(entry);
  if (dataUrl === undefined || context.isBlocked(dataUrl) || !run.scope(dataUrl, 'redirect').allowed) return entry;
  const isForbidden = run.target.limits.robots === 'obey' && robots.rulesFor(dataUrl)?.isAllowed(dataUrl) !== true;
  return isForbidden ? entry : { ...entry, dataUrl };
}
