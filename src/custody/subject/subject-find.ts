import { itemStore } from '../../evidence/item-store.ts';
import { scanPapers } from '../../evidence/scan-papers.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import { compilePageRules } from '../../extract/compile-page-rules.ts';
import { parseDocument } from '../../extract/document/parse-document.ts';
import { readHandles } from '../../extract/handles/read-handles.ts';
import type { TextContext } from '../../extract/text-context.ts';
import { adsWith } from '../../store/ads-with.ts';
import { frontierAddresses } from '../../store/frontier-addresses.ts';
import type { AdReading } from '../../store/ads-with.ts';
import { readRetainedCaptures } from '../../store/retained-captures.ts';
import { captureSources } from './capture-sources.ts';
import { planTargets } from '../retention/plan-targets.ts';
import { retentionItems } from '../retention/retention-items.ts';
import type { CustodyCase } from '../retention/retention-items.ts';
import { isSubject } from './subject-handle.ts';
import type { SubjectHandle } from './subject-handle.ts';
import { subjectSearch } from './subject-search.ts';

/** Where a handle stands in a capture: among the handles of an ad, elsewhere in the text of the page, or only in what the page or the protocol does not show. */
export type FoundIn = 'ad' | 'text' | 'source';

/** Everything that a case holds with a handle. */
export interface SubjectFindings {
  readonly handle: SubjectHandle;
  /** Readings of ads that bear it, by lead and time. */
  readonly ads: readonly AdReading[];
  readonly captures: readonly { readonly id: string; readonly capturedAtMs: number; readonly foundIn: FoundIn }[];
  /** Rows of the crawl frontier of which an address names it: links that were met, asked for or not. */
  readonly addresses: readonly number[];
  /** Ids of urgent records that are about one of these ads or captures, or that name it. */
  readonly urgent: readonly string[];
  /** Scans whose target lists name it; these stay, since every record of the scan names their hash. */
  readonly plans: readonly number[];
}

/** Looks through the whole case for a handle: every reading of an ad, every text of every capture, every address that was met, urgent records, target lists. Changes nothing. */
export function findSubject({ db, paths }: Pick<CustodyCase, 'db' | 'paths'>, handle: SubjectHandle): SubjectFindings {
  const ads = adsWith(db, (ad) => ad.handles.some((one) => isSubject(handle, one)));
  const inAds = new Set(ads.map(({ captureId }) => captureId));
  const isNamed = subjectSearch(handle);
  const contextOf = contexts(paths);
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  const about = new Map([...readRetainedCaptures(db)].map((capture) => [capture.id, capture]));
  const captures = retentionItems({ db, paths }).items.flatMap(({ id, capturedAtMs }): SubjectFindings['captures'] => {
    if (inAds.has(id)) return [{ id, capturedAtMs, foundIn: 'ad' }];
    const files = items.read(id);
    if (!files) return [];
    const { scanId = 0, targetId = '' } = about.get(id) ?? {};
    const sources = [...captureSources(files)];
    const shown = sources.some((source) => readIn(source, contextOf(scanId, targetId)).some((one) => isSubject(handle, one)));
    if (shown) return [{ id, capturedAtMs, foundIn: 'text' }];
    return sources.some(isNamed) ? [{ id, capturedAtMs, foundIn: 'source' }] : [];
  });
  const addresses = [...frontierAddresses(db)].flatMap(({ id, addresses: text }) => (isNamed(text) ? [id] : []));
  const ids = new Set([...captures.map(({ id }) => id), ...ads.map(({ leadId }) => leadId)]);
  const urgent = urgentLog(paths.urgent, paths.cipher)
    .read()
    .filter(
      ({ shown, url }) => (shown && (ids.has(shown.captureId) || ids.has(shown.leadId))) || isNamed(url) || (shown && isNamed(shown.raw)),
    );
  return { handle, ads, captures, addresses, urgent: urgent.map(({ id }) => id), plans: plansNaming(paths, isNamed) };
}

/** Handles in the visible text of a document. */
function readIn(source: string, context: TextContext): ReturnType<typeof readHandles> {
  return source.includes('<') ? readHandles(parseDocument(source, 'https://case.invalid/').text, context) : [];
}

/** What the plan of a scan tells of the readers of a target: national numbers are read by it. */
function contexts(paths: CustodyCase['paths']): (scanId: number, targetId: string) => TextContext {
  const targetsOf = planTargets(paths);
  const known = new Map<string, TextContext>();
  return (scanId, targetId) => {
    const key = `${scanId} ${targetId}`;
    const context = known.get(key) ?? compilePageRules(targetsOf(scanId, targetId)[0]).context;
    known.set(key, context);
    return context;
  };
}

function plansNaming({ evidence, cipher }: CustodyCase['paths'], isNamed: (source: string) => boolean): readonly number[] {
  const papers = scanPapers(evidence, cipher);
  return papers
    .scanIds()
    .filter((scanId) => [...papers.readPlans(scanId).values()].some((plan) => isNamed(JSON.stringify(plan, undefined, 1))));
}
