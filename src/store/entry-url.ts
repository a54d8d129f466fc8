import type { CaseDatabase } from './open-database.ts';

/** Addresses that are remembered: the ads of one listing page come one after the other. */
const MOST = 500;

/** The URL of a frontier entry, asked for once as long as it is remembered; undefined when there is no such entry. */
export function entryUrl(db: CaseDatabase): (entryId: number) => string | undefined {
  const url = db.prepare<[number], string>('SELECT url FROM frontier WHERE id = ?').pluck();
  const known = new Map<number, string | undefined>();
  return (entryId) => {
    if (known.has(entryId)) return known.get(entryId);
    if (known.size >= MOST) known.clear();
    const found = url.get(entryId);
    known.set(entryId, found);
    return found;
  };
}
