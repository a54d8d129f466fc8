import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page, Request } from 'playwright-core';
import type { ClickTarget } from '../model/target.ts';
import { pageAgentSource } from './page-agent.ts';

/** Our hand inside one loaded page. Every call rejects when the page is gone. */
export interface PageHand {
  /** Waits until no request is under way and nothing changes; false when that did not come to pass in time. */
  settle(): Promise<boolean>;
  /** The same in a page without scripts: waits until its document is there, a moment at most. */
  settleSilent(): Promise<void>;
  waitFor(selector: string, mostMs: number): Promise<boolean>;
  /** Number of elements clicked. */
  click(target: ClickTarget, which: 'first' | 'all', mostMs: number): Promise<number>;
  select(selector: string, value: string): Promise<boolean>;
  press(key: string): Promise<void>;
  /** Scrolls to the end; gives the number of elements there were before. */
  scrollDown(): Promise<number>;
  countLetters(): Promise<number>;
  read(mostCharacters: number): Promise<{ readonly url: string; readonly html: string | undefined }>;
  /** Stops listening to the page. */
  release(): void;
}

/** Silence after which a page counts as ready, milliseconds. */
const QUIET_MS = 120;
/** Silence after which it counts as ready although none of the markers is there. */
const GRACE_MS = 1_000;
/** Longest wait for silence. */
const MOST_MS = 4_000;

/** Longest wait for the document of a page without scripts. */
const MOST_SILENT_MS = 2_000;

/** Kinds of request that stay open by design. */
const ENDLESS: ReadonlySet<string> = new Set(['eventsource', 'websocket', 'ping', 'media', 'other']);

/** Counts the requests of a page from before its navigation on. */
export interface RequestWatch {
  readonly underWay: ReadonlySet<Request>;
  lastEndMs: number;
  release(): void;
}

/** Begins to count the requests of a page. */
export function watchRequests(page: Page): RequestWatch {
  const underWay = new Set<Request>();
  const begin = (request: Request): void => void (ENDLESS.has(request.resourceType()) || underWay.add(request));
  const end = (request: Request): void => {
    if (underWay.delete(request)) watch.lastEndMs = performance.now();
  };
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  const watch: RequestWatch = {
    underWay,
    lastEndMs: performance.now(),
    release: () => void page.off('request', begin).off('requestfinished', end).off('requestfailed', end),
  };
  return watch;
}

/** Evaluates an expression in a world of its own within the page; rejects when the page is gone. */
type Evaluate = (expression: string) => Promise<unknown>;

async function openWorld(options: {
  readonly session: CDPSession;
  readonly mainFrameId: string;
  readonly endedScripts: () => number;
}): Promise<Evaluate> {
  const { session, endedScripts } = options;
  const world = await session.send('Page.createIsolatedWorld', { frameId: options.mainFrameId, worldName: 'leadline' });
  const attempt: Evaluate = async (expression) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error('page agent failed');
    return answer.result.value;
  };
  let failures = 0;
  return async (expression) => {
    for (;;) {
      try {
        return await attempt(expression);
      } catch (error) {
        // Whoever ends a script of the page may hit what we run in it instead, once for each: that begins anew.
        failures += 1;
        if (failures > endedScripts()) throw error;
      }
    }
  };
}

/** Puts our hand into the document that the main frame shows now. */
export async function createPageHand(options: {
  readonly page: Page;
  readonly session: CDPSession;
  readonly mainFrameId: string;
  readonly watch: RequestWatch;
  readonly markers: readonly string[];
  /** How many scripts of the page were ended so far. */
  readonly endedScripts: () => number;
}): Promise<PageHand> {
  const { page, watch } = options;
  const evaluate = await openWorld(options);
  const call = (name: string, ...values: readonly unknown[]): Promise<unknown> =>
    evaluate(`leadline.${name}(${values.map((value) => JSON.stringify(value)).join()})`);
  await evaluate(pageAgentSource());
  return {
    settle: async () => {
      const untilMs = performance.now() + MOST_MS;
      for (;;) {
        const leftMs = untilMs - performance.now();
        if (leftMs <= 0) return false;
        const quietMs = Math.max(20, QUIET_MS - Math.max(0, performance.now() - watch.lastEndMs));
        const isQuiet = await call('waitQuiet', { quietMs, graceMs: GRACE_MS, mostMs: leftMs, markers: options.markers });
        if (isQuiet !== true) return false;
        if (watch.underWay.size > 0) await nextEnd(page, untilMs - performance.now());
        else if (performance.now() - watch.lastEndMs >= QUIET_MS) return true;
      }
    },
    settleSilent: async () => {
      const untilMs = performance.now() + MOST_SILENT_MS;
      while ((await evaluate('document.readyState')) === 'loading' && performance.now() < untilMs) await sleep(QUIET_MS);
    },
    waitFor: async (selector, mostMs) => (await call('waitFor', selector, mostMs)) === true,
    click: async (target, which, mostMs) => Number(await call('click', target, which, mostMs)),
    select: async (selector, value) => (await call('select', selector, value)) === true,
    press: (key) => page.keyboard.press(key),
    scrollDown: async () => Number(await call('scrollDown')),
    countLetters: async () => Number(await call('countLetters')),
    read: async (mostCharacters) => (await call('readPage', mostCharacters)) as { url: string; html: string | undefined },
    release: () => watch.release(),
  };
}

/** Resolves at the next end of a request, or after the given time. */
function nextEnd(page: Page, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      page.off('requestfinished', finish).off('requestfailed', finish);
      resolve();
    };
    const timer = setTimeout(finish, mostMs);
    page.on('requestfinished', finish).on('requestfailed', finish);
  });
}
