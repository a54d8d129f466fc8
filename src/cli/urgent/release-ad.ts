import { existsSync } from 'node:fs';
import type { CasePaths } from '../../evidence/case-folder.ts';
import type { UrgentLog } from '../../evidence/urgent-log.ts';
import type { ActionDay } from '../../model/action-day.ts';
import { toolVersion } from '../tool-version.ts';

/** Gives the ad of a released record back to the ordinary lists, and makes the leads of its action days again; does nothing while another record of the ad is not released. */
export async function releaseAd(
  paths: CasePaths,
  log: UrgentLog,
  { id, nowMs }: { readonly id: string; readonly nowMs: number },
): Promise<void> {
  const states = log.read();
  const leadId = states.find((state) => state.id === id)?.shown?.leadId;
  const sealedStill = states.some(({ shown, releasedWhy }) => shown?.leadId === leadId && releasedWhy === undefined);
  if (leadId === undefined || sealedStill || !existsSync(paths.database)) return;
  const { openDatabase } = await import('../../store/open-database.ts');
  const { unsealAd } = await import('../../store/sealed-ads.ts');
  const { readMeanings } = await import('../../store/indicator-meanings.ts');
  const { readScoring } = await import('../../store/lead-scoring.ts');
  const { buildLeads } = await import('../../scan/build-leads.ts');
  const db = openDatabase(paths.database, paths.cipher?.databaseKey);
  try {
    for (const day of unsealAd(db, leadId) as ActionDay[]) {
      const lexiconSha256 = readScoring(db, day)?.lexiconSha256;
      buildLeads(db, day, { meanings: [...readMeanings(db, day).values()], by: { version: toolVersion(), lexiconSha256, atMs: nowMs } });
    }
  } finally {
    db.close();
  }
}
