import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../src/extract/document/read-feed.ts';

const HERE = 'https://site.test/feed';

describe('readFeed()', () => {
  test.each([
    [
      'RSS',
      '<rss><channel><link>https://site.test/</link><item><title>A</title><link>https://site.test/a</link></item><item><link>/b</link></item></channel></rss>',
      ['https://site.test/a', 'https://site.test/b'],
    ],
    [
      'RSS with permanent ids only',
      '<rss><channel><item><guid>https://site.test/g</guid></item><item><guid isPermaLink="false">17</guid></item></channel></rss>',
      ['https://site.test/g'],
    ],
    [
      'Atom',
      '<feed><link href="/"/><entry><link rel="edit" href="/e"/><link href="/a"/></entry><entry><link rel="alternate" href="/b"/></entry></feed>',
      ['https://site.test/a', 'https://site.test/b'],
    ],
    ['RDF', '<rdf:RDF><item rdf:about="https://site.test/r"><title>R</title></item></rdf:RDF>', ['https://site.test/r']],
    ['a page instead', '<html><body><a href="/x">x</a></body></html>', []],
  ])('reads %s', (_, text, urls) => {
    expect(readFeed(text, HERE)).toEqual(urls);
  });
});
