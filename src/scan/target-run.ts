import { createCookieJar } from '../fetch/cookie-jar.ts';
import type { CookieJar } from '../fetch/cookie-jar.ts';
import { compilePageClass } from '../frontier/page-class.ts';
import { compileScope } from '../frontier/scope.ts';
import type { ScopeCheck } from '../frontier/scope.ts';
import type { PageClass } from '../model/frontier-entry.ts';
import type { PageLink } from '../model/page-reading.ts';
import type { Target } from '../model/target.ts';
import type { ScanTarget } from '../store/scans.ts';
import { newLearning } from './target-learning.ts';
import type { TargetLearning } from './target-learning.ts';

/** `unreachable`: a host did not answer; `refused`: a group answered 403 time after time and waits for a person. */
export type Gap = 'unreachable' | 'refused';

/** One target while it is scanned: its compiled rules, and the counters that its limits are held against. */
export interface TargetRun {
  readonly target: Target;
  readonly scope: ScopeCheck;
  readonly classOf: (url: string, role: PageLink['role'] | 'seed') => PageClass;
  readonly dropQuery: ReadonlySet<string>;
  /** Proxy URL of the target, from the environment; undefined: none. */
  readonly proxy: string | undefined;
  readonly cookies: CookieJar;
  /** Links met in this run, so that those repeated on every page cost nothing. */
  readonly met: Set<string>;
  /** Whether the target names its ads by their addresses. */
  readonly declaresAds: boolean;
  learned: TargetLearning;
  phase: ScanTarget['phase'];
  /** Entries that are queued or under way. */
  open: number;
  pages: number;
  bytes: number;
  listingPages: number;
  /** Sitemaps that sitemaps led to in this run. */
  sitemaps: number;
  /** Back-off answers (429, 503) by entry; they are the group's concern and never count as attempts. */
  readonly backOffs: Map<number, number>;
  /** Why a part of the target was given up although the rest went on. */
  readonly gaps: Set<Gap>;
  /** Walls met in a row without a page between. */
  wallsInARow: number;
  pagesRead: number;
  /** Active time of earlier runs of this scan, milliseconds. */
  readonly activeBeforeMs: number;
  readonly startedAtMs: number;
  completion: string | undefined;
}

/** Most links remembered a target; beyond it the database alone refuses repetitions. */
export const MET_LINKS = 200_000;

/** Begins or goes on with a target of a scan. */
export function startTargetRun(
  target: Target,
  state: {
    stored: ScanTarget;
    open: number;
    listingPages: number;
    pagesRead: number;
    gaps?: readonly Gap[];
    atMs: number;
    proxy: string | undefined;
    /** Hosts that the case allows; none: those of the target. */
    caseHosts?: readonly string[];
  },
): TargetRun {
  const { stored } = state;
  return {
    target,
    scope: compileScope(target, state.atMs, state.caseHosts),
    classOf: compilePageClass(target),
    dropQuery: new Set(target.scope.dropQuery),
    proxy: state.proxy,
    cookies: createCookieJar(),
    met: new Set(),
    declaresAds: target.pages.ad.match !== 'auto' && target.pages.ad.match.url !== undefined,
    learned: newLearning(),
    phase: stored.phase,
    open: state.open,
    pages: stored.pages,
    bytes: stored.bytes,
    listingPages: state.listingPages,
    sitemaps: 0,
    backOffs: new Map(),
    gaps: new Set(state.gaps ?? []),
    wallsInARow: 0,
    pagesRead: state.pagesRead,
    activeBeforeMs: stored.activeMs,
    startedAtMs: state.atMs,
    completion: stored.completion,
  };
}

/** Why the target's limits end it now; undefined while they do not. */
export function limitReached(run: TargetRun, nowMs: number): string | undefined {
  const { maxPages, maxMinutes, maxBytes } = run.target.limits;
  if (run.pages >= maxPages) return 'max-pages';
  if (run.bytes >= maxBytes) return 'max-bytes';
  if (run.activeBeforeMs + nowMs - run.startedAtMs >= maxMinutes * 60_000) return 'max-minutes';
  return undefined;
}
