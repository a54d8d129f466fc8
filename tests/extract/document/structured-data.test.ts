import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';
import { readStructuredData } from '../../../src/extract/document/structured-data.ts';

const read = (html: string): ReturnType<typeof readStructuredData> => readStructuredData(parseDocument(html, 'https://site.test/'));
const jsonLd = (json: string): ReturnType<typeof readStructuredData> => read(`<script type="application/ld+json">${json}</script>`);
const paths = (items: ReturnType<typeof readStructuredData>): string[][] =>
  items.map((item) => item.properties.map(({ path, value }) => `${path}=${value}`));

describe('readStructuredData()', () => {
  test.each([
    ['an object', '{"@type":"Person","name":"Mia","age":30}', [['@type=Person', 'name=Mia', 'age=30']]],
    [
      'a list',
      '[{"@type":"Person","name":"A"},{"@type":"Person","name":"B"}]',
      [
        ['@type=Person', 'name=A'],
        ['@type=Person', 'name=B'],
      ],
    ],
    ['a graph', '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","url":"u"}]}', [['@type=WebSite', 'url=u']]],
    ['nesting', '{"@type":"Offer","price":{"@value":12},"seller":[{"name":"S"}]}', [['@type=Offer', 'price=12', 'seller.name=S']]],
    [
      'references to another node, without its contacts',
      '{"@graph":[{"@type":"JobPosting","hiringOrganization":{"@id":"#o"}},{"@id":"#o","name":"Example BV","telephone":"1"}]}',
      [
        ['@type=JobPosting', 'hiringOrganization.@id=#o', 'hiringOrganization.name=Example BV'],
        ['@id=#o', 'name=Example BV', 'telephone=1'],
      ],
    ],
    [
      'a circle of references',
      '{"@graph":[{"@id":"a","b":{"@id":"b"}},{"@id":"b","a":{"@id":"a"}}]}',
      [
        ['@id=a', 'b.@id=b', 'b.a.@id=a'],
        ['@id=b', 'a.@id=a', 'a.b.@id=b'],
      ],
    ],
    ['commas before brackets', '{"@type":"Person","name":"Mia",}', [['@type=Person', 'name=Mia']]],
    ['line breaks inside strings', '{"@type":"Person","name":"Mia\nLou"}', [['@type=Person', 'name=Mia Lou']]],
    ['comment marks around', '<!-- {"@type":"Person","name":"Mia"} -->', [['@type=Person', 'name=Mia']]],
    ['CDATA marks around', '//<![CDATA[\n{"@type":"Person","name":"Mia"}\n//]]>', [['@type=Person', 'name=Mia']]],
    ['nothing of broken JSON', '{"@type":"Person","name":', []],
    ['nothing of bare values', '"text"', []],
  ])('reads JSON-LD: %s', (_, json, expected) => {
    expect(paths(jsonLd(json))).toEqual(expected);
  });

  test('reads microdata, nested items under the name of their property', () => {
    const [item] = read(
      '<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Sofa</h1><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="80"><a itemprop="url" href="/x">y</a></div><time itemprop="releaseDate" datetime="2026-01-02">then</time></div>',
    );
    expect(item?.types).toEqual(['Product']);
    expect(paths(item ? [item] : [])).toEqual([
      ['name=Sofa', 'offers.@type=Offer', 'offers.price=80', 'offers.url=/x', 'releaseDate=2026-01-02'],
    ]);
  });

  test('reads RDFa Lite', () => {
    const items = read(
      '<div vocab="https://schema.org/" typeof="Person"><span property="name">Mia</span><div property="address" typeof="PostalAddress"><span property="addressLocality">Gent</span></div></div>',
    );
    expect(items.map((item) => item.types)).toEqual([['Person']]);
    expect(paths(items)).toEqual([['name=Mia', 'address.@type=PostalAddress', 'address.addressLocality=Gent']]);
  });

  test('reads OpenGraph as one item', () => {
    const items = read(
      '<meta property="og:type" content="profile"><meta property="og:title" content="Mia"><meta name="viewport" content="x">',
    );
    expect(items).toEqual([
      {
        format: 'open-graph',
        types: ['og:profile'],
        properties: [
          { path: 'og:type', value: 'profile' },
          { path: 'og:title', value: 'Mia' },
        ],
      },
    ]);
  });
});
