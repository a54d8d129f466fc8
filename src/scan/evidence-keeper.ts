import type { Capture, FetchedResponse } from '../model/capture.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import { minimises } from '../model/minimises.ts';
import type { Outcome } from '../model/outcome.ts';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';
import { describeItem } from '../evidence/describe-item.ts';
import { minimiseItem } from '../evidence/minimise-item.ts';
import type { ItemFacts, ScanFacts } from '../evidence/describe-item.ts';
import type { ItemStore } from '../evidence/item-store.ts';
import type { PreparedItem } from '../evidence/prepare-item.ts';
import { writeRecord } from '../evidence/record-file.ts';
import type { PolitenessState } from '../store/politeness-state.ts';
import { adIdentity, pageCanonical } from './ad-identity.ts';
import type { ReadAnswer } from './read-answer.ts';
import type { TargetRun } from './target-run.ts';

/** A capture that was read and is about to be committed. */
export interface ReadCapture {
  readonly entry: FrontierEntry;
  readonly capture: Capture;
  readonly response: FetchedResponse;
  readonly answer: ReadAnswer;
  /** Lead ids of ads that are to be sealed. */
  readonly sealed: ReadonlySet<string>;
  /** What becomes of the URL with it; undefined: it is asked for once more. */
  readonly settled: Outcome | undefined;
}

/** Keeps the evidence of a scan. */
export interface EvidenceKeeper {
  /** Writes the two files of a capture; on the disk when it resolves, which is before the capture is committed. Gives the capture as it is kept: where the case minimises, a page without an ad loses its header. */
  keep(run: TargetRun, item: PreparedItem, read: ReadCapture): Promise<Capture>;
}

/** Makes the keeper of a scan; `firstSeq` is the position of its next capture in the case. */
export function evidenceKeeper(parts: {
  readonly items: ItemStore;
  readonly facts: ScanFacts;
  readonly firstSeq: number;
  readonly politeness: Pick<PolitenessState, 'readRobots'>;
  readonly entryUrl: (entryId: number) => string | undefined;
  /** Name and version of this program. */
  readonly software: string;
}): EvidenceKeeper {
  const { items, facts, politeness, software } = parts;
  const isMinimised = facts.caseFile !== undefined && minimises(facts.caseFile) ? showsNoAd : (): boolean => false;
  let seq = parts.firstSeq;
  const robots = new Map<string, Sha256 | undefined>();
  const robotsHash = (url: string): Sha256 | undefined => {
    const { origin } = new URL(url);
    if (!robots.has(origin)) {
      const stored = politeness.readRobots(origin);
      robots.set(origin, stored && sha256(stored.body));
    }
    return robots.get(origin);
  };
  return {
    keep: async (run, prepared, read) => {
      const { entry, answer, response } = read;
      // Counted before anything is waited for: captures have the order in which they were read.
      const position = seq++;
      const isBare = isMinimised(answer);
      const { item, capture } = isBare
        ? await minimiseItem(prepared, { capture: read.capture, response, software })
        : { item: prepared, capture: read.capture };
      const record = describeItem(
        item,
        {
          capture,
          response,
          seq: position,
          canonical: pageCanonical(run, entry),
          pageClass: entry.pageClass,
          discoveredFrom: entry.foundOn === undefined ? undefined : parts.entryUrl(entry.foundOn),
          egress: { route: run.proxy === undefined ? 'direct' : 'proxy', label: run.target.fetch.proxyEnv ?? 'direct', observedIp: null },
          robots: { decision: ROBOTS[run.target.limits.robots], sha256: robotsHash(capture.url) },
          outcome: answer.outcome,
          detail: answer.detail,
          settled: read.settled,
          leads: leadsOf(run, read),
          about: isBare ? undefined : answer.about,
          sensitivity: sensitivityOf(run, answer),
        },
        facts,
      );
      await items.save(capture.id, { warc: item.warc, record: writeRecord(record) });
      return capture;
    },
  };
}

/** A page of which a reader said that something could not be read may show one. */
function showsNoAd({ ads, problems }: ReadAnswer): boolean {
  return ads.length === 0 && problems.length === 0;
}

const ROBOTS: Readonly<Record<TargetRun['target']['limits']['robots'], ItemFacts['robots']['decision']>> = {
  obey: 'obeyed',
  record: 'recorded',
  ignore_with_order: 'overridden',
};

/** The ads that are read from this capture, each once. */
function leadsOf(run: TargetRun, { entry, answer, sealed, settled }: ReadCapture): ItemFacts['leads'] {
  if (settled !== 'ok' && settled !== 'sealed') return [];
  const leads = new Map<string, ItemFacts['leads'][number]>();
  for (const ad of answer.ads) {
    const leadId = adIdentity(run, entry, ad)?.leadId;
    if (leadId !== undefined && !leads.has(leadId)) leads.set(leadId, { leadId, from: ad.from, sealed: sealed.has(leadId) });
  }
  return [...leads.values()];
}

/** What makes a capture delicate: what the site is for, and what cannot wait in it. */
function sensitivityOf(run: TargetRun, answer: ReadAnswer): string[] {
  const signals = new Set<string>(['escort', 'dating'].includes(run.target.category) ? ['sex-life'] : []);
  for (const ad of answer.ads) {
    for (const { signal } of ad.urgent) {
      if (signal === 'child-trade' || signal === 'stated-minor') signals.add('minor-signal');
      else if (signal === 'organ-trade') signals.add('organ-signal');
      else signals.add('danger-signal');
    }
  }
  return [...signals].toSorted();
}
