import type { UrgentLog } from '../evidence/urgent-log.ts';
import { hostName } from '../frontier/host-name.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { UrgentCategory, UrgentConfidence, UrgentRecord } from '../model/urgent-record.ts';

/** Where a scan brings what cannot wait, and what it knows of earlier records. */
export interface UrgentDesk {
  /** Adds a record; true when it is new. On the disk when it returns. */
  raise(record: UrgentRecord): boolean;
  /** The words that a person found to be no signal, in lower case, of an ad and category. */
  releasedWords(leadId: string, category: UrgentCategory): ReadonlySet<string>;
  /** How well the lists know a language; a number that stands by itself (`und`) needs no words. */
  confidenceOf(language: string): UrgentConfidence;
  /** Hosts that nothing more may be asked of in this scan. */
  readonly stoppedHosts: Set<string>;
}

/** Opens the desk of a scan over the records of the case: hosts that this scan stopped before it was interrupted stay stopped. `languages` are those of the lists that signs are found with. */
export function openUrgentDesk(log: UrgentLog, scanId: number, languages: Lexicon['languages']): UrgentDesk {
  const states = log.read();
  const released = new Map<string, Set<string>>();
  for (const { releasedWhy, category, shown } of states) {
    if (releasedWhy === undefined || !shown) continue;
    const key = `${shown.leadId} ${category}`;
    released.set(key, new Set([...(released.get(key) ?? []), ...shown.words]));
  }
  const stopped = states.filter((state) => state.category === 'abuse-material' && state.scanId === scanId);
  return {
    raise: (record) => log.raise(record),
    releasedWords: (leadId, category) => released.get(`${leadId} ${category}`) ?? NONE,
    confidenceOf: (language) =>
      language === 'und' ? 'high' : (languages.find(({ code, also }) => code === language || also.includes(language))?.confidence ?? 'low'),
    stoppedHosts: new Set(stopped.map(({ url }) => hostName(new URL(url)))),
  };
}

const NONE: ReadonlySet<string> = new Set();
