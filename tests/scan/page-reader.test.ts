import { describe, expect, test, vi } from 'vitest';
import { createPageReader } from '../../src/scan/page-reader.ts';
import type { ReadRequest } from '../../src/scan/read-answer.ts';

// A thread starts in seconds, and in many where other work fills the machine; some tests start three.
vi.setConfig({ testTimeout: 90_000 });

const request = (html: string, more: Partial<ReadRequest> = {}): ReadRequest => ({
  body: Buffer.from(html),
  contentType: 'text/html; charset=utf-8',
  url: 'https://site-a.test/ad/1',
  status: 200,
  targetId: 'unknown',
  pageClass: 'ad',
  via: 'http',
  atMs: 0,
  ...more,
});

describe('createPageReader()', () => {
  test('reads bodies in a thread of its own and answers each', async () => {
    const reader = createPageReader([]);
    const [page, missing] = await Promise.all([
      reader.read(request(`<h1>Anna</h1><p>${'Call me today. '.repeat(30)}030 23125 001</p><a href="/next">more</a>`)),
      reader.read(request('<h1>Not found</h1>', { status: 404 })),
    ]);
    await reader.close();
    expect(page.outcome).toBe('ok');
    expect(page.charset).toBe('utf-8');
    expect(page.links.map(({ url }) => url)).toContain('https://site-a.test/next');
    expect(missing.outcome).toBe('gone');
  });

  test('gives up a body over its deadline and goes on with the next', async () => {
    const reader = createPageReader([], undefined, { once: 1, again: 4 });
    const slow = await reader.read(request('<p>text</p>'.repeat(30_000)));
    await reader.close();
    expect(slow.outcome).toBe('error');
    expect(slow.problems.join()).toContain('longer than 4 ms');
  });

  test('reads a body once more, with more time, that a busy machine did not read in time', async () => {
    const reader = createPageReader([], undefined, { once: 1, again: 60_000 });
    const { outcome, problems } = await reader.read(request(`<h1>Anna</h1><p>${'Call me today. '.repeat(3_000)}030 23125 001</p>`));
    await reader.close();
    expect({ outcome, problems }).toEqual({ outcome: 'ok', problems: [] });
  });

  test('does not count the start of the thread as reading', async () => {
    const reader = createPageReader([], undefined, { once: 1_000, again: 1_000 });
    const { outcome, problems } = await reader.read(request(`<h1>Anna</h1><p>${'Call me today. '.repeat(30)}`));
    await reader.close();
    expect({ outcome, problems }).toEqual({ outcome: 'ok', problems: [] });
  });

  test('lets a body that takes long hold up nobody else', async () => {
    const reader = createPageReader([]);
    await reader.read(request('<p>warm</p>'));
    const ended: string[] = [];
    const note = async (name: string, read: Promise<unknown>): Promise<void> => {
      await read;
      ended.push(name);
    };
    await Promise.all([
      note('heavy', reader.read(request('<p>text <a href="/x">of</a> a page</p>'.repeat(60_000), { targetId: 'heavy' }))),
      note('heavy too', reader.read(request('<p>short</p>', { targetId: 'heavy' }))),
      note('light', reader.read(request('<p>text</p>', { targetId: 'light' }))),
    ]);
    expect(ended.indexOf('light')).toBeLessThan(ended.indexOf('heavy'));
    await reader.close();
  });

  test('says what a body cost', async () => {
    const reader = createPageReader([]);
    for (let body = 0; body < 8; body += 1) await reader.read(request('<p>warm</p>'));
    const { costMs: little = 0 } = await reader.read(request('<p>short</p>'));
    const { costMs: much = 0 } = await reader.read(request('<p>text <a href="/x">of</a> a page</p>'.repeat(3_000)));
    await reader.close();
    // The clock of a thread counts in steps: a short body may cost none.
    expect(much).toBeGreaterThan(2);
    expect(much).toBeGreaterThan(5 * little);
  });

  test('what the first bodies of a thread pay for its start is not their cost', async () => {
    const reader = createPageReader([]);
    const page = '<h1>Anna</h1><p>New in town, 24 years, 150 euro an hour, call +44 7400 123456 from 10 to 22</p>'.repeat(30);
    const costs = [];
    for (let body = 0; body < 8; body += 1) costs.push((await reader.read(request(page))).costMs ?? 0);
    await reader.close();
    expect(Math.max(...costs)).toBeLessThan(250);
  });

  test('takes no more than ten thousand links from a page, and says so', async () => {
    const reader = createPageReader([]);
    const links = Array.from({ length: 10_007 }, (_, at) => `<li><a href="/p/${at}">page ${at}</a></li>`).join('');
    const {
      links: taken,
      problems,
      outcome,
    } = await reader.read(request(`<h1>Many</h1><p>${'Words of a page. '.repeat(30)}</p><ul>${links}</ul>`));
    await reader.close();
    expect({ outcome, taken: taken.length, problems }).toEqual({ outcome: 'ok', taken: 10_000, problems: ['7 links over 10000 left out'] });
  });

  test('reads the URLs of a sitemap and of a feed', async () => {
    const reader = createPageReader([]);
    const sitemap = await reader.read(
      request('<urlset><url><loc>https://site-a.test/ad/7</loc></url></urlset>', { pageClass: 'sitemap', contentType: 'text/xml' }),
    );
    const feed = await reader.read(
      request('<rss><channel><item><link>https://site-a.test/ad/8</link></item></channel></rss>', {
        pageClass: 'feed',
        contentType: 'text/xml',
      }),
    );
    await reader.close();
    expect(sitemap.links).toEqual([{ url: 'https://site-a.test/ad/7', role: 'other' }]);
    expect(feed.links).toEqual([{ url: 'https://site-a.test/ad/8', role: 'record' }]);
  });
});
