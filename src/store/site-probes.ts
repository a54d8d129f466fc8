import type { NotFoundPrint } from '../model/not-found-print.ts';
import type { Via } from '../model/frontier-entry.ts';
import type { CaseDatabase } from './open-database.ts';

/** What is known of how a site answers where nothing is: asked once in a scan. */
export interface SiteProbe {
  /** How it was asked; what came one way is compared with nothing that came the other. */
  readonly via: Via;
  /** Whether the answer has come. */
  readonly isAnswered: boolean;
  /** What it says; undefined: it says by its status that nothing is there, or shows nothing, or did not answer. */
  readonly print: NotFoundPrint | undefined;
}

/** The probes of a scan, by target. */
export interface SiteProbes {
  read(targetId: string): SiteProbe | undefined;
  /** To be called inside a write batch. */
  save(targetId: string, probe: SiteProbe): void;
}

/** The probes of one scan, prepared statements held. */
export function siteProbes(db: CaseDatabase, scanId: number): SiteProbes {
  const read = db.prepare<[number, string], { via: Via; answered: number; print: string | null }>(
    'SELECT via, answered, print FROM site_probe WHERE scan_id = ? AND target_id = ?',
  );
  const save = db.prepare('INSERT OR REPLACE INTO site_probe (scan_id, target_id, via, answered, print) VALUES (?, ?, ?, ?, ?)');
  return {
    read: (targetId) => {
      const row = read.get(scanId, targetId);
      return (
        row && {
          via: row.via,
          isAnswered: row.answered === 1,
          print: row.print === null ? undefined : (JSON.parse(row.print) as NotFoundPrint),
        }
      );
    },
    save: (targetId, { via, isAnswered, print }) =>
      void save.run(scanId, targetId, via, isAnswered ? 1 : 0, print ? JSON.stringify(print) : null),
  };
}
