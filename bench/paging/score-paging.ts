// How often the way on from a page of a list is found on invented pages that were written without sight of the finder; `look` may be looked at, `score` is only scored.
// node bench/paging/score-paging.ts [--list]: also prints what went wrong in `look`. `by`: what leads on (a link that says next, older entries, numbers alone).
import { readFileSync } from 'node:fs';
import { compilePageRules } from '../../src/extract/compile-page-rules.ts';
import { readPage } from '../../src/extract/read-page.ts';

interface PagedPage {
  readonly id: string;
  readonly about: string;
  readonly url: string;
  readonly html: string;
  /** Address of the next page; null: there is none. */
  readonly next: string | null;
  readonly by: 'next' | 'older' | 'number' | null;
}

const rules = compilePageRules(undefined);
for (const part of ['look', 'score'] as const) {
  const pages = readFileSync(new URL(`${part}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PagedPage);
  const count = { told: 0, tellable: 0, reached: 0, lists: 0 };
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const page of pages) {
    const read = readPage({ html: page.html, url: page.url, atMs: 0, rules });
    const told = page.by === 'older' ? read.previous : read.next;
    if (page.next === null) {
      if (read.next !== undefined) wrong.push(`${page.id} ${page.about}\n    got ${read.next}`);
      continue;
    }
    count.lists += 1;
    const isTold = told !== undefined && plain(told) === plain(page.next);
    const isReached =
      isTold || read.links.some(({ url, role }) => (role === 'next' || role === 'page') && plain(url) === plain(page.next ?? ''));
    if (isReached) count.reached += 1;
    else missed.push(`${page.id} ${page.about}\n    ${page.url}`);
    if (page.by === 'number') continue;
    count.tellable += 1;
    if (isTold) count.told += 1;
    else if (read.next !== undefined && page.by === 'next') wrong.push(`${page.id} ${page.about}\n    got ${read.next}`);
  }
  if (part === 'look' && process.argv.includes('--list')) console.log(`missed\n${missed.join('\n')}\nwrong\n${wrong.join('\n')}`);
  console.log(
    `${part}: next or older page told ${count.told} of ${count.tellable}, next page reached (numbers too) ${count.reached} of ${count.lists}, wrong next ${wrong.length} of ${pages.length}`,
  );
}

/** An address as it is asked for, without a fragment. */
function plain(url: string): string {
  return new URL(url).href.replace(/#.*$/, '');
}
