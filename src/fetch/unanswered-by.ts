import type { Failure } from '../model/failure.ts';

/** Codes of connections that never came about: of the network, of name servers, of the browser. None of a connection that broke later: that host is there. */
const NO_CONNECTION: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_CONNECTION_REFUSED',
  'ERR_CONNECTION_TIMED_OUT',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_NAME_NOT_RESOLVED',
]);

/** Codes of answers of which not even the head came in time. A body that stops, or a page that takes the browser too long, says nothing of the host: it is there. */
const NO_ANSWER: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'ERR_TIMED_OUT']);

/** What a failure says of its host: no connection and so nobody there; no head of an answer in time, which may be the page; or undefined, the host is there. */
export function unansweredBy(failure: Failure): 'no-connection' | 'no-answer' | undefined {
  if (failure.status !== undefined || failure.remedy !== 'retry') return undefined;
  // `proxy E…`: the proxy that leads there is not there, so nobody can be asked by that way.
  if (NO_CONNECTION.has(failure.detail) || /^(?:dns |proxy E)/.test(failure.detail)) return 'no-connection';
  return NO_ANSWER.has(failure.detail) ? 'no-answer' : undefined;
}
