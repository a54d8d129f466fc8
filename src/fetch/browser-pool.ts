import { ToolError } from '../model/tool-error.ts';
import type { Failure } from '../model/failure.ts';
import { startBrowser } from './browser-process.ts';
import type { BrowserProcess } from './browser-process.ts';
import { openBrowserSlot } from './browser-slot.ts';
import type { BrowserVisit, VisitAnswer } from './browser-visit.ts';
import type { Egress } from './egress.ts';
import { createSlotShelf } from './slot-shelf.ts';
import type { PooledSlot, SlotShelf } from './slot-shelf.ts';
import { createTurnstile } from './turnstile.ts';
import { visitGuarded } from './visit-guarded.ts';

/** What a pool of browser pages is made of. */
export interface BrowserPoolOptions {
  readonly executablePath: string;
  readonly egress: Egress;
  readonly userAgent: string;
  /** Pages in use at once, at most; 2 keep two cores busy. */
  readonly maxPages: number;
  /** Longest time for one page, milliseconds, all steps included. */
  readonly pageTimeoutMs: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Takes one line for the operator; never page text. */
  onNote(message: string): void;
  /** The user that the browser runs as when we are root; default: nobody. */
  readonly sandboxUid?: number;
  /** Whether any visit asks for a picture of its text; default: none does. */
  readonly screenshots?: boolean;
}

/** Browser pages that are shared by all targets; the browser starts with the first visit, and again after a crash. */
export interface BrowserPool {
  /** Visits one page. What the web does wrong comes back as a Failure; rejects with a ToolError (E_BROWSER) when the browser does not start. */
  visit(visit: BrowserVisit): Promise<VisitAnswer>;
  /** Resident memory of the browser while it runs; 0 before and after. */
  rssBytes(): number;
  /** Ends the browser and every process of it; visits under way fail. */
  close(): Promise<void>;
}

/** Idle contexts kept, as a multiple of `maxPages`: coming back to a host in its own page costs a third of changing hosts. */
const IDLE_FACTOR = 3;

/** Makes a pool; nothing is started yet. */
export function createBrowserPool(options: BrowserPoolOptions): BrowserPool {
  const turnstile = createTurnstile(options.maxPages);
  const shelf = createSlotShelf(options.maxPages * IDLE_FACTOR);
  let running: Promise<BrowserProcess> | undefined;
  let alive: BrowserProcess | undefined;
  let isClosed = false;

  const start = async (): Promise<BrowserProcess> => {
    try {
      const started = await startBrowser(options);
      alive = started;
      started.browser.once('disconnected', () => {
        running = undefined;
        alive = undefined;
        shelf.forget(started);
        void started.close();
      });
      return started;
    } catch (error) {
      running = undefined;
      throw error;
    }
  };

  return {
    visit: async (visit) => {
      const refused = await refusalOf(visit, options.egress);
      if (refused) return refused;
      return turnstile(async () => {
        if (isClosed) return lost('closed');
        const owner = await (running ??= start());
        const pooled = await takeSlot(options, shelf, { visit, owner });
        if (!pooled) return lost('browser lost');
        const { answer, isHealthy } = await visitGuarded({ ...options, slot: pooled.slot, visit });
        await shelf.putBack(pooled, isHealthy && !isClosed && !pooled.slot.isLost());
        return answer;
      });
    },
    rssBytes: () => alive?.rssBytes() ?? 0,
    close: async () => {
      isClosed = true;
      const process = await running?.catch(() => undefined);
      await shelf.clear();
      await process?.close();
    },
  };
}

/** An idle slot of the same kind, or a new one; undefined when the browser went away meanwhile. */
async function takeSlot(
  options: BrowserPoolOptions,
  shelf: SlotShelf,
  { visit, owner }: { readonly visit: BrowserVisit; readonly owner: BrowserProcess },
): Promise<PooledSlot | undefined> {
  const key = keyOf(visit);
  const idle = shelf.take(key);
  if (idle) return idle;
  try {
    const { egress, userAgent } = options;
    const slot = await openBrowserSlot({ browser: owner.browser, egress, userAgent, visit, cookies: shelf.cookiesOf(key) });
    return { key, slot, owner, pages: 0 };
  } catch (error) {
    if (error instanceof ToolError || owner.browser.isConnected()) throw error;
    return undefined;
  }
}

/** What can be said before any page is opened: hosts out of scope, addresses that may not be reached, names that are not known. */
async function refusalOf(visit: BrowserVisit, egress: Egress): Promise<Failure | undefined> {
  const url = URL.parse(visit.url);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return { kind: 'failure', outcome: 'error', remedy: 'skip', detail: 'not an http url' };
  }
  if (!visit.isAllowedHost(url.hostname))
    return { kind: 'failure', outcome: 'out-of-scope', remedy: 'skip', detail: 'host is not allowed' };
  if (visit.proxy !== undefined) return egress.refusal(url.hostname);
  const place = await egress.locate(url.hostname, Number(url.port || (url.protocol === 'https:' ? 443 : 80)));
  return 'kind' in place ? place : undefined;
}

/** Visits that differ in any of these never share a context. */
function keyOf(visit: BrowserVisit): string {
  const { locale, timezone, headers } = visit.rules;
  return JSON.stringify([visit.contextKey, visit.proxy, locale, timezone, headers]);
}

function lost(detail: string): Failure {
  return { kind: 'failure', outcome: 'error', remedy: 'retry', detail };
}
