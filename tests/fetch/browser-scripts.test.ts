import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VisitAnswer } from '../../src/fetch/browser-visit.ts';
import { html, startBench, textOf } from './browser-bench.ts';
import type { Bench } from './browser-bench.ts';
import type { Answer } from './loopback-site.ts';

/** A page that says `before`, then a script, then `after`. */
const page = (script: string): Answer => html(`<p>before<script>${script}</script><p>after`);

/** Computes for so long on the clock. */
const BUSY = 'const busy = (ms) => { const end = performance.now() + ms; while (performance.now() < end); };';

const ROUTES: Record<string, Answer> = {
  '/loop': page('for (;;);'),
  '/loops': page('setInterval(() => { for (;;); }, 0)'),
  '/dialogs': page('for (;;) alert("again")'),
  '/windows': page('setInterval(() => { for (let at = 0; at < 50; at += 1) open("/w" + at); }, 1)'),
  '/asks': page('setInterval(() => { for (let at = 0; at < 100; at += 1) void fetch("/data?" + Math.random()).catch(() => 0); }, 1)'),
  '/asks-some': page('for (let at = 0; at < 300; at += 1) void fetch("/fine?" + at).then(() => document.body.append("x"));'),
  '/late': page(`setTimeout(() => { document.body.append("shown first"); for (;;); }, 50)`),
  '/long': page(`${BUSY} busy(1500); document.body.append("computed")`),
  '/often': page(
    `${BUSY} let times = 0; const more = () => { busy(50); times += 1; document.body.append("x"); if (times < 50) setTimeout(more); else document.body.append("computed"); }; more()`,
  ),
  '/button': html('<p>before<button onclick="for (;;);">Show number</button><p>after'),
  '/fine': html('<p>fine</p>'),
};

let bench: Bench;
beforeAll(async () => {
  bench = await startBench(ROUTES, { pageTimeoutMs: 12_000 });
});
afterAll(() => bench.close());

/** Whether the evidence of a visit says that scripts were ended. */
function saysEnded(answer: VisitAnswer): boolean {
  return answer.kind === 'response' && (answer.trace?.omitted ?? []).some(({ what, stage }) => what === 'script' && stage === 'document');
}

describe('watchScripts()', () => {
  test.each(['/loop', '/loops', '/dialogs', '/windows', '/asks', '/late'])(
    '%s: the page is kept without what its scripts would have done',
    async (path) => {
      const notes = bench.notes.length;
      const answer = await bench.visit(path);
      expect(textOf(answer)).toContain('before');
      expect(saysEnded(answer)).toBe(true);
      expect(bench.notes.length).toBe(notes + 1);
      if (path !== '/loop') expect(textOf(answer)).toContain('after');
      if (path === '/late') expect(textOf(answer)).toContain('shown first');
      // The next visit, of the same group, has its scripts.
      expect(textOf(await bench.visit('/long'))).toContain('computed');
    },
  );

  test('a script that a click of ours starts, and that never lets go, takes only itself away', async () => {
    const answer = await bench.visit('/button', { reveal: ['button'] });
    expect(textOf(answer)).toContain('after');
    expect(saysEnded(answer)).toBe(true);
  });

  test('a page that asks three hundred times gets all its answers', async () => {
    expect(saysEnded(await bench.visit('/asks-some'))).toBe(false);
    expect(bench.site.requests.filter((request) => request.includes('/fine?'))).toHaveLength(300);
  });

  test.each(['/long', '/often'])('%s: a page that computes for long, and lets go, is left to it', async (path) => {
    const answer = await bench.visit(path);
    expect(textOf(answer)).toContain('computed');
    expect(saysEnded(answer)).toBe(false);
  });
});
