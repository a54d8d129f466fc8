import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenOnAddresses } from '../fixtures/site/listen-on-addresses.ts';

/** How the ads of one address are built: by the server; shown by script from data in the page; by script from data asked for; by the server but for the contacts. */
export type MixedKind = 'static' | 'embedded' | 'shell' | 'partial';

/** What an ad says, by field: what a reading of it must hold. */
export interface MixedTruth {
  readonly url: string;
  readonly kind: MixedKind;
  readonly fields: { readonly title: string; readonly phone: string; readonly email: string; readonly age: number; readonly price: string };
}

/** The mixed sites while they answer. */
export interface MixedSites {
  /** `--resolve` and `--allow-address` with what they need. */
  readonly reach: readonly string[];
  readonly hosts: readonly string[];
  readonly truth: readonly MixedTruth[];
  /** Documents that were asked for since the last call; forgets them, so that faults come anew. */
  takeCounts(): { readonly documents: number; readonly faults: number };
  close(): Promise<void>;
}

/** Of twenty ads: eleven static, three embedded, four built by script, two whose contacts come by script. Seven in ten need no browser. */
const KINDS: readonly MixedKind[] = [
  ...Array.from({ length: 11 }, () => 'static' as const),
  ...Array.from({ length: 3 }, () => 'embedded' as const),
  ...Array.from({ length: 4 }, () => 'shell' as const),
  ...Array.from({ length: 2 }, () => 'partial' as const),
];
const FOLDERS: Readonly<Record<MixedKind, string>> = { static: 'ad', embedded: 'item', shell: 'profile', partial: 'call' };
const PER_LIST = 40;
const NAMES = ['Anna', 'Bella', 'Cora', 'Dora', 'Elsa', 'Fay', 'Greta', 'Hanna'];

/** Starts sites `mixed-0.test`, ... With `faults`, a document in twelve fails when it is first asked for: half of them with 500, half without an answer. */
export async function startMixedSites(options: {
  readonly hosts: number;
  readonly ads: number;
  readonly faults: boolean;
}): Promise<MixedSites> {
  const hosts = Array.from({ length: options.hosts }, (_, at) => `mixed-${at}.test`);
  const asked = new Map<string, number>();
  const counts = { documents: 0, faults: 0 };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '/';
    if (path === '/robots.txt') return void response.writeHead(404).end();
    if (path.startsWith('/api/') || path.startsWith('/js/')) return answerPart(path, response);
    const key = `${request.headers.host ?? ''}${path}`;
    const before = asked.get(key) ?? 0;
    asked.set(key, before + 1);
    counts.documents += 1;
    const number = Number(/\d{1,6}$/.exec(path)?.[0] ?? '0');
    if (options.faults && before === 0 && fails(number)) {
      counts.faults += 1;
      if (number % 24 === 7) return void response.destroy();
      return void response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>');
    }
    answerPage(path, options.ads, response);
  };
  const listening = await listenOnAddresses(
    hosts.map((host, at) => addressOf(host, at)),
    onRequest,
  );
  return {
    reach: [
      '--allow-address',
      '127.0.0.0/8',
      ...hosts.flatMap((host, at) => ['--resolve', `${host}=${addressOf(host, at)}:${listening.port}`]),
    ],
    hosts,
    truth: hosts.flatMap((host) => Array.from({ length: options.ads }, (_, n) => truthOf(host, n))),
    takeCounts: () => {
      const taken = { ...counts };
      Object.assign(counts, { documents: 0, faults: 0 });
      asked.clear();
      return taken;
    },
    close: listening.close,
  };
}

/** Whether the first request for the page of this number fails. */
export function fails(number: number): boolean {
  return number % 12 === 7;
}

function addressOf(_host: string, at: number): string {
  return `127.0.3.${at + 1}`;
}

function kindOf(n: number): MixedKind {
  return KINDS[(n * 7) % KINDS.length] ?? 'static';
}

function truthOf(host: string, n: number): MixedTruth {
  const kind = kindOf(n);
  const { title, phone, email, age, price } = adOf(n);
  return { url: `http://${host}/${FOLDERS[kind]}/${n + 10}`, kind, fields: { title, phone: phone.replaceAll(' ', ''), email, age, price } };
}

interface MixedAd {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly age: number;
  readonly price: string;
  readonly phone: string;
  readonly email: string;
}

function adOf(n: number): MixedAd {
  const name = NAMES[n % NAMES.length] ?? 'Anna';
  return {
    id: n + 10,
    title: `${name}, warm company, ad ${n}`,
    description: `${name} is in town this week and looks forward to a call. A quiet flat near the old bridge, by appointment only, every day from noon until late. Discreet, friendly and with much time for those who ask kindly.`,
    age: 20 + (n % 20),
    price: `${100 + (n % 9) * 10} EUR`,
    phone: `+49 30 23125 ${String(n % 1_000).padStart(3, '0')}`,
    email: `mixed${n}@inbox.example`,
  };
}

function answerPage(path: string, ads: number, response: ServerResponse): void {
  // The list, or one of the folders with a number; whole paths.
  const list = /^\/list\?page=(\d{1,4})$/.exec(path);
  if (list) return send(response, listPage(Number(list[1]), ads));
  const ad = /^\/(ad|item|profile|call)\/(\d{1,6})$/.exec(path);
  const n = Number(ad?.[2] ?? '0') - 10;
  if (!ad || n < 0 || n >= ads || FOLDERS[kindOf(n)] !== ad[1]) return void response.writeHead(404).end();
  send(response, adPage(adOf(n), kindOf(n)));
}

function listPage(page: number, ads: number): string {
  const first = (page - 1) * PER_LIST;
  const numbers = Array.from({ length: Math.max(0, Math.min(PER_LIST, ads - first)) }, (_, at) => first + at);
  const cards = numbers.map(
    (n) =>
      `<li class="card"><a href="/${FOLDERS[kindOf(n)]}/${n + 10}">${adOf(n).title}</a><p>${adOf(n).description.slice(0, 60)}</p></li>`,
  );
  const next = first + PER_LIST < ads ? `<a rel="next" href="/list?page=${page + 1}">Next</a>` : '';
  return frame('Ads', `<h1>Ads</h1><ul>${cards.join('\n')}</ul>${next}`, '<script src="/js/site.js"></script>');
}

function adPage(ad: MixedAd, kind: MixedKind): string {
  const facts = `<dl><dt>Age</dt><dd>${ad.age}</dd><dt>Price</dt><dd>${ad.price}</dd></dl>`;
  const text = `<h1>${ad.title}</h1><p>${ad.description}</p>${facts}`;
  switch (kind) {
    case 'static':
      return frame(
        ad.title,
        `<article>${text}<p>Call ${ad.phone} or write to ${ad.email}</p></article>`,
        '<script src="/js/site.js"></script>',
      );
    case 'embedded': {
      const state = JSON.stringify({ props: { pageProps: { ad } } });
      return frame(
        'Ad',
        '<div id="app"></div>',
        `<script id="__NEXT_DATA__" type="application/json">${state}</script><script src="/js/embedded.js"></script>`,
      );
    }
    case 'shell':
      return frame('Ad', `<div id="app" data-api="/api/${ad.id - 10}"></div>`, '<script src="/js/shell.js"></script>');
    case 'partial':
      return frame(
        ad.title,
        `<article>${text}<p id="contact" data-api="/api/${ad.id - 10}"></p></article>`,
        '<script src="/js/partial.js"></script>',
      );
  }
}

function frame(title: string, main: string, scripts: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/list?page=1">All ads</a></nav><main>${main}</main><footer>Mixed ads</footer>${scripts}</body></html>`;
}

const BUILD = `function build(ad){var app=document.getElementById('app');function add(to,name,text){var e=document.createElement(name);if(text)e.textContent=text;to.appendChild(e);return e}
var box=add(app,'article');add(box,'h1',ad.title);add(box,'p',ad.description);var facts=add(box,'dl');add(facts,'dt','Age');add(facts,'dd',String(ad.age));add(facts,'dt','Price');add(facts,'dd',ad.price);add(box,'p','Call '+ad.phone+' or write to '+ad.email)}`;

const SCRIPTS: Readonly<Record<string, string>> = {
  '/js/site.js': "document.addEventListener('click',function(){});",
  '/js/embedded.js': `${BUILD};build(JSON.parse(document.getElementById('__NEXT_DATA__').textContent).props.pageProps.ad)`,
  '/js/shell.js': `${BUILD};fetch(document.getElementById('app').dataset.api).then(function(r){return r.json()}).then(build)`,
  '/js/partial.js':
    "var box=document.getElementById('contact');fetch(box.dataset.api).then(function(r){return r.json()}).then(function(ad){box.textContent='Call '+ad.phone+' or write to '+ad.email})",
};

function answerPart(path: string, response: ServerResponse): void {
  const script = SCRIPTS[path];
  if (script !== undefined)
    return void response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' }).end(script);
  const n = Number(/^\/api\/(\d{1,6})$/.exec(path)?.[1] ?? 'NaN');
  if (Number.isNaN(n)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(adOf(n)));
}

function send(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html) }).end(html);
}
