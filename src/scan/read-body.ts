import { decodeBody } from '../extract/document/decode-body.ts';
import { readFeed } from '../extract/document/read-feed.ts';
import { readSitemap } from '../extract/document/read-sitemap.ts';
import { compilePageRules } from '../extract/compile-page-rules.ts';
import type { PageRules } from '../extract/compile-page-rules.ts';
import { readPage } from '../extract/read-page.ts';
import { classifyOutcome } from '../fetch/classify-outcome.ts';
import type { Classified } from '../fetch/classify-outcome.ts';
import { isLikeNotFound, notFoundPrint } from '../fetch/not-found-page.ts';
import { countHandles } from './count-handles.ts';
import type { PageLink, PageReading } from '../model/page-reading.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Target } from '../model/target.ts';
import type { ReadAnswer, ReadRequest } from './read-answer.ts';
import { recordPrint } from './record-print.ts';
import { unzipSitemap } from './unzip-sitemap.ts';
import { stopHostReader } from './stop-host-reader.ts';

/** Makes the function that reads stored bodies: decode, parse once, judge the outcome, extract. Rules are compiled once per target. */
export function createReadBody(targets: readonly Target[], lexicon?: Lexicon): (request: ReadRequest) => ReadAnswer {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const compiled = new Map<string, PageRules>();
  const stopHost = stopHostReader(lexicon);
  return (request) => {
    const target = byId.get(request.targetId);
    const body = request.pageClass === 'sitemap' ? unzipSitemap(request.body) : request.body;
    const { html, charset } = decodeBody(body ?? new Uint8Array(), request.contentType);
    if (body === undefined)
      return { ...readUrlList(request, '', charset), outcome: 'too-large', detail: 'sitemap grows over its limit, or is damaged' };
    if (request.pageClass === 'sitemap' || request.pageClass === 'feed') return readUrlList(request, html, charset);
    let rules = compiled.get(request.targetId);
    if (!rules) compiled.set(request.targetId, (rules = compilePageRules(target, lexicon)));
    const reading = readPage({ html, url: request.url, atMs: request.atMs, rules });
    const handleCount = countHandles(reading.ads);
    const classified = classify(request, reading, { handleCount, wall: target?.fetch.wall ?? NO_WALL });
    if (request.pageClass === 'probe') return { ...readProbe(request, reading, classified), charset };
    const mayBeNotFound = classified.outcome === 'ok' && isDoubtful(request, reading, handleCount);
    const { outcome, detail } = mayBeNotFound && isNotFound(request, reading) ? NOT_FOUND : classified;
    const ok = outcome === 'ok';
    return {
      mayBeNotFound,
      charset,
      outcome,
      detail,
      page: reading.page,
      ads: ok ? reading.ads : [],
      links: ok ? withPrints(reading) : [],
      wantsBrowser: reading.wantsBrowser,
      hasScripts: reading.summary.hasScripts,
      ...(reading.declared === undefined || !ok ? {} : { declared: reading.declared }),
      refreshTo: reading.summary.refreshTo,
      stopHost: stopHost(request.url, reading),
      about: {
        title: reading.summary.title,
        language: reading.language,
        ...(reading.embedded ? { embedded: reading.embedded } : {}),
      },
      problems:
        ok && reading.links.length > MOST_LINKS
          ? [...reading.problems, `${reading.links.length - MOST_LINKS} links over ${MOST_LINKS} left out`]
          : reading.problems,
    };
  };
}

const NO_WALL: Target['fetch']['wall'] = { status: [], text: [], onWall: 'cool_down' };
const NOT_FOUND: Classified = { outcome: 'soft-404', detail: 'like the not-found page of the site' };

function classify(
  { status, url, via }: ReadRequest,
  { summary, page, ads, records }: PageReading,
  { handleCount, wall }: { readonly handleCount: number; readonly wall: Target['fetch']['wall'] },
): Classified {
  return classifyOutcome({ status, url, via, summary, page, adCount: ads.length, handleCount, recordCount: records.length, wall });
}

function isNotFound({ url, notFound }: ReadRequest, { text }: PageReading): boolean {
  return notFound !== undefined && isLikeNotFound(text, url, notFound);
}

/** A page that would bring a lead although it says little and names no contact. */
function isDoubtful({ pageClass }: ReadRequest, { ads, summary }: PageReading, handleCount: number): boolean {
  return ads.length > 0 && handleCount === 0 && summary.own.letters < DOUBTFUL_LETTERS && ['ad', 'recheck', 'other'].includes(pageClass);
}

/** Letters outside the template: notices of sites rarely say more. */
const DOUBTFUL_LETTERS = 600;

/** What a site answers where nothing is: never an ad, and no link of it is followed. */
function readProbe({ url, status }: ReadRequest, { text }: PageReading, { outcome, detail }: Classified): Omit<ReadAnswer, 'charset'> {
  const isGood = status < 400 && ['ok', 'soft-404'].includes(outcome);
  return {
    outcome: outcome === 'ok' ? 'soft-404' : outcome,
    detail: `probe: ${isGood ? 'answered as if it were there' : detail}`,
    page: 'other',
    ads: [],
    links: [],
    wantsBrowser: undefined,
    refreshTo: undefined,
    notFound: isGood ? notFoundPrint(text, url) : undefined,
    stopHost: undefined,
    problems: [],
  };
}

/** Most links that are taken from one page, ten times those of the fullest honest ones: a page of a million would fill the frontier and hold up everything else. */
const MOST_LINKS = 10_000;

/** Too many links are cut; those of records and of further listing pages go first. */
function fewLinks(links: readonly PageLink[]): readonly PageLink[] {
  if (links.length <= MOST_LINKS) return links;
  const first = links.filter(({ role }) => role !== 'other');
  return [...first, ...links.filter(({ role }) => role === 'other')].slice(0, MOST_LINKS);
}

/** The links of a page, those of records with the fingerprint of what the record says. */
function withPrints(reading: PageReading): readonly PageLink[] {
  const { records } = reading;
  const links = fewLinks(reading.links);
  const texts = new Map<string, string>();
  // A record may link its ad twice; two records of one ad say what both say.
  for (const { url, text } of records) texts.set(url, `${texts.get(url) ?? ''}${text}\n`);
  return links.map((link) => {
    const text = link.role === 'record' ? texts.get(link.url) : undefined;
    const print = text === undefined ? undefined : recordPrint(text);
    return print === undefined ? link : { ...link, print };
  });
}

/** A sitemap or feed: its URLs, those of a feed as records. */
function readUrlList(request: ReadRequest, xml: string, charset: string): ReadAnswer {
  const found = request.pageClass === 'sitemap' ? readSitemap(xml, request.url) : readFeed(xml, request.url);
  const role: PageLink['role'] = request.pageClass === 'feed' ? 'record' : 'other';
  const failed = request.status >= 400;
  return {
    charset,
    outcome: request.status === 404 || request.status === 410 ? 'gone' : failed ? 'error' : 'ok',
    detail: failed ? `http ${request.status}` : request.pageClass,
    page: 'other',
    ads: [],
    links: failed ? [] : found.map((url) => ({ url, role })),
    // The root element of a sitemap of sitemaps, with or without a namespace prefix; it stands after a declaration and comments.
    isIndex: request.pageClass === 'sitemap' && /<(?:[a-z]{1,20}:)?sitemapindex[\s>]/i.test(xml.slice(0, 4_096)),
    wantsBrowser: undefined,
    refreshTo: undefined,
    stopHost: undefined,
    problems: [],
  };
}
