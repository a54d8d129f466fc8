import type { Play } from './scan-world.ts';

/** Text that stands in the bytes of every picture of the hostile page; nothing else holds it. */
export const CANARY = 'CANARY-PICTURE-BYTES-7f3c';

/** A PNG of one magenta pixel with the canary in a text chunk. */
export const PICTURE: Uint8Array = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex'),
  Buffer.from([0, 0, 0, CANARY.length + 2]),
  Buffer.from(`tEXtc\0${CANARY}`),
  Buffer.alloc(4),
  Buffer.from('0000000c4944415408d763f8cfc0f01f00050001ff', 'hex'),
]);

const BASE64 = Buffer.from(PICTURE).toString('base64');

/** Text of the ad on the page: what must be kept although everything else tries to bring a picture. */
export const AD_TEXT = 'Call Anna on +31 6 12345678';

/** Ways in which a page brings a picture, each by its own address `/v-NAME…`, so that a request for one tells which it was. */
const VECTORS: readonly string[] = [
  '<img src="/v-img.png" alt="Anna by the window">',
  '<img srcset="/v-srcset.png 1x, /v-srcset-2.png 2x">',
  '<picture><source srcset="/v-source.webp"><img src="/v-picture.png"></picture>',
  '<div style="background-image:url(/v-background.png);height:9px"></div>',
  '<ul style="list-style-image:url(/v-list.png)"><li>one</li></ul>',
  '<iframe src="/v-frame.png"></iframe>',
  '<iframe src="http://b.hostile.test/v-frame-page"></iframe>',
  '<link rel="prefetch" href="/v-prefetch.png"><link rel="preload" as="image" href="/v-preload.png"><link rel="icon" href="/v-icon.png">',
  '<object data="/v-object.png"></object><embed src="/v-embed.png">',
  '<video poster="/v-poster.png" src="/v-video.mp4" autoplay></video><audio src="/v-audio.mp3" autoplay></audio>',
  '<svg width="9" height="9"><image href="/v-svg.png" width="9" height="9"/></svg>',
  `<img src="data:image/png;base64,${BASE64}"><style>.x{background:url("data:image/png;base64,${BASE64}")}</style><b class="x">b</b>`,
  `<img src="data:image/png;base64,${BASE64.slice(0, 40)}\n${BASE64.slice(40)}">`,
  '<canvas id="c" width="60" height="60"></canvas>',
  `<script>
    const context = document.getElementById('c').getContext('2d'); context.fillStyle = '#ff00ff'; context.fillRect(0, 0, 60, 60);
    fetch('/v-fetch.png'); fetch('/v-fetch-bare'); fetch('/v-fetch-lies');
    const xhr = new XMLHttpRequest(); xhr.open('GET', '/v-xhr.png'); xhr.send();
    const bare = new XMLHttpRequest(); bare.open('GET', '/v-xhr-bare'); bare.send();
    new Image().src = '/v-image-object.png';
    const code = "fetch('http://hostile.test/v-worker.png').catch(() => 0)";
    new Worker(URL.createObjectURL(new Blob([code])));
  </script>`,
  '<script>fetch("/data.json").then((answer) => answer.json()).then((data) => { document.getElementById("late").textContent = data.words; });</script>',
];

/** How many ways there are. */
export const VECTOR_COUNT: number = VECTORS.length;

const PAGE = `<!doctype html><title>Hostile</title><h1>${AD_TEXT}</h1><p id="late"></p>${VECTORS.join('\n')}<p><a href="/lies.html">more</a>`;

/** Plays the hostile site: pictures under every name, some of them called text. */
export const playHostile: Play = (path) => {
  if (path === '/robots.txt') return { status: 404 };
  if (path === '/') return { body: PAGE, headers: { 'set-cookie': 'sid=SECRET-COOKIE-VALUE; Path=/' } };
  if (path === '/data.json') return { type: 'application/json', body: '{"words":"words that came later"}' };
  if (path === '/v-frame-page') return { body: '<script>fetch("/v-frame-fetch.png")</script><p>a frame' };
  // A picture that says it is a page, one that says it is data, and the others as what they are.
  if (path === '/lies.html' || path === '/v-fetch-lies')
    return { type: path === '/lies.html' ? 'text/html' : 'application/json', body: PICTURE };
  return { type: path.endsWith('bare') ? '' : 'image/png', body: PICTURE };
};
