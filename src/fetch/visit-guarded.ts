import type { Dialog } from 'playwright-core';
import type { Failure } from '../model/failure.ts';
import type { VisitAnswer } from './browser-visit.ts';
import { watchScripts } from './script-watch.ts';
import { visitPage } from './visit-page.ts';
import type { VisitOptions } from './visit-page.ts';

/** A visit that ends in any case. */
export interface GuardedVisit extends Omit<VisitOptions, 'scripts'> {
  readonly pageTimeoutMs: number;
}

/** What came of it, and whether the page may be used again. */
export interface GuardedAnswer {
  readonly answer: VisitAnswer;
  readonly isHealthy: boolean;
}

/** Dialogs that a page may show before it is silenced, and before it is closed: the browser ends a script that does nothing else after some hundred. */
const FEW_DIALOGS = 5;
const MOST_DIALOGS = 1_000;

/** Makes a visit that a slow, looping or crashing page cannot hold up: whatever stops it comes back as a Failure. */
export async function visitGuarded(options: GuardedVisit): Promise<GuardedAnswer> {
  const { page } = options.slot;
  const stopped = Promise.withResolvers<Failure>();
  const stop = (outcome: 'timeout' | 'error', detail: string): void =>
    stopped.resolve({ kind: 'failure', outcome, remedy: 'retry', detail });
  const scripts = watchScripts(options.slot.session, options.pageTimeoutMs);
  let dialogs = 0;
  const onDialog = (dialog: Dialog): void => {
    dialogs += 1;
    if (dialogs > MOST_DIALOGS) return stop('error', 'dialog-loop');
    if (dialogs > FEW_DIALOGS) scripts.silence();
    // To leave is what we want; everything else is told no.
    const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    answered.catch(() => undefined);
  };
  const onCrash = (): void => stop('error', 'page-crash');
  const onClose = (): void => stop('error', 'page-closed');
  const onAbort = (): void => stop('error', 'aborted');
  const timer = setTimeout(() => stop('timeout', 'page deadline'), options.pageTimeoutMs);
  page.on('dialog', onDialog).on('crash', onCrash).on('close', onClose);
  options.visit.signal?.addEventListener('abort', onAbort);
  if (options.visit.signal?.aborted) onAbort();
  try {
    const visited = visitPage({ ...options, scripts }).then(
      (answer) => ({ answer, isHealthy: !scripts.isSilenced() }),
      // The reason of a lost page comes by event; an error without one is a document that was torn away from under us.
      (): GuardedAnswer => ({ answer: { kind: 'failure', outcome: 'error', remedy: 'retry', detail: 'page lost' }, isHealthy: false }),
    );
    const guarded = await Promise.race([stopped.promise.then((answer) => ({ answer, isHealthy: false })), visited]);
    if (scripts.ended() > 0 && guarded.answer.kind === 'response')
      options.onNote(`a page of ${options.visit.contextKey} is kept without what its scripts would have done: they took too long`);
    return guarded;
  } finally {
    clearTimeout(timer);
    scripts.release();
    options.visit.signal?.removeEventListener('abort', onAbort);
    page.off('dialog', onDialog).off('crash', onCrash).off('close', onClose);
  }
}
