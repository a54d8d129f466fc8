import { LEFT_OUT } from '../store/left-out.ts';
import { READ_BY_REDIRECT } from './leave-out.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** Looks at a few of the URLs that were left out, spread over each reason: whether they are as needless as they seem. Called when nothing else is left; gives the groups that got work. Runs inside a write batch. */
export function lookAtLeftOut(context: ScanContext, run: TargetRun): Set<string> {
  const groups = new Set<string>();
  for (const { reason, count } of context.leftOut.reasons(run.target.id)) {
    const done = run.learned.looks.get(reason) ?? 0;
    const more = looksFor(run, reason, count + done) - done;
    if (more <= 0) continue;
    run.learned.looks.set(reason, done + more);
    for (const { id, group } of context.leftOut.ask(run.target.id, reason, more)) {
      run.learned.lookedAgain.add(id);
      run.open += 1;
      groups.add(group);
    }
  }
  return groups;
}

/** Of so many URLs left out one is looked at, up to a few; the more the larger the site. */
const ONE_IN = 10;
const MOST_LOOKS = 3;
const ADS_A_LOOK = 200;

function looksFor(run: TargetRun, reason: string, count: number): number {
  // Nothing is behind the other scheme that is not behind this one; a redirect has been followed to where it leads.
  if (reason === `${LEFT_OUT.twin}scheme` || reason === READ_BY_REDIRECT) return 0;
  const isTwin = reason.startsWith(LEFT_OUT.twin);
  const most = (isTwin ? 1 : MOST_LOOKS) + Math.floor(run.learned.worth.ads / ADS_A_LOOK);
  return Math.min(most, isTwin ? Math.floor(count / ONE_IN) : Math.ceil(count / ONE_IN));
}
