import type { Failure } from '../model/failure.ts';
import { parseRobotsGroups } from './robots-groups.ts';
import type { RobotsRule } from './robots-groups.ts';
import { matchesRobotsPattern, normaliseRobotsPath } from './robots-pattern.ts';

/** What was learned of a site's robots.txt, and for whom it is read. */
export interface RobotsContext {
  /** Where robots.txt was asked for; sitemap lines are resolved against it. */
  readonly robotsUrl: string;
  /** The product token of our user agent, e.g. `leadline` (RFC 9309 §2.2.1). */
  readonly userAgentToken: string;
  /** Epoch milliseconds. */
  readonly receivedAtMs: number;
}

/** The rules of one site for us. */
export interface RobotsRules {
  /** `rules`: what the file says; `none`: there is no file (4xx), all is allowed; `deferred` (429) and `unreachable` (5xx, no answer): nothing is allowed until it has been asked again. */
  readonly state: 'rules' | 'none' | 'deferred' | 'unreachable';
  isAllowed(url: string): boolean;
  /** The line that decides about a URL, e.g. `Disallow: /private`; undefined when no line does. */
  matchedLine(url: string): string | undefined;
  /** Pause that the file asks for; undefined when it does not. Not part of RFC 9309, but widely used. */
  readonly crawlDelayMs: number | undefined;
  /** Absolute, in order, doubles removed; they hold for every user agent. */
  readonly sitemaps: readonly string[];
  /** Until when the rules hold, epoch milliseconds (RFC 9309 §2.4: at most 24 hours); for `deferred` and `unreachable` the earliest time to ask again. */
  readonly expiresAtMs: number;
}

/** Characters that are read of a file; RFC 9309 §2.5 asks for at least 500 KiB. */
const LONGEST = 512_000;
const DAY_MS = 86_400_000;

/**
 * Reads the answer to a request for robots.txt by RFC 9309 §2.3.1: `answer` is the final HTTP status or the Failure, `body` the text.
 * 4xx says that there are no rules, all is allowed; but 429 asks for rest, so access is put off.
 */
export function parseRobots(answer: number | Failure, body: string, context: RobotsContext): RobotsRules {
  const status = typeof answer === 'number' ? answer : (answer.status ?? 0);
  if (status >= 200 && status < 300 && typeof answer === 'number') return rulesOf(body, context);
  if (status === 429) return closed('deferred', answer, context);
  const missing = status >= 400 && status < 500;
  return missing
    ? { ...closed('none', answer, context), isAllowed: () => true, expiresAtMs: context.receivedAtMs + DAY_MS }
    : closed('unreachable', answer, context);
}

function closed(state: RobotsRules['state'], answer: number | Failure, context: RobotsContext): RobotsRules {
  const askedMs = typeof answer === 'number' ? undefined : answer.retryAtMs;
  const expiresAtMs = Math.max(askedMs ?? 0, context.receivedAtMs);
  return { state, isAllowed: () => false, matchedLine: () => undefined, crawlDelayMs: undefined, sitemaps: [], expiresAtMs };
}

function rulesOf(body: string, context: RobotsContext): RobotsRules {
  const groups = parseRobotsGroups(body.slice(0, LONGEST), context.userAgentToken);
  const decide = (url: string): RobotsRule | undefined => decidingRule(groups.rules, url);
  const sitemaps = groups.sitemaps
    .map((sitemap) => URL.parse(sitemap, context.robotsUrl))
    .filter((url) => url?.protocol === 'http:' || url?.protocol === 'https:');
  return {
    state: 'rules',
    isAllowed: (url) => decide(url)?.allow ?? true,
    matchedLine: (url) => decide(url)?.line,
    crawlDelayMs: groups.crawlDelayMs,
    sitemaps: [...new Set(sitemaps.map((url) => url?.href ?? ''))],
    expiresAtMs: context.receivedAtMs + DAY_MS,
  };
}

/** The longest matching rule, `Allow` where two are equally long (RFC 9309 §2.2.2). robots.txt itself is always allowed. */
function decidingRule(rules: readonly RobotsRule[], url: string): RobotsRule | undefined {
  const parsed = URL.parse(url);
  if (!parsed || parsed.pathname === '/robots.txt') return undefined;
  const path = normaliseRobotsPath(parsed.pathname + parsed.search);
  let best: RobotsRule | undefined;
  for (const rule of rules) {
    const longer =
      !best || rule.pattern.length > best.pattern.length || (rule.pattern.length === best.pattern.length && rule.allow && !best.allow);
    if (longer && matchesRobotsPattern(rule.pattern, path)) best = rule;
  }
  return best;
}
