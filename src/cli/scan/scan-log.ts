import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { boundName } from '../../evidence/access/bound-name.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import type { ScanEvent } from '../../scan/scan-events.ts';
import { withoutContacts } from '../case/without-contacts.ts';

/** The log of the scans of a case: what they did; no page text, no handle, no address but the host. */
export interface ScanLog {
  info(event: ScanEvent): void;
  flush(): void;
}

/**
 * Opens `logs/scan.log` to be added to; each line encrypted by itself where the case is. `salted` makes a hash of an address that only the case can make again:
 * two lines about one page bear the same `page`.
 */
export function openScanLog({ logs, cipher }: Pick<CasePaths, 'logs' | 'cipher'>, salted: (text: string) => string): ScanLog {
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const path = join(logs, 'scan.log');
  const file = openSync(path, 'a', 0o600);
  const name = boundName(path);
  let waiting = '';
  const flush = (): void => {
    const text = waiting;
    waiting = '';
    try {
      writeSync(file, text);
    } catch {
      // A full disk must neither end nor hold up the scan through its log; the database says so soon enough. pino's own destination would try again for ever.
    }
  };
  const write = (line: string): void => {
    waiting += cipher ? `${cipher.encryptLine(name, line.trimEnd())}\n` : line;
    if (waiting.length >= WRITTEN_TOGETHER) flush();
  };
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write });
  return { info: (event) => logger.info(lineOf(event, salted)), flush };
}

/** Characters of lines that wait for each other before they are written. */
const WRITTEN_TOGETHER = 4_096;

/** What is written of an event: an address may hold a number or a name in its path and its query. */
function lineOf(event: ScanEvent, salted: (text: string) => string): object {
  if (event.type === 'note') return { ...event, message: withoutContacts(event.message) };
  if (event.type !== 'settled') return event;
  const { url, detail, ...rest } = event;
  return { ...rest, host: hostOf(url), page: salted(url).slice(0, 16), detail: withoutContacts(detail) };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
