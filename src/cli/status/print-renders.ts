import { terminalText } from '../../export/terminal-text.ts';
import { isDataKnown, liveDataVotes } from '../../frontier/render/data-votes.ts';
import type { DataVotes } from '../../frontier/render/data-votes.ts';
import { parseDataVotes } from '../../frontier/render/parse-data-votes.ts';
import { parseRenderVotes } from '../../frontier/render/parse-render-votes.ts';
import { expiresAtMs, liveVotes, verdictOf } from '../../frontier/render/render-votes.ts';
import type { RenderVerdict, RenderVotes } from '../../frontier/render/render-votes.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { DATA_KIND, renderClasses } from '../../store/render-classes.ts';
import type { StoredRenderClass } from '../../store/render-classes.ts';
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

/** Where the data of the ad pages of one shape come from, as far as it is known. */
interface DataLine {
  readonly target: string;
  readonly shape: string;
  readonly votes: DataVotes;
}

/** Prints how the pages of every class are asked for where targets leave it open, with the counts behind it. */
export function printRenders(io: CliIo, db: CaseDatabase, { json, folder }: { readonly json: boolean; readonly folder: string }): void {
  const stored = renderClasses(db).read();
  const lines = linesOf(stored, io.now());
  const data = dataLinesOf(stored, io.now());
  if (json) {
    io.out(`${JSON.stringify({ schema: 'leadline-render/1', classes: lines.map(classDocument), data: data.map(dataDocument) })}\n`);
    return;
  }
  if (lines.length > 0) printLines(io, lines);
  printData(io, data);
  if (lines.length === 0 && data.length === 0) {
    io.out(
      `Nothing was compared yet: every target says itself how it is fetched, or no scan had a browser (leadline doctor --case ${folder}).\n`,
    );
  }
}

function printLines(io: CliIo, lines: readonly RenderLine[]): void {
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

/** Names the pages whose data can be asked for in place of them: a target takes that, it is not imposed. */
function printData(io: CliIo, lines: readonly DataLine[]): void {
  const known = lines.filter(({ votes }) => isDataKnown(votes));
  if (known.length === 0) return;
  const rows = known.map(({ target, shape, votes }) => [
    target,
    terminalText(shape),
    terminalText(votes.template ?? ''),
    String(votes.counts.same),
    String(votes.counts.differs + votes.counts.refuted),
    String(votes.unchecked),
    dayOf(expiresAtMs(votes)),
  ]);
  io.out(
    `\nOne answer in JSON of the same site holds all that a browser shows of these ads. With fetch.render: data in its file a target is read by it (docs/crawling.md):\n${textTable(['target', 'pages', 'data', 'same', 'differ', 'read', 'until'], rows, [26, 40, 80])}\n`,
  );
}

function dataLinesOf(stored: readonly StoredRenderClass[], nowMs: number): DataLine[] {
  return stored
    .filter(({ kind }) => kind === DATA_KIND)
    .map(({ targetId, shape, votes }) => ({ target: targetId, shape, votes: liveDataVotes(parseDataVotes(votes), nowMs) }))
    .filter(({ votes }) => votes.recent.length > 0);
}

function dataDocument({ target, shape, votes }: DataLine): object {
  const { template, counts, recent, compared, unchecked, firstMs, lastMs } = votes;
  return {
    target,
    shape,
    template: template ?? null,
    known: isDataKnown(votes),
    same: counts.same,
    differs: counts.differs,
    refuted: counts.refuted,
    recent,
    compared,
    unchecked,
    first_at: new Date(firstMs).toISOString(),
    last_at: new Date(lastMs).toISOString(),
    expires_at: new Date(expiresAtMs(votes)).toISOString(),
  };
}

function linesOf(stored: readonly StoredRenderClass[], nowMs: number): RenderLine[] {
  return stored
    .filter(({ kind }) => kind !== DATA_KIND)
    .map(({ targetId, kind, shape, votes: kept }) => {
      const votes = liveVotes(parseRenderVotes(kept), nowMs);
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
