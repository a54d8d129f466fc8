import { blockEndMs, LONGEST_BLOCK_MS } from './back-off.ts';

/** Why the URLs of an origin wait: robots.txt cannot be had; the host does not answer; it did not answer the probe either. Stands in the frontier beside what waits. */
export type RestReason = 'robots' | 'no-answer' | 'unreachable';

/** How an origin stands that could not be asked, as it is stored. Times in epoch milliseconds. */
export interface OriginRest {
  readonly origin: string;
  readonly reason: 'robots' | 'no-answer';
  /** Requests in a row that found nobody. */
  readonly failures: number;
  /** Rests so far; 0 while the host may still be asked as usual. */
  readonly level: number;
  /** No request before this time. */
  readonly untilMs: number;
}

/** Requests in a row without an answer after which a host counts as dead. */
const FAILURES_TO_REST = 5;
/** While a probe is under way nothing else of its origin goes, for this long at a time, milliseconds. */
const PROBE_STEP_MS = 1_000;

type State = { -readonly [K in keyof OriginRest]: OriginRest[K] } & { probing: boolean };

/**
 * Which origins rest, and until when: those whose robots.txt cannot be had (RFC 9309 §2.3.1.4) and those that do not answer at all.
 * Each rest is twice as long as the one before, from the base to a day, jitter only lengthens. After it one request goes, the probe; its answer opens the origin again or begins the next rest.
 * A resting origin is an entry in a map: no slot, no timer. Times are epoch milliseconds, `random` a number from 0 to 1.
 */
export class OriginRests {
  readonly #states = new Map<string, State>();
  readonly #dirty = new Set<string>();
  readonly #baseMs: number;

  /** `baseMs` is the first rest: 60,000 by default, at least 1. */
  constructor(options: { readonly baseMs?: number } = {}) {
    this.#baseMs = options.baseMs ?? 60_000;
  }

  /** Takes over what was stored. `goOn`: the same scan is resumed and waits on; otherwise each origin gets its probe at once, and what it is worth is remembered. */
  restore(stored: Iterable<OriginRest>, at: { readonly nowMs: number; readonly goOn: boolean }): void {
    for (const rest of stored) {
      const untilMs = at.goOn ? Math.min(rest.untilMs, at.nowMs + LONGEST_BLOCK_MS) : 0;
      this.#states.set(rest.origin, { ...rest, untilMs, probing: false });
    }
  }

  /** Why and until when an origin rests; undefined when it may be asked. */
  restOf(origin: string, nowMs: number): { readonly reason: RestReason; readonly untilMs: number } | undefined {
    const state = this.#states.get(origin);
    if (!state || state.level === 0) return undefined;
    const untilMs = state.probing ? nowMs + PROBE_STEP_MS : state.untilMs;
    return untilMs > nowMs ? { reason: reasonOf(state), untilMs } : undefined;
  }

  /** To be called when a request to an origin is sent: after a rest it is the probe, and nothing else goes until its answer. */
  asked(origin: string): void {
    const state = this.#states.get(origin);
    if (state && state.level > 0) state.probing = true;
  }

  /** The origin did not answer: no connection, no name, or no answer in time. Gives the rest that begins; undefined while there is none. */
  unanswered(origin: string, nowMs: number, random: number): { readonly reason: RestReason; readonly untilMs: number } | undefined {
    const state = this.#stateOf(origin, 'no-answer');
    state.failures += 1;
    if (state.level === 0 && state.failures < FAILURES_TO_REST) return undefined;
    this.#rest(state, { nowMs, random, retryAtMs: undefined });
    return { reason: reasonOf(state), untilMs: state.untilMs };
  }

  /** robots.txt answered, but with a server error or a request for rest; `retryAtMs` is its Retry-After. Gives the end of the rest that begins. */
  robotsUnavailable(
    origin: string,
    at: { readonly nowMs: number; readonly random: number; readonly retryAtMs: number | undefined },
  ): number {
    const state = this.#stateOf(origin, 'robots');
    state.failures = 0;
    this.#rest(state, at);
    return state.untilMs;
  }

  /** The origin answered: a dead one is alive again. A rest for want of robots.txt stays until `robotsRead()`. */
  answered(origin: string): void {
    const state = this.#states.get(origin);
    if (!state) return;
    state.probing = false;
    if (state.reason === 'robots') return;
    this.#forget(origin);
  }

  /** robots.txt was read. */
  robotsRead(origin: string): void {
    if (this.#states.has(origin)) this.#forget(origin);
  }

  /** What changed since the last call, to be stored; `undefined` for an origin that rests no more. */
  changed(): (readonly [origin: string, rest: OriginRest | undefined])[] {
    const changed = [...this.#dirty].map((origin) => [origin, storable(this.#states.get(origin))] as const);
    this.#dirty.clear();
    return changed;
  }

  #rest(state: State, at: { readonly nowMs: number; readonly random: number; readonly retryAtMs: number | undefined }): void {
    state.untilMs = blockEndMs({ ...at, baseMs: this.#baseMs, level: state.level });
    state.level += 1;
    state.probing = false;
  }

  #stateOf(origin: string, reason: OriginRest['reason']): State {
    let state = this.#states.get(origin);
    if (!state || state.reason !== reason) {
      state = { origin, reason, failures: 0, level: 0, untilMs: 0, probing: false };
      this.#states.set(origin, state);
    }
    this.#dirty.add(origin);
    return state;
  }

  #forget(origin: string): void {
    this.#states.delete(origin);
    this.#dirty.add(origin);
  }
}

function reasonOf({ reason, level }: State): RestReason {
  return reason === 'no-answer' && level > 1 ? 'unreachable' : reason;
}

function storable(state: State | undefined): OriginRest | undefined {
  if (!state) return undefined;
  const { probing: _probing, ...rest } = state;
  return rest;
}

/** Reads a stored rest; undefined when a field is missing or is no finite number from 0 on. */
export function parseOriginRest(stored: unknown): OriginRest | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { origin, reason, ...rest } = stored as Record<string, unknown>;
  const [failures, level, untilMs] = [rest['failures'], rest['level'], rest['untilMs']];
  if (typeof origin !== 'string' || (reason !== 'robots' && reason !== 'no-answer')) return undefined;
  return isCount(failures) && isCount(level) && isCount(untilMs) ? { origin, reason, failures, level, untilMs } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
