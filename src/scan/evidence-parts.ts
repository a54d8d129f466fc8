import type { CaseCipher } from '../evidence/access/case-cipher.ts';
import { casePaths } from '../evidence/case-folder.ts';
import { clockState } from '../evidence/clock-state.ts';
import { hostFacts } from '../evidence/host-facts.ts';
import { itemStore } from '../evidence/item-store.ts';
import { programHash } from '../evidence/program-hash.ts';
import { scanPapers } from '../evidence/scan-papers.ts';
import { storedBodies } from '../evidence/stored-bodies.ts';
import type { CaseFile } from '../model/case-file.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { countCaptures } from '../store/captures.ts';
import { entryUrl } from '../store/entry-url.ts';
import type { CaseDatabase } from '../store/open-database.ts';
import type { PolitenessState } from '../store/politeness-state.ts';
import type { Scan } from '../store/scans.ts';
import { evidenceKeeper } from './evidence-keeper.ts';
import type { ScanContext } from './scan-context.ts';
import type { ScanPlan } from './scan-plan.ts';

/** What the evidence of a scan is told by its setting. */
export interface EvidenceSetting extends Pick<ScanPlan, 'toolVersion' | 'lists' | 'targets'> {
  readonly caseFolder: string;
  readonly cipher?: CaseCipher | undefined;
  readonly caseFile?: CaseFile | undefined;
  readonly lexicon?: Lexicon | undefined;
  readonly render: ScanPlan['render'] | undefined;
  readonly evidence?: ScanContext['evidenceMode'] | undefined;
}

/** Opens the evidence of a case for one scan: keeps what the scan was told, empties the folder where items are put together, and says what holds for every item. */
export async function evidenceParts(
  db: CaseDatabase,
  scan: Scan,
  { setting, politeness }: { readonly setting: EvidenceSetting; readonly politeness: PolitenessState },
): Promise<Pick<ScanContext, 'bodies' | 'evidence' | 'evidenceMode' | 'software'>> {
  const paths = casePaths(setting.caseFolder, setting.cipher);
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  items.clean();
  const plan: ScanPlan = {
    schema: 'scan-plan/1',
    scanId: scan.id,
    day: scan.day,
    startedMs: scan.startedMs,
    toolVersion: setting.toolVersion,
    node: process.versions.node,
    lists: setting.lists,
    targets: setting.targets,
    lexicon: setting.lexicon ?? null,
    render: setting.render ?? null,
  };
  const tool = {
    name: 'leadline',
    version: setting.toolVersion,
    buildSha256: programHash(),
    configSha256: scanPapers(paths.evidence, paths.cipher).keepPlan(scan.id, plan),
  };
  const software = `leadline/${setting.toolVersion}`;
  return {
    bodies: storedBodies(paths),
    evidenceMode: setting.evidence ?? 'standard',
    software,
    evidence: evidenceKeeper({
      items,
      facts: { caseFile: setting.caseFile, host: hostFacts(), tool, clock: await clockState() },
      firstSeq: countCaptures(db) + 1,
      politeness,
      entryUrl: entryUrl(db),
      software,
    }),
  };
}
