import type { CDPSession } from 'playwright-core';

/** Milliseconds between two looks; most pages are read before the first. */
const LOOK_MS = 500;

/**
 * Looks twice a second whether a script keeps the thread of its page to itself, and tells `onStuck` when one has used more processor time at a stretch than `patienceMs` allows at that moment, milliseconds.
 * What counts is the processor time of that thread while it is within scripts, so that nothing is stuck because the machine is busy, a dialog is open or the page is large.
 * The session must have been told `Performance.enable`. Gives the function that ends the looking.
 */
export function watchStuckScript(session: CDPSession, watch: { patienceMs(): number; onStuck(): void }): () => void {
  let isEnded = false;
  let isAsked = false;
  /** What scripts had used when they were first seen not to let go; undefined while they do. */
  let before: ScriptTime | undefined;
  const look = async (): Promise<void> => {
    if (!isAsked) {
      isAsked = true;
      before = undefined;
      // The page's own thread answers, between two scripts.
      void heard(session.send('Runtime.getIsolateId')).then(() => (isAsked = false));
    }
    // This is answered in the middle of a script as well, though not in the middle of layout or a dialog.
    const answer = await heard(session.send('Performance.getMetrics'));
    if (isEnded) return;
    if (answer && isAsked) {
      const now = scriptTime(answer.metrics);
      before ??= now;
      if (Math.min(now.scriptMs - before.scriptMs, now.threadMs - before.threadMs) >= watch.patienceMs()) {
        before = undefined;
        watch.onStuck();
      }
    }
    timer = setTimeout(() => void look(), LOOK_MS);
  };
  let timer = setTimeout(() => void look(), LOOK_MS);
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}

/** Time spent in scripts, on the clock, and processor time of the page's thread, milliseconds. */
interface ScriptTime {
  readonly scriptMs: number;
  readonly threadMs: number;
}

function scriptTime(metrics: readonly { readonly name: string; readonly value: number }[]): ScriptTime {
  const ms = (name: string): number => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { scriptMs: ms('ScriptDuration'), threadMs: ms('ThreadTime') };
}

/** A page that is gone has no answer. */
async function heard<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch(() => undefined);
}
