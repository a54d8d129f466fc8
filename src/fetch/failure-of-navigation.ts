import type { Failure } from '../model/failure.ts';

const TIMEOUTS: ReadonlySet<string> = new Set(['ERR_TIMED_OUT', 'ERR_CONNECTION_TIMED_OUT']);

/** The Failure of a navigation that got no answer: what our proxy knows of it, else the browser's own code (`net::ERR_…`). */
export function failureOfNavigation(errorText: string, inProxy: Failure | undefined): Failure {
  if (inProxy) return inProxy;
  const code = errorText.replace(/^net::/, '');
  return { kind: 'failure', outcome: TIMEOUTS.has(code) ? 'timeout' : 'error', remedy: 'retry', detail: code };
}
