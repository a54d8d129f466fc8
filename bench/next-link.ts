// How often the next page of a list is found on real pages, and how often one is found where there is none.
// node bench/next-link.ts FOLDER [--list]: FOLDER holds index.jsonl {url, file, encoding, pagination: {NEXT?: CSS selector}} and the pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSelector } from '../src/extract/document/compile-selector.ts';
import { decodeBody } from '../src/extract/document/decode-body.ts';
import { parseDocument } from '../src/extract/document/parse-document.ts';
import type { PageDocument } from '../src/extract/document/page-document.ts';
import { selectElements } from '../src/extract/document/select-elements.ts';
import { compilePageRules } from '../src/extract/compile-page-rules.ts';
import { readPage } from '../src/extract/read-page.ts';

interface Entry {
  readonly url: string;
  readonly file: string;
  readonly encoding: string;
  readonly pagination: Readonly<Record<string, string>>;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node bench/next-link.ts FOLDER [--list]');
const entries = readFileSync(join(folder, 'index.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Entry);
const count = { withNext: 0, found: 0, wrong: 0, withoutNext: 0, falseNext: 0 };
const rules = compilePageRules(undefined);
for (const entry of entries) {
  const { html } = decodeBody(readFileSync(join(folder, entry.file)), `text/html; charset=${entry.encoding}`);
  const { next } = readPage({ html, url: entry.url, atMs: 0, rules });
  report(entry, next, trueNext(parseDocument(html, entry.url), entry.pagination['NEXT']));
}
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(
  `next found      ${count.found}/${count.withNext}  ${percent(count.found, count.withNext)}   (another link instead: ${count.wrong})`,
);
console.log(`false next      ${count.falseNext}/${count.withoutNext}  ${percent(count.falseNext, count.withoutNext)}`);

function report(entry: Entry, next: string | undefined, truth: ReadonlySet<string> | undefined): void {
  if (truth) {
    count.withNext++;
    if (next !== undefined && truth.has(next)) count.found++;
    else {
      if (next !== undefined) count.wrong++;
      list('MISSED', entry, `got ${next ?? 'none'}, true ${[...truth].join(' ')}`);
    }
    return;
  }
  count.withoutNext++;
  if (next === undefined) return;
  count.falseNext++;
  list('FALSE', entry, next);
}

/** The addresses of the annotated links: of the element itself, the link around it, or the links inside it. */
function trueNext(document: PageDocument, css: string | undefined): ReadonlySet<string> | undefined {
  const selector = css === undefined ? undefined : compileSelector(css);
  if (!selector) return undefined;
  const urls = new Set<string>();
  for (const element of selectElements(document, selector)) {
    for (const { element: link, url } of document.links) {
      const around = link.order <= element.order && element.order <= link.lastOrder;
      const inside = element.order <= link.order && link.order <= element.lastOrder;
      if (url !== undefined && (around || inside)) urls.add(url);
    }
  }
  return urls;
}

function list(what: string, entry: Entry, detail: string): void {
  if (process.argv.includes('--list')) console.log(`${what} ${entry.file} ${entry.url}\n    ${detail}`);
}
