import type { PageReading, PageLink } from '../model/page-reading.ts';
import { attempt } from './ads/attempt.ts';
import { classifyPage } from './ads/classify-page.ts';
import { declaredHits } from './ads/declared-hits.ts';
import type { PageView } from './ads/page-view.ts';
import { readPageAd } from './ads/read-page-ad.ts';
import { readRecordAds } from './ads/read-record-ads.ts';
import { viewPage } from './ads/view-page.ts';
import { wantsBrowser } from './ads/wants-browser.ts';
import type { PageRules } from './compile-page-rules.ts';
import { summarisePage } from './document/page-summary.ts';
import { readEmbedded } from './document/read-embedded.ts';
import { parseDocument } from './document/parse-document.ts';
import { detectLanguages } from './language/detect-languages.ts';
import type { Paging } from './records/find-next.ts';
import { readPaging } from './ads/read-paging.ts';
import type { PageDocument } from './document/page-document.ts';

/** One page to be read. */
export interface PageInput {
  readonly html: string;
  /** Where the browser or the request ended; links are resolved against it. */
  readonly url: string;
  /** When it was captured, epoch milliseconds UTC. */
  readonly atMs: number;
  readonly rules: PageRules;
}

/** Reads everything of one page: what kind it is, its ads, its links, its records and where to go on. Never throws; a fault stands in `problems`. */
export function readPage(input: PageInput): PageReading {
  try {
    return readDocument(parseDocument(input.html, input.url), input);
  } catch (fault) {
    return emptyReading(`reading failed: ${fault instanceof Error ? fault.name : 'unknown fault'}`);
  }
}

function readDocument(document: PageDocument, { atMs, rules }: PageInput): PageReading {
  const view = viewPage(document, rules, atMs);
  const summary = summarisePage(document, view.parts);
  const page = classifyPage(view);
  const paging = readPaging(view, page);
  const ads = readAds(view, page);
  const records = page === 'listing' ? view.regions.flatMap((region) => region.records) : [];
  const wants = wantsBrowser(view, page, summary);
  const shape = records.length > 0 ? view.regions[0]?.shape : undefined;
  return {
    summary,
    page,
    text: document.text,
    language: languageOf(view, ads),
    ads,
    embedded: readEmbedded(document),
    declared: declaredHits(view, page),
    links: linksOf(document, paging, new Set(records.map((record) => record.url))),
    records: records.flatMap((record) =>
      record.url === undefined
        ? []
        : [{ url: record.url, text: document.text.slice(record.start, Math.min(record.end, record.start + 500)) }],
    ),
    problems: [...rules.problems, ...document.problems, ...view.problems],
    ...(paging.next === undefined ? {} : { next: paging.next }),
    ...(paging.previous === undefined ? {} : { previous: paging.previous }),
    ...(shape === undefined ? {} : { adUrlShape: shape }),
    ...(wants === undefined ? {} : { wantsBrowser: wants }),
  };
}

/** The language of the page: that of its one ad, else of what it shows. */
function languageOf({ document, context, problems }: PageView, ads: PageReading['ads']): string {
  const [ad] = ads;
  if (ad?.from === 'page') return ad.languages[0] ?? 'und';
  const hints = [...(document.lang === undefined ? [] : [document.lang]), ...context.languages];
  return (
    attempt<readonly string[]>({ problems, what: 'language', otherwise: [] }, () =>
      detectLanguages(document.text.slice(0, 5000), hints),
    )[0] ?? 'und'
  );
}

function readAds(view: PageView, page: PageReading['page']): PageReading['ads'] {
  if (view.rules.ad.from === 'record' && page !== 'other') {
    const records = readRecordAds(view);
    // The page behind a permalink shows its one record, built like those of the list, or an ad page of its own.
    if (page === 'listing' || records.length > 0) return records;
  }
  // A list in the data of an ad page tells of other ads.
  if (page !== 'ad' || view.document.fromData === 'list') return [];
  const ad = readPageAd(view);
  return ad ? [ad] : [];
}

function linksOf(document: PageDocument, paging: Paging, records: ReadonlySet<string | undefined>): PageLink[] {
  const pages = new Set(paging.pages);
  const links = new Map<string, PageLink>();
  const add = (url: string, role: PageLink['role']): void => {
    if (!links.has(url)) links.set(url, { url, role });
  };
  if (paging.next !== undefined) add(paging.next, 'next');
  for (const { url } of document.links) {
    if (url !== undefined) add(url, pages.has(url) || url === paging.previous ? 'page' : records.has(url) ? 'record' : 'other');
  }
  for (const url of pages) add(url, 'page');
  return [...links.values()];
}

function emptyReading(problem: string): PageReading {
  return {
    summary: {
      title: '',
      heading: '',
      lead: '',
      letters: 0,
      hasPasswordField: false,
      hasCaptcha: false,
      hasScripts: false,
      links: 0,
      own: { headings: [], lines: [], letters: 0, links: 0, buttons: 0, hasLoginForm: false, puzzle: undefined, isGate: false },
    },
    page: 'other',
    text: '',
    language: 'und',
    ads: [],
    links: [],
    records: [],
    problems: [problem],
  };
}
