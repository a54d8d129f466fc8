import type { GroupClock } from './group-clock.ts';
import { blockEndMs, levelAfterQuiet, LONGEST_BLOCK_MS } from './back-off.ts';
import { grownDelayMs, settledDelayMs } from './pace.ts';

/** What came of one request, as far as politeness is concerned. */
export interface PoliteAnswer {
  /** A good answer: counts towards a quicker pace. */
  readonly ok: boolean;
  /** The server asked for rest (429, 503); `retryAtMs` is its Retry-After, epoch milliseconds. */
  readonly backOff?: { readonly retryAtMs?: number };
  /** Time-out, connection failure or server error. */
  readonly failed?: boolean;
  /** The server refused us (403): the next request comes after twice the pause. */
  readonly refused?: boolean;
  readonly latencyMs: number;
}

type State = { -readonly [K in keyof GroupClock]: GroupClock[K] };

/** The least pause that the targets of a group ask for, the greatest they allow, and the Crawl-delay of robots.txt. */
interface Bounds {
  paceMs: number;
  crawlDelayMs: number;
  maxDelayMs: number;
}

/** No adaptive pause is longer, unless the target or robots.txt asks for more. */
const LONGEST_DELAY_MS = 120_000;
/** Jitter only lengthens a pause, by up to this share. */
const JITTER = 0.2;
/** Weight of the newest answer in the moving average of latency. */
const LATENCY_WEIGHT = 0.2;

/**
 * When each politeness group may be asked again: two clocks a group, the pace and the back-off.
 * Between two dispatches of a group lies at least its delay, and none comes before its blocked-until; also across restarts, if `changed()` is stored and `restore()` called.
 * Times are epoch milliseconds; `random` is a number from 0 to 1. A group is known after `ensure()` or `restore()`; asking for another is a bug and throws.
 */
export class PolitenessClock {
  readonly #states = new Map<string, State>();
  readonly #bounds = new Map<string, Bounds>();
  readonly #dirty = new Set<string>();
  readonly #baseBackOffMs: number;

  /** `baseBackOffMs` is the first block after a back-off answer without Retry-After: 60,000 by default, at least 1. */
  constructor(options: { readonly baseBackOffMs?: number } = {}) {
    this.#baseBackOffMs = options.baseBackOffMs ?? 60_000;
  }

  /** Makes a group known. Several targets may share one: the longest pause of them holds, and the longest they allow. May be called again at any time. */
  ensure(group: string, floorMs: number, maxDelayMs: number): void {
    const bounds = this.#bounds.get(group) ?? { paceMs: 0, crawlDelayMs: 0, maxDelayMs: 0 };
    bounds.paceMs = Math.max(bounds.paceMs, floorMs);
    bounds.maxDelayMs = Math.max(bounds.maxDelayMs, Math.min(maxDelayMs, LONGEST_DELAY_MS));
    this.#bounds.set(group, bounds);
    if (!this.#states.has(group)) this.#states.set(group, newState(group));
    this.#applyFloor(group);
  }

  /** Takes over stored clocks. Every one waits at least its delay from `nowMs`, whatever was stored; a block in a far future (a clock that ran ahead) is cut to what a block can be. */
  restore(clocks: Iterable<GroupClock>, nowMs: number): void {
    for (const stored of clocks) {
      const earlier = this.#states.get(stored.group);
      const delayMs = Math.max(stored.delayMs, stored.floorMs, earlier?.delayMs ?? 0);
      this.#states.set(stored.group, {
        ...stored,
        delayMs,
        nextDueMs: Math.max(nowMs + delayMs, Math.min(stored.nextDueMs, nowMs + delayMs * (1 + JITTER)), earlier?.nextDueMs ?? 0),
        blockedUntilMs: Math.max(Math.min(stored.blockedUntilMs, nowMs + LONGEST_BLOCK_MS), earlier?.blockedUntilMs ?? 0),
        lastIncidentMs: Math.min(stored.lastIncidentMs, nowMs),
      });
      if (this.#bounds.has(stored.group)) this.#applyFloor(stored.group);
      this.#dirty.add(stored.group);
    }
  }

  /** Whether a group is known. */
  has(group: string): boolean {
    return this.#states.has(group);
  }

  /** The earliest time of the next dispatch; 0 when the group was never asked. */
  dueAt(group: string): number {
    const state = this.#state(group);
    return Math.max(state.nextDueMs, state.blockedUntilMs);
  }

  /** The state of a group now. */
  clockOf(group: string): GroupClock {
    return { ...this.#state(group) };
  }

  /** Arms the pace; to be called before the request is sent, for every request of any kind. */
  dispatched(group: string, nowMs: number, random: number): void {
    const state = this.#state(group);
    state.nextDueMs = Math.max(state.nextDueMs, nowMs + Math.ceil(state.delayMs * (1 + JITTER * clamp01(random))));
    this.#dirty.add(group);
  }

  /** Lets a group rest until then, once, whatever its pace. */
  rest(group: string, untilMs: number): void {
    const state = this.#state(group);
    state.nextDueMs = Math.max(state.nextDueMs, untilMs);
    this.#dirty.add(group);
  }

  /** Takes over the Crawl-delay of robots.txt as a floor, uncapped; with several hosts in a group the longest holds. A caller that parks groups above some limit compares `ms` itself. */
  crawlDelay(group: string, ms: number): void {
    const paceMs = this.#state(group).floorMs;
    const bounds = this.#bounds.get(group) ?? { paceMs, crawlDelayMs: 0, maxDelayMs: LONGEST_DELAY_MS };
    bounds.crawlDelayMs = Math.max(bounds.crawlDelayMs, ms);
    this.#bounds.set(group, bounds);
    this.#applyFloor(group);
  }

  /** Learns from an answer: back-off answers double the delay and block the group, once a burst; a refusal doubles it; failures lengthen it by half; every tenth good answer in a row shortens it towards the floor. */
  // oxlint-disable-next-line max-params -- time and random stand last in every method of this class.
  answered(group: string, answer: PoliteAnswer, nowMs: number, random: number): void {
    const state = this.#state(group);
    this.#dirty.add(group);
    if (answer.backOff) this.#backOff(state, answer.backOff.retryAtMs, { nowMs, random });
    else if (answer.failed) this.#setDelay(state, grownDelayMs(state.delayMs, 1.5, this.#capOf(state)));
    else if (answer.refused) this.#setDelay(state, grownDelayMs(state.delayMs, 2, this.#capOf(state)));
    if (!answer.ok || answer.backOff || answer.failed || answer.refused) {
      state.okStreak = 0;
      return;
    }
    state.latencyMs = state.latencyMs === 0 ? answer.latencyMs : state.latencyMs + LATENCY_WEIGHT * (answer.latencyMs - state.latencyMs);
    state.okStreak += 1;
    if (state.okStreak < 10) return;
    state.okStreak = 0;
    this.#setDelay(state, settledDelayMs(state, this.#capOf(state)));
  }

  /** The clocks that changed since the last call, to be stored; each once. */
  changed(): GroupClock[] {
    const clocks = [...this.#dirty].map((group) => this.clockOf(group));
    this.#dirty.clear();
    return clocks;
  }

  #backOff(state: State, retryAtMs: number | undefined, at: { readonly nowMs: number; readonly random: number }): void {
    const sameBurst = at.nowMs < state.blockedUntilMs;
    if (!sameBurst) {
      const level = levelAfterQuiet(state, at.nowMs);
      state.blockedUntilMs = blockEndMs({ nowMs: at.nowMs, retryAtMs, baseMs: this.#baseBackOffMs, level, random: clamp01(at.random) });
      state.backoffLevel = level + 1;
      this.#setDelay(state, grownDelayMs(state.delayMs, 2, this.#capOf(state)));
    } else if (retryAtMs !== undefined) {
      state.blockedUntilMs = Math.max(state.blockedUntilMs, Math.min(retryAtMs, at.nowMs + LONGEST_BLOCK_MS));
    }
    state.lastIncidentMs = at.nowMs;
  }

  /** A longer delay also moves the request that is already due, so that no gap is shorter than the delay known when it ends. */
  #setDelay(state: State, delayMs: number): void {
    if (delayMs > state.delayMs && state.nextDueMs > 0) state.nextDueMs += delayMs - state.delayMs;
    state.delayMs = delayMs;
  }

  #applyFloor(group: string): void {
    const state = this.#state(group);
    const bounds = this.#bounds.get(group);
    if (bounds) state.floorMs = Math.max(bounds.paceMs, bounds.crawlDelayMs);
    if (state.delayMs < state.floorMs) this.#setDelay(state, state.floorMs);
    this.#dirty.add(group);
  }

  #capOf(state: State): number {
    return Math.max(state.floorMs, this.#bounds.get(state.group)?.maxDelayMs ?? LONGEST_DELAY_MS);
  }

  #state(group: string): State {
    const state = this.#states.get(group);
    if (!state) throw new Error(`politeness group not known: ${group}`);
    return state;
  }
}

function newState(group: string): State {
  return { group, nextDueMs: 0, blockedUntilMs: 0, delayMs: 0, floorMs: 0, backoffLevel: 0, lastIncidentMs: 0, okStreak: 0, latencyMs: 0 };
}

function clamp01(value: number): number {
  return value > 0 ? Math.min(value, 1) : 0;
}
