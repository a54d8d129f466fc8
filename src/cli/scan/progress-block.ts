/** What progress is drawn from; changed as events come. */
export interface ProgressState {
  readonly startedMs: number;
  day: string;
  readonly targets: Map<string, TargetProgress>;
  /** Times of the requests of the last ten seconds. */
  readonly requests: number[];
}

/** How far one target has come. */
export interface TargetProgress {
  pages: number;
  /** Ads read, the same ad in a listing and on its page counted twice. */
  ads: number;
  errors: number;
  waiting: number;
  completion: string | undefined;
}

/** Targets shown at once; the busiest first. */
const SHOWN = 4;

/** The lines of the progress block, none wider than the terminal: the busiest targets, then the total. */
export function progressBlock(state: ProgressState, { nowMs, columns }: { nowMs: number; columns: number }): string[] {
  const all = [...state.targets];
  const busy = all.filter(([, { completion }]) => completion === undefined).toSorted(([, a], [, b]) => b.waiting - a.waiting);
  const sum = (of: (target: TargetProgress) => number): number => all.reduce((total, [, target]) => total + of(target), 0);
  const [pages, waiting] = [sum((target) => target.pages), sum((target) => target.waiting)];
  const elapsedS = Math.max(0.001, (nowMs - state.startedMs) / 1000);
  const rate = state.requests.length / Math.min(10, elapsedS);
  const left = pages > 0 && waiting > 0 ? duration((waiting / pages) * elapsedS) : '-';
  const done = all.length - busy.length;
  const total = `${state.day}  targets ${done}/${all.length}  pages ${pages} (${waiting} waiting)  ads ${sum((target) => target.ads)}  errors ${sum((target) => target.errors)}  ${rate.toFixed(1)} req/s  ${duration(elapsedS)}, about ${left} left`;
  const lines = busy
    .slice(0, SHOWN)
    .map(
      ([id, target]) =>
        `  ${id.padEnd(24)} ${bar(target)} ${target.pages}/${target.pages + target.waiting} pages  ${target.ads} ads  ${target.errors} errors`,
    );
  if (busy.length > SHOWN) lines.push(`  … and ${busy.length - SHOWN} more targets`);
  return [...lines, total].map((line) => (line.length > columns ? `${line.slice(0, Math.max(1, columns - 1))}…` : line));
}

function bar({ pages, waiting }: TargetProgress): string {
  const filled = pages + waiting === 0 ? 0 : Math.round((pages / (pages + waiting)) * 12);
  return `${'█'.repeat(filled)}${'░'.repeat(12 - filled)}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
