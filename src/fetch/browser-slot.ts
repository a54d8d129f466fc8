import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Cookie, Page } from 'playwright-core';
import type { BrowserFacts } from '../model/fetch-trace.ts';
import { createBrowserProxy } from './browser-proxy.ts';
import type { BrowserProxy } from './browser-proxy.ts';
import type { BrowserVisit } from './browser-visit.ts';
import type { DocumentGate } from './document-gate.ts';
import type { Egress } from './egress.ts';
import { PAUSED_PATTERNS, stopPaused } from './paused-request.ts';

/** One browser context with one page and its own way out; serves one visit at a time. */
export interface BrowserSlot {
  readonly page: Page;
  readonly session: CDPSession;
  readonly proxy: BrowserProxy;
  readonly mainFrameId: string;
  readonly facts: BrowserFacts;
  /** The gate of the visit under way; without one every document is refused. */
  gate: DocumentGate | undefined;
  /** Whether the page has crashed or was closed: it cannot be used again. */
  isLost(): boolean;
  cookies(): Promise<readonly Cookie[]>;
  /** Stills the page after a visit: a page that nobody looks at does no work. */
  rest(): Promise<void>;
  /** Closes the context; false when the browser did not answer in time and has to be killed. */
  close(): Promise<boolean>;
}

/** What a slot is made of. */
export interface SlotOptions {
  readonly browser: Browser;
  readonly egress: Egress;
  readonly userAgent: string;
  readonly visit: Pick<BrowserVisit, 'rules' | 'proxy'>;
  /** Cookies of the slot that this one replaces. */
  readonly cookies: readonly Cookie[];
}

const CLOSE_MS = 4_000;

/** Opens a context: no downloads, no service workers, no permissions, no windows beside the one page. */
export async function openBrowserSlot(options: SlotOptions): Promise<BrowserSlot> {
  const proxy = await createBrowserProxy({ egress: options.egress, upstream: options.visit.proxy });
  try {
    const context = await openContext(options, proxy.server);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const tree = await session.send('Page.getFrameTree');
    let isLost = false;
    const lose = (): void => {
      isLost = true;
    };
    page.once('crash', lose).once('close', lose);
    const slot: BrowserSlot = {
      page,
      session,
      proxy,
      mainFrameId: tree.frameTree.frame.id,
      facts: factsOf(options, page),
      gate: undefined,
      isLost: () => isLost,
      cookies: () => context.cookies(),
      rest: () => still(page, session),
      close: async () => {
        const isClosed = await Promise.race([settled(context.close()), sleep(CLOSE_MS, false, { ref: false })]);
        await proxy.close();
        return isClosed;
      },
    };
    session.on('Fetch.requestPaused', (event) => void (slot.gate?.handle(event) ?? stopPaused(session, event)));
    // Where the flag against new windows is not known, a window is closed as soon as it is there.
    context.on('page', (other) => void other.close().catch(() => undefined));
    await Promise.all([
      session.send('Fetch.enable', { patterns: PAUSED_PATTERNS }),
      session.send('Performance.enable'),
      session.send('Page.enable'),
    ]);
    return slot;
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

/** Freezing stops timers and costs nothing; a worker can compute on when frozen, so a page with workers is left for an empty one. */
async function still(page: Page, session: CDPSession): Promise<void> {
  const done =
    page.workers().length > 0
      ? session.send('Page.navigate', { url: 'about:blank' })
      : session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await settled(done);
}

function factsOf({ browser, userAgent, visit }: SlotOptions, page: Page): BrowserFacts {
  const size = page.viewportSize();
  return {
    name: browser.browserType().name(),
    version: browser.version(),
    userAgent,
    viewport: size ? `${size.width}x${size.height}` : '',
    locale: visit.rules.locale ?? '',
  };
}

async function settled(work: Promise<unknown>): Promise<true> {
  await work.catch(() => undefined);
  return true;
}

async function openContext(options: SlotOptions, server: string): Promise<BrowserContext> {
  const { rules } = options.visit;
  const context = await options.browser.newContext({
    // Loopback addresses, too, go to the proxy, which refuses them.
    proxy: { server, bypass: '<-loopback>' },
    userAgent: options.userAgent,
    acceptDownloads: false,
    serviceWorkers: 'block',
    permissions: [],
    extraHTTPHeaders: { ...rules.headers },
    ...(rules.locale === undefined ? {} : { locale: rules.locale }),
    ...(rules.timezone === undefined ? {} : { timezoneId: rules.timezone }),
  });
  if (options.cookies.length > 0) await context.addCookies([...options.cookies]);
  return context;
}
