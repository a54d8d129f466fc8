import type { CaseDatabase } from './open-database.ts';

/** The countries that the targets of a case name as hints, ISO 3166-1, each once, sorted. */
export function hintCountries(db: CaseDatabase): readonly string[] {
  return db.prepare<[], string>('SELECT DISTINCT h.value FROM scan_target, json_each(hint_countries) h ORDER BY h.value').pluck().all();
}
