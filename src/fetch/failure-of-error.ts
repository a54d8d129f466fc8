import type { Failure } from '../model/failure.ts';

/** Carries a Failure of the egress through the HTTP library's error path. */
export class RefusedError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.detail);
    this.name = 'RefusedError';
    this.failure = failure;
  }
}

const TIMEOUTS: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);

/** The Failure that a network error stands for; its code is the detail. Messages are not kept: they may hold a name. */
export function failureOfError(error: unknown): Failure {
  if (error instanceof RefusedError) return error.failure;
  const code = codeOf(error);
  if (TIMEOUTS.has(code)) return { kind: 'failure', outcome: 'timeout', remedy: 'retry', detail: code };
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return { kind: 'failure', outcome: 'too-large', remedy: 'skip', detail: code };
  return { kind: 'failure', outcome: 'error', remedy: 'retry', detail: proxyAnswer(error) ?? code };
}

/** Looks through causes and, for several attempts in one, at the first; a proxy's own code says less than its cause. */
function codeOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return 'error';
  const { code } = error as NodeJS.ErrnoException;
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  const isWrapper = code === undefined || code.startsWith('UND_ERR_PRX');
  if (isWrapper && inner instanceof Error && depth < 5) return codeOf(inner, depth + 1);
  return code ?? error.name;
}

/** A proxy that refused the tunnel says so only in the message. */
function proxyAnswer(error: unknown): string | undefined {
  const status = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message)?.[1] : undefined;
  return status === undefined ? undefined : `proxy ${status}`;
}
