/** How a file of the case is covered: by the inventory, by the chain and the signed head, by having to be empty, or not at all. */
export type Cover = 'inventory' | 'chain' | 'empty' | 'none';

/** How a file is covered; `path` is below the case folder, with `/`. */
export function coverOf(path: string): Cover {
  if (/^audit\/(?:head\.json|log-\d{6,12}\.jsonl)$/.test(path) || path.startsWith('audit/inventory/')) return 'chain';
  if (path === 'scan.lock' || path === 'audit/log.lock' || path === 'leadline.db-wal' || path === 'leadline.db-journal') return 'empty';
  // The index of a write-ahead log is made anew whenever that log is opened, a held lock has a journal; a part, or what is under work, is what a killed command did not finish.
  return path === 'leadline.db-shm' || path.endsWith('.lock-journal') || path.endsWith('.part') || path.startsWith('tmp/')
    ? 'none'
    : 'inventory';
}

/** Whether a file, once written, is never written again: what differs later is not taken over but stays wrong. */
export function isWrittenOnce(path: string): boolean {
  return /^(?:evidence|tombstones|audit)\//.test(path);
}

/** Whether a file lies where only leadline writes; a person may keep something of their own beside that. */
export function isLeadlinesOwn(path: string): boolean {
  return isWrittenOnce(path) || /^(?:access|assessments|urgent|logs|views|retention)\/|^leadline\.db/.test(path);
}

/** Whether a person may delete a file without a word: a page that was made for viewing, once it was read. That it was made stands in the log. */
export function mayBeDeleted(path: string): boolean {
  return path.startsWith('views/');
}

/** The shelf that a file is listed on: one for everything small and changing, the captures by their folder. */
export function shelfOf(path: string): string {
  const [top = '', kind = '', third] = path.split('/');
  return top === 'evidence' && third !== undefined ? `evidence/${kind}/${third.slice(0, 2)}` : LOOSE_SHELF;
}

/** The shelf of everything that is no capture: the database, `case.json`, urgent records, logs, keys, anchors. */
export const LOOSE_SHELF = '.';
