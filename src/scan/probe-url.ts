import type { BrowserPool } from '../fetch/browser-pool.ts';
import type { BrowserVisit } from '../fetch/browser-visit.ts';
import type { HttpClient } from '../fetch/http-client.ts';
import { parseRobots } from '../fetch/robots.ts';
import type { BlockList } from '../frontier/block-list.ts';
import type { FetchedResponse } from '../model/capture.ts';
import type { Failure } from '../model/failure.ts';

/** What a probe of a live page uses. */
export interface ProbePorts {
  readonly http: HttpClient;
  /** Undefined: the page is read as HTTP shows it. */
  readonly browser: BrowserPool | undefined;
  readonly proxy: string | undefined;
  /** Whether a unit's own list says that a URL must not be asked for. */
  readonly isBlocked: BlockList;
  readonly now: () => number;
  /** Waits between two requests, milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/** Pause between the requests of a probe, milliseconds: the default pace of a target. */
const PAUSE_MS = 2_000;
const MAX_HOPS = 5;
const MAX_BYTES = 8_000_000;

/** Asks for one page, politely: robots.txt first, a pause before every request, redirects on the same host only. */
export async function probeUrl(url: string, ports: ProbePorts): Promise<FetchedResponse | Failure> {
  const { origin, host } = new URL(url);
  if (ports.isBlocked(url)) return refused('out-of-scope', 'blocked:list');
  const proxy = ports.proxy === undefined ? {} : { proxy: ports.proxy };
  const robots = await ports.http.get({ url: `${origin}/robots.txt`, maxBytes: 524_288, ...proxy });
  const body = robots.kind === 'response' ? new TextDecoder().decode(robots.body) : '';
  const rules = parseRobots(robots.kind === 'redirect' ? 404 : robots.kind === 'failure' ? robots : robots.status, body, {
    robotsUrl: `${origin}/robots.txt`,
    userAgentToken: 'leadline',
    receivedAtMs: ports.now(),
  });
  if (!rules.isAllowed(url)) return refused('robots', `robots.txt: ${rules.matchedLine(url) ?? rules.state}`);
  let at = url;
  for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
    await ports.pause(Math.max(PAUSE_MS, Math.min(rules.crawlDelayMs ?? 0, 60_000)));
    const answer = ports.browser
      ? await inBrowser(ports.browser, at, { ...proxy, mayAsk: (asked) => !ports.isBlocked(asked) })
      : await ports.http.get({ url: at, maxBytes: MAX_BYTES, ...proxy });
    if (answer.kind !== 'redirect') return answer;
    if (new URL(answer.location).host !== host) return refused('out-of-scope', `leads to another host: ${new URL(answer.location).host}`);
    if (ports.isBlocked(answer.location)) return refused('out-of-scope', 'blocked:list');
    at = answer.location;
  }
  return refused('error', 'too-many-redirects');
}

function inBrowser(browser: BrowserPool, url: string, way: Pick<BrowserVisit, 'proxy' | 'mayAsk'>): ReturnType<BrowserPool['visit']> {
  const { hostname } = new URL(url);
  const isAllowed = (host: string): boolean =>
    (host === hostname || host.endsWith(`.${hostname.replace(/^www\./, '')}`)) && (way.mayAsk?.(`https://${host}/`) ?? true);
  const wall = { status: [401, 403], text: [], onWall: 'stop_target' } as const;
  return browser.visit({
    url,
    contextKey: 'probe',
    isAllowedHost: isAllowed,
    isAllowedResource: isAllowed,
    rules: { render: 'browser', headers: {}, steps: [], wall },
    reveal: [],
    adMarkers: [],
    scroll: false,
    maxBytes: MAX_BYTES,
    ...way,
  });
}

function refused(outcome: Failure['outcome'], detail: string): Failure {
  return { kind: 'failure', outcome, remedy: 'skip', detail };
}
