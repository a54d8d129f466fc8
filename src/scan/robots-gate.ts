import { parseRobots } from '../fetch/robots.ts';
import type { RobotsRules } from '../fetch/robots.ts';
import { unansweredBy } from '../fetch/unanswered-by.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';
import type { Visit } from './visit-url.ts';

/** The robots.txt rules of the origins of a scan: read from the case while they are fresh, fetched when they are not. */
export interface RobotsGate {
  /** Fresh rules of a URL's origin; undefined: `fetch` must be called first, in the group's turn. */
  rulesFor(url: string): RobotsRules | undefined;
  /** Asks for robots.txt of a URL's origin: one request of the group. */
  fetch(run: TargetRun, url: string): Promise<RobotsFetch>;
}

/** What came of asking for robots.txt. */
export interface RobotsFetch {
  readonly answered: Visit['answered'];
  /** `read`: there are rules, or the site says that it has none. `unavailable`: the site is there, and did not give the file; `retryAtMs` is its Retry-After. `unanswered`: nobody is there. */
  readonly found: 'read' | 'unavailable' | 'unanswered';
  readonly retryAtMs: number | undefined;
  /** Stores the rules, if there are any; to be called inside a write batch. */
  readonly save: () => void;
}

/** Largest robots.txt that is read, bytes (RFC 9309 §2.5 asks for at least 500 KiB). */
const MAX_ROBOTS_BYTES = 524_288;

/** The product token that robots.txt groups are matched with. */
const TOKEN = 'leadline';

/** Makes the gate of a scan. */
export function robotsGate(context: Pick<ScanContext, 'politeness' | 'http' | 'now'>): RobotsGate {
  const byOrigin = new Map<string, RobotsRules>();
  return {
    rulesFor: (url) => {
      const { origin } = new URL(url);
      let rules = byOrigin.get(origin);
      if (!rules) {
        const stored = context.politeness.readRobots(origin);
        if (!stored) return undefined;
        byOrigin.set(origin, (rules = parse(origin, stored)));
      }
      const holds = (rules.state === 'rules' || rules.state === 'none') && rules.expiresAtMs > context.now();
      return holds ? rules : undefined;
    },
    fetch: async (run, url) => {
      const { origin } = new URL(url);
      const startedMs = context.now();
      const answer = await context.http.get({
        url: `${origin}/robots.txt`,
        headers: { accept: 'text/plain,*/*;q=0.5' },
        maxBytes: MAX_ROBOTS_BYTES,
        ...(run.proxy === undefined ? {} : { proxy: run.proxy }),
      });
      const fetchedAtMs = context.now();
      const body = answer.kind === 'response' ? new TextDecoder().decode(answer.body) : '';
      const status = statusOf(answer);
      const rules = parse(origin, { status, body, fetchedAtMs });
      byOrigin.set(origin, rules);
      const isRead = rules.state === 'rules' || rules.state === 'none';
      const unanswered = answer.kind === 'failure' && unansweredBy(answer) !== undefined;
      const failed = answer.kind === 'failure' && answer.remedy === 'retry';
      const backOff =
        answer.kind === 'failure' && answer.remedy === 'back-off'
          ? { backOff: answer.retryAtMs === undefined ? {} : { retryAtMs: answer.retryAtMs } }
          : {};
      return {
        answered: { ok: answer.kind !== 'failure', failed, ...backOff, latencyMs: fetchedAtMs - startedMs },
        found: isRead ? 'read' : unanswered ? 'unanswered' : 'unavailable',
        retryAtMs: answer.kind === 'failure' ? answer.retryAtMs : undefined,
        // An answer that gives no rules is not kept: who asks next must ask the site.
        save: () => (isRead ? context.politeness.saveRobots(origin, { fetchedAtMs, status, body }) : undefined),
      };
    },
  };
}

/** The status that the answer counts as; undefined for none. */
function statusOf(answer: Awaited<ReturnType<ScanContext['http']['get']>>): number | undefined {
  // RFC 9309 §2.3.1.2 lets a crawler follow redirects; it need not, and then the file counts as unavailable, as for a 404.
  if (answer.kind === 'redirect') return 404;
  if (answer.kind === 'response') return answer.status;
  // No socket opens to this host, for the page no more than for its robots.txt: the page's own request is to say so.
  if (answer.outcome === 'refused-address') return 404;
  // A file that came but could not be read (too large, no text) is no permission: it counts as unreachable.
  return (answer.status ?? 0) < 400 ? undefined : answer.status;
}

function parse(
  origin: string,
  { status, body, fetchedAtMs }: { readonly status: number | undefined; readonly body: string; readonly fetchedAtMs: number },
): RobotsRules {
  return parseRobots(status ?? 0, body, { robotsUrl: `${origin}/robots.txt`, userAgentToken: TOKEN, receivedAtMs: fetchedAtMs });
}
