// Crawlee's CheerioCrawler over the bench sites: title, text and links of every ad. One argument, JSON: {lists, storage: 'default'|'memory'}. Prints {pages, whole}.
import { CheerioCrawler, Configuration, log, LogLevel } from '@crawlee/cheerio';

const { lists, storage } = JSON.parse(process.argv[2]);
log.setLevel(LogLevel.ERROR);
const configuration = new Configuration(storage === 'memory' ? { persistStorage: false } : {});
const seen = { pages: 0, whole: 0 };

const crawler = new CheerioCrawler(
  {
    async requestHandler({ request, $, enqueueLinks, pushData }) {
      seen.pages += 1;
      if (request.url.includes('/list/')) return void (await enqueueLinks({ globs: ['**/bench/**'] }));
      const text = $('body').text();
      const links = $('a[href]')
        .map((_, link) => $(link).attr('href'))
        .get();
      if (text.includes('+49 30 23125')) seen.whole += 1;
      await pushData({ url: request.url, title: $('h1').first().text(), text, links });
    },
  },
  configuration,
);
await crawler.run(lists);
console.log(JSON.stringify(seen));
