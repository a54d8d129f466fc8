import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { adPage, outcomesOf, scanWorld } from './scan-world.ts';
import type { ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

const ITEM = `  - id: a-test
    name: a.test
    category: escort
    start: [{ sitemap: "http://a.test/sitemap.xml" }]
`;
const index = (...paths: string[]): string =>
  `<?xml version="1.0"?><sitemapindex>${paths.map((path) => `<sitemap><loc>http://a.test${path}</loc></sitemap>`).join('')}</sitemapindex>`;
const list = (...paths: string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>http://a.test${path}</loc></url>`).join('')}</urlset>`;

describe('sitemaps', () => {
  test('are read when they are compressed, whatever they are called, and indexes are followed no deeper than three', async () => {
    const files: Readonly<Record<string, string | Uint8Array>> = {
      '/sitemap.xml': index('/one.xml.gz', '/two.php', '/deep/1.xml', '/bomb.xml.gz'),
      '/one.xml.gz': gzipSync(list('/ad/1')),
      '/two.php': list('/ad/2'),
      '/deep/1.xml': index('/deep/2.xml'),
      '/deep/2.xml': index('/deep/3.xml'),
      '/deep/3.xml': index('/deep/4.xml'),
      '/bomb.xml.gz': gzipSync(Buffer.alloc(30_000_000, ' ')),
    };
    world = await scanWorld({
      'a.test': (path) => {
        if (path === '/robots.txt') return { status: 404 };
        const body = files[path];
        return body === undefined ? adPage(path) : { body, type: path.endsWith('.gz') ? 'application/gzip' : 'text/xml' };
      },
    });
    expect((await world.scan(ITEM)).completions.get('a-test')).toBe('complete');
    expect(outcomesOf(world.db)).toMatchObject({
      '/ad/1': 'ok: ad',
      '/ad/2': 'ok: ad',
      '/deep/3.xml': 'ok: sitemap',
      '/deep/4.xml': 'out-of-scope: sitemap-depth',
      '/bomb.xml.gz': 'too-large: sitemap grows over its limit, or is damaged',
    });
  });
});
