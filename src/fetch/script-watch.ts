import type { CDPSession } from 'playwright-core';
import { watchStuckScript } from './stuck-script.ts';

/** Sees to it that no script of a page keeps the page, and the processor, to itself. */
export interface ScriptWatch {
  /** Ends the script that runs, and lets no other begin: the page stays as it stands, and nothing in it waits for anything any more. */
  silence: () => void;
  /** Resolves when the page is silenced; most never are. */
  readonly silenced: Promise<void>;
  isSilenced: () => boolean;
  /** How many times a script was ended since the watch began. */
  ended: () => number;
  /** Stops watching. */
  release: () => void;
}

/** Processor time that one script may take without letting go of its page, milliseconds; an honest one takes a hundredth of it, and a person who waits leaves after less. */
const PATIENCE_MS = 5_000;
/** The same when half of the time for the page has passed: to read what is there is more than to lose all of it. */
const PATIENCE_LATE_MS = 1_000;
/** The same for a page of which one script was ended. */
const PATIENCE_AGAIN_MS = 250;
/** Windows that a page may want to open; whoever reveals fifty things by links that open one each needs fewer. */
const MOST_WINDOWS = 100;

/**
 * Watches the scripts of one page that has `pageTimeoutMs` in all. A script that takes too much processor time at a stretch is ended: the page goes on without it and can be read, where it would have been
 * lost; a page that does it again, or opens one window after the other, is silenced. The session must have been told `Performance.enable` and `Page.enable`.
 */
export function watchScripts(session: CDPSession, pageTimeoutMs: number): ScriptWatch {
  const startedMs = performance.now();
  const silenced = Promise.withResolvers<void>();
  let isSilenced = false;
  let ended = 0;
  let windows = 0;

  const endScript = (): void => {
    ended += 1;
    unheard(session.send('Runtime.terminateExecution'));
  };
  const silence = (): void => {
    if (isSilenced) return;
    isSilenced = true;
    // Heard when the page's thread is free; until then one script after the other is ended.
    unheard(session.send('Emulation.setScriptExecutionDisabled', { value: true }));
    endScript();
    silenced.resolve();
  };
  const patienceMs = (): number => {
    if (ended > 0) return PATIENCE_AGAIN_MS;
    return performance.now() - startedMs > pageTimeoutMs / 2 ? PATIENCE_LATE_MS : PATIENCE_MS;
  };
  const onStuck = (): void => (ended === 0 || isSilenced ? endScript() : silence());
  const onWindow = (): void => {
    windows += 1;
    if (windows > MOST_WINDOWS) silence();
  };
  session.on('Page.windowOpen', onWindow);
  const endLooking = watchStuckScript(session, { patienceMs, onStuck });
  return {
    silence,
    silenced: silenced.promise,
    isSilenced: () => isSilenced,
    ended: () => ended,
    release: () => {
      endLooking();
      session.off('Page.windowOpen', onWindow);
    },
  };
}

/** A page that is gone has no answer. */
function unheard(message: Promise<unknown>): void {
  message.catch(() => undefined);
}
