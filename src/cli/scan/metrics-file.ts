import { closeSync, openSync, writeSync } from 'node:fs';
import { ToolError } from '../../model/tool-error.ts';
import type { ScanMetrics } from '../../scan/load-monitor.ts';
import { refuseInsideCase } from '../refuse-inside-case.ts';

/** A file that takes the metrics of a scan. */
export interface MetricsFile {
  write(metrics: ScanMetrics): void;
  close(): void;
}

/** Opens a metrics file to be added to: one JSON object a line, one line a second. Throws `E_FILE` when it cannot be opened, or lies among what a case keeps; a write that fails later (disk full) ends the file, not the scan. */
export function openMetricsFile(path: string): MetricsFile {
  let file: number | undefined = open(path);
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    close,
    write: (metrics) => {
      try {
        if (file !== undefined) writeSync(file, `${JSON.stringify(lineOf(metrics))}\n`);
      } catch {
        close();
      }
    },
  };
}

function open(path: string): number {
  refuseInsideCase(path, 'counts');
  try {
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw new ToolError(
      'E_FILE',
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'}). Give another file to --metrics.`,
    );
  }
}

/** The names of the file: words with underscores, units at their end. */
function lineOf(metrics: ScanMetrics): object {
  return {
    at: metrics.at,
    pages: metrics.pages,
    bytes: metrics.bytes,
    pages_per_second: metrics.pagesPerSecond,
    queued: metrics.queued,
    groups_waiting: metrics.groupsWaiting,
    in_flight: metrics.inFlight,
    in_flight_browser: metrics.inFlightBrowser,
    slots: metrics.slots,
    slots_browser: metrics.slotsBrowser,
    lag_p50_ms: metrics.lagP50Ms,
    lag_p99_ms: metrics.lagP99Ms,
    rss_bytes: metrics.rssBytes,
    browser_rss_bytes: metrics.browserRssBytes,
    disk_free_bytes: metrics.diskFreeBytes ?? null,
    over: metrics.over,
  };
}
