import type { CaseDatabase } from './open-database.ts';

/** The URL of the page on which the URL of a frontier entry was first met; undefined for seeds and ads that earlier scans knew. */
export function foundOn(db: CaseDatabase): (entryId: number) => string | undefined {
  const page = db
    .prepare<[number], string>('SELECT page.url FROM frontier JOIN frontier page ON page.id = frontier.found_on WHERE frontier.id = ?')
    .pluck();
  return (entryId) => page.get(entryId);
}
