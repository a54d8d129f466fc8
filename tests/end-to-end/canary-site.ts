import type { Play } from './scan-world.ts';

/** Where the ad with the canaries stands; its address is one of them. */
export const CANARY_AD = '/ad/canary-slug-rosalind-77?ref=canaryquery4411';

/** Twenty texts that stand in one ad and nowhere else, each in another place of page and protocol. */
export const CANARIES: readonly string[] = [
  'canary-slug-rosalind-77',
  'canaryquery4411',
  'Canarytitle Weatherby',
  'canarybody quoxlimber',
  '+31612345678',
  'canary.mailbox@mail.test',
  'canary_tele_name',
  'canarymeta pelargonium',
  'canaryjsonld brambletoe',
  'canarycomment hollowfen',
  'canarydata-thistledown',
  'canaryheader-ottoline',
  'canaryetag-zephyrine',
  'canaryalt marigoldine',
  'canaryimage-file.jpg',
  'canarylink-outside',
  'canaryinside-never-asked',
  'canaryhidden fernlocke',
  'canaryhop-wanderlust',
  'canaryentity sorrelwick',
];

const INTRO = 'is in town this week and looks forward to a call. Quiet place, discreet, by appointment only, every day from ten to eight.';

const AD_WITH_CANARIES = `<!doctype html><html lang="en"><head><title>Canarytitle Weatherby</title>
<meta name="description" content="canarymeta pelargonium">
<script type="application/ld+json">{"@type":"Offer","name":"canaryjsonld brambletoe"}</script></head>
<body><!-- canarycomment hollowfen --><h1>Canarytitle Weatherby</h1><article data-x="canarydata-thistledown">
<p>Rosalind ${INTRO} canarybody quoxlimber. Call 06 12 34 56 78 or +31612345678, mail canary.mailbox@mail.test, telegram: canary_tele_name.</p>
<p>canary&#101;ntity sorrelwick canaryentity sorrelwick</p>
<img src="/canaryimage-file.jpg" alt="canaryalt marigoldine"><p hidden>canaryhidden fernlocke</p>
<a href="https://elsewhere.test/canarylink-outside">more</a> <a href="/deep/canaryinside-never-asked">deep</a></article></body></html>`;

const plainAd = (name: string, phone: string): string =>
  `<!doctype html><html lang="en"><title>${name}</title><h1>${name}</h1><article><p>${name} ${INTRO} Call ${phone} to ask for a time.</p></article></html>`;

const listing = (records: readonly (readonly [path: string, text: string])[]): string =>
  `<!doctype html><html lang="en"><title>Ads</title><h1>Ads</h1><ul>${records
    .map(
      ([path, text]) => `<li class="card"><a href="${path}">${text}</a><p>${text}. New in town, quiet place, by appointment only.</p></li>`,
    )
    .join('\n')}</ul></html>`;

const PLAIN: readonly (readonly [path: string, text: string])[] = [
  ['/ad/plain-1', 'Anna in Gouda'],
  ['/ad/plain-2', 'Belle in Leiden'],
  ['/ad/plain-3', 'Carla in Breda'],
];

/** A site with the ad (`there`), and the same without it (`gone`: its address answers 410). */
export const canarySite =
  (state: 'there' | 'gone'): Play =>
  (path) => {
    if (path === '/robots.txt') return { status: 404 };
    if (path === '/') return listing(state === 'there' ? [...PLAIN, ['/go/canaryhop-wanderlust', 'Rosalind']] : PLAIN);
    if (path === '/go/canaryhop-wanderlust') return { status: 302, headers: { location: CANARY_AD } };
    if (path === CANARY_AD)
      return state === 'there'
        ? { body: AD_WITH_CANARIES, headers: { etag: '"canaryetag-zephyrine"', 'x-served-by': 'canaryheader-ottoline' } }
        : { status: 410, body: plainAd('Gone', '') };
    const index = PLAIN.findIndex(([plain]) => plain === path);
    return index >= 0 ? plainAd(PLAIN[index]?.[1] ?? '', `+31 6 1234567${index}`) : { status: 404 };
  };
