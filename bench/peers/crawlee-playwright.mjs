// Crawlee's PlaywrightCrawler over the bench sites: title, text and links of every ad. One argument, JSON: {lists, storage, tuned, browser}. Prints {pages, whole}.
import { Configuration, log, LogLevel, playwrightUtils, PlaywrightCrawler } from '@crawlee/playwright';

const { lists, storage, tuned, browser } = JSON.parse(process.argv[2]);
log.setLevel(LogLevel.ERROR);
const configuration = new Configuration(storage === 'memory' ? { persistStorage: false } : {});
const seen = { pages: 0, whole: 0 };

// Tuned as its documentation advises: nothing loaded but documents, scripts and data, no fingerprints, no sessions, no waiting for the load event.
const tuning = tuned
  ? {
      useSessionPool: false,
      browserPoolOptions: { useFingerprints: false },
      preNavigationHooks: [
        async ({ page }, goto) => {
          await playwrightUtils.blockRequests(page, { extraUrlPatterns: ['.css', '.woff2'] });
          goto.waitUntil = 'domcontentloaded';
        },
      ],
    }
  : {};

const crawler = new PlaywrightCrawler(
  {
    ...tuning,
    launchContext: { launchOptions: { executablePath: browser } },
    async requestHandler({ request, page, enqueueLinks, pushData }) {
      seen.pages += 1;
      if (request.url.includes('/list/')) return void (await enqueueLinks({ globs: ['**/bench/**'] }));
      await page.waitForSelector('article h1');
      const ad = await page.evaluate(() => ({
        title: document.querySelector('h1').textContent,
        text: document.body.innerText,
        links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
      }));
      if (ad.text.includes('+49 30 23125')) seen.whole += 1;
      await pushData({ url: request.url, ...ad });
    },
  },
  configuration,
);
await crawler.run(lists);
console.log(JSON.stringify(seen));
