import type { Outcome } from '../../model/outcome.ts';
import type { ScanEvent } from '../../scan/scan-events.ts';
import { bold } from '../bold.ts';
import type { CliIo } from '../cli-io.ts';
import { progressBlock } from './progress-block.ts';
import type { ProgressState } from './progress-block.ts';

/** How progress is shown: a block of lines redrawn in place, a line now and then, one JSON object an event, or not at all. */
export type ProgressStyle = 'tty' | 'plain' | 'ndjson' | 'none';

/** Shows the events of a scan on stderr. */
export interface ScanProgress {
  take(event: ScanEvent): void;
  /** Says something to the person who watches; nothing in the styles that only machines read. */
  say(message: string): void;
  /** Says what a person must not miss, in every style. */
  readonly sayAlways: (message: string) => void;
  close(): void;
}

/** Redraws a second at most, and seconds between plain lines. */
const PACE = { redrawMs: 100, plainMs: 10_000 } as const;

/** Shows progress in one of the styles. */
export function scanProgress(io: CliIo, style: ProgressStyle): ScanProgress {
  const state: ProgressState = { startedMs: io.now(), targets: new Map(), day: '', requests: [] };
  let lines = 0;
  let shownMs = style === 'plain' ? io.now() : 0;
  let closed = false;
  const control = io.control ?? io.err;
  const erase = (): void => (lines > 0 ? control(`\u001B[${lines}A\u001B[0J`) : undefined);
  const draw = (): void => {
    const block = progressBlock(state, { nowMs: io.now(), columns: io.columns() });
    erase();
    io.err(`${block.join('\n')}\n`);
    lines = block.length;
  };
  const show = (): void => {
    const nowMs = io.now();
    if (style === 'tty' && nowMs - shownMs >= PACE.redrawMs) draw();
    else if (style === 'plain' && nowMs - shownMs >= PACE.plainMs)
      io.err(`${progressBlock(state, { nowMs, columns: 500 }).at(-1) ?? ''}\n`);
    else return;
    shownMs = nowMs;
  };
  const say = (message: string): void => {
    if (style === 'none' || style === 'ndjson') return;
    if (style === 'tty') erase();
    io.err(`${message}\n`);
    lines = 0;
    if (style === 'tty') draw();
  };
  return {
    say,
    sayAlways: (message) => {
      if (style === 'ndjson') io.err(`${JSON.stringify({ at: new Date(io.now()).toISOString(), type: 'note', message })}\n`);
      else if (style === 'none') io.err(`${message}\n`);
      else say(message);
    },
    take: (event) => {
      // What cannot wait is told in every style, also where nothing else is.
      if (event.type === 'urgent' && style === 'none') io.err(`${urgentLine(io, event)}\n`);
      if (style === 'ndjson') io.err(`${JSON.stringify({ at: new Date(io.now()).toISOString(), ...event })}\n`);
      if (style === 'ndjson' || style === 'none') return;
      note(state, event, io.now());
      const message = messageOf(io, event);
      if (message !== undefined) say(message);
      show();
    },
    close: () => {
      if (closed) return;
      closed = true;
      if (style === 'tty' && lines > 0) draw();
    },
  };
}

/** Outcomes that are no trouble. */
const EXPECTED: ReadonlySet<Outcome> = new Set(['ok', 'not-modified', 'robots', 'gone']);

function note(state: ProgressState, event: ScanEvent, nowMs: number): void {
  if (event.type === 'scan-started') {
    state.day = event.day;
    for (const id of event.targets) state.targets.set(id, { pages: 0, ads: 0, errors: 0, waiting: 0, completion: undefined });
    return;
  }
  const target = 'targetId' in event ? state.targets.get(event.targetId) : undefined;
  if (!target) return;
  switch (event.type) {
    case 'request':
      state.requests.push(nowMs);
      while ((state.requests[0] ?? nowMs) < nowMs - 10_000) state.requests.shift();
      return;
    case 'queued':
      target.waiting += event.count;
      return;
    case 'settled':
      target.pages += 1;
      target.waiting = Math.max(0, target.waiting - 1);
      target.ads += event.ads;
      if (!EXPECTED.has(event.outcome)) target.errors += 1;
      return;
    case 'target-done':
      target.completion = event.completion;
      target.waiting = 0;
      return;
    default:
  }
}

function urgentLine(io: CliIo, { category, targetId, id }: Extract<ScanEvent, { type: 'urgent' }>): string {
  return bold(io, `URGENT ${category} at ${targetId}: ${id} (leadline urgent list)`);
}

function messageOf(io: CliIo, event: ScanEvent): string | undefined {
  switch (event.type) {
    case 'scan-started':
      return `${event.resumed ? 'Going on with' : 'Beginning'} scan ${event.scanId} of ${event.day}: ${event.targets.length} targets, ${event.waiting} URLs waiting.`;
    case 'note':
      return event.message;
    case 'urgent':
      return urgentLine(io, event);
    default:
      return undefined;
  }
}
