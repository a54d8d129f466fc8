import { terminalText } from '../../export/terminal-text.ts';
import { parseRenderVotes } from '../../frontier/render/parse-render-votes.ts';
import { expiresAtMs, liveVotes, verdictOf } from '../../frontier/render/render-votes.ts';
import type { RenderVerdict, RenderVotes } from '../../frontier/render/render-votes.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { renderClasses } from '../../store/render-classes.ts';
import type { CliIo } from '../cli-io.ts';
import { textTable } from '../text-table.ts';

/** How the pages of one class are asked for, and what that rests on. */
interface RenderLine {
  readonly target: string;
  readonly kind: string;
  /** Empty: all pages of the kind. */
  readonly shape: string;
  readonly verdict: RenderVerdict;
  readonly votes: RenderVotes;
}

/** Prints how the pages of every class are asked for where targets leave it open, with the counts behind it. */
export function printRenders(io: CliIo, db: CaseDatabase, { json, folder }: { readonly json: boolean; readonly folder: string }): void {
  const lines = linesOf(db, io.now());
  if (json) {
    io.out(`${JSON.stringify({ schema: 'leadline-render/1', classes: lines.map(classDocument) })}\n`);
    return;
  }
  if (lines.length === 0) {
    io.out(
      `Nothing was compared yet: every target says itself how it is fetched, or no scan had a browser (leadline doctor --case ${folder}).\n`,
    );
    return;
  }
  const rows = lines.map(({ target, kind, shape, verdict, votes }) => [
    target,
    kind,
    shape === '' ? '(all)' : terminalText(shape),
    verdict,
    String(votes.counts.same + votes.counts['same-poor']),
    String(votes.counts.shell),
    String(votes.counts.hidden),
    String(votes.unchecked),
    votes.recent.length === 0 ? 'expired' : dayOf(expiresAtMs(votes)),
  ]);
  io.out(`${textTable(['target', 'kind', 'pages', 'by', 'same', 'shell', 'hidden', 'unchecked', 'until'], rows, [26, 6, 60])}\n`);
  io.out(
    '\nsame: HTTP gave all that the browser did. shell: the page looked empty by HTTP. hidden: it looked good, and the browser showed more.\nunchecked: kept as HTTP gave them. A target may decide for itself: fetch.render in its file.\n',
  );
}

function linesOf(db: CaseDatabase, nowMs: number): RenderLine[] {
  return renderClasses(db)
    .read()
    .map(({ targetId, kind, shape, votes: stored }) => {
      const votes = liveVotes(parseRenderVotes(stored), nowMs);
      return { target: targetId, kind, shape, verdict: verdictOf(votes), votes };
    });
}

function classDocument({ target, kind, shape, verdict, votes }: RenderLine): object {
  const { counts, unchecked, recent, firstMs, lastMs } = votes;
  const isKnown = recent.length > 0;
  return {
    target,
    kind,
    shape,
    verdict,
    same: counts.same,
    same_poor: counts['same-poor'],
    shell: counts.shell,
    hidden: counts.hidden,
    recent,
    unchecked,
    first_at: isKnown ? new Date(firstMs).toISOString() : null,
    last_at: isKnown ? new Date(lastMs).toISOString() : null,
    expires_at: isKnown ? new Date(expiresAtMs(votes)).toISOString() : null,
  };
}

function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
