import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSitemap } from '../../../src/extract/document/read-sitemap.ts';

const HERE = 'https://site.test/sitemap.xml';

describe('readSitemap()', () => {
  test.each([
    [
      'a set of pages',
      '<?xml version="1.0"?><urlset xmlns="x"><url><loc> https://site.test/a </loc><lastmod>2026-01-01</lastmod></url><url><loc>https://site.test/b?x=1&amp;y=2</loc></url></urlset>',
      ['https://site.test/a', 'https://site.test/b?x=1&y=2'],
    ],
    [
      'an index',
      '<sitemapindex><sitemap><loc>/s1.xml</loc></sitemap><sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>',
      ['https://site.test/s1.xml', 'https://site.test/s2.xml'],
    ],
    [
      'prefixed names and pictures',
      '<sm:urlset><sm:url><sm:loc>/a</sm:loc><image:image><image:loc>/i.jpg</image:loc></image:image></sm:url></sm:urlset>',
      ['https://site.test/a'],
    ],
    ['CDATA and repeats', '<urlset><url><loc><![CDATA[/a]]></loc></url><url><loc>/a</loc></url></urlset>', ['https://site.test/a']],
    ['plain text', 'https://site.test/a\r\nnot a url\n  https://site.test/b', ['https://site.test/a', 'https://site.test/b']],
    ['a page instead', '<html><body>Not found</body></html>', []],
    ['nothing', '', []],
  ])('reads %s', (_, text, urls) => {
    expect(readSitemap(text, HERE)).toEqual(urls);
  });

  test('stays bounded on hostile input and never throws', () => {
    expect(readSitemap('<a>'.repeat(500_000), HERE)).toEqual([]);
    expect(readSitemap(`<urlset>${Array.from({ length: 60_000 }, (_, at) => `<url><loc>/${at}</loc></url>`).join('')}`, HERE)).toHaveLength(
      50_000,
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(readSitemap(`<${text}`, HERE))));
  });
});
