import { hostName } from '../frontier/host-name.ts';
import type { Ad } from '../model/ad.ts';
import type { Capture } from '../model/capture.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import type { UrgentHit } from '../model/indicator.ts';
import { urgentIdOf } from '../model/urgent-record.ts';
import type { UrgentCategory, UrgentRecord } from '../model/urgent-record.ts';
import { capturesOfBody } from '../store/captures.ts';
import { adIdentity, pageCanonical } from './ad-identity.ts';
import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** A page that was read, where it may hold something urgent. */
export interface ReadForUrgent {
  readonly entry: FrontierEntry;
  readonly capture: Capture;
  readonly ads: readonly Ad[];
}

/**
 * Raises what cannot wait of the ads of a page: one record an ad and category, on the disk when this returns, which is before the page is committed.
 * Gives back the lead ids that are to be sealed.
 */
export function raiseUrgent(context: ScanContext, run: TargetRun, read: ReadForUrgent): ReadonlySet<string> {
  const sealed = new Set<string>();
  for (const ad of read.ads) {
    const identity = ad.urgent.length === 0 ? undefined : adIdentity(run, read.entry, ad);
    if (!identity) continue;
    for (const [category, hits] of byCategory(ad.urgent)) {
      const country = ad.fields.place?.value.country ?? run.target.hints.countries[0];
      const record = recordOf(context, read, { ...identity, category, hits, targetId: run.target.id, country });
      if (!record) continue;
      sealed.add(identity.leadId);
      if (context.urgent.raise(record)) context.report({ type: 'urgent', targetId: run.target.id, id: record.id, category });
    }
  }
  return sealed;
}

/** Undefined when a person has found these words of this ad to be no signal. */
function recordOf(
  context: ScanContext,
  { capture }: ReadForUrgent,
  about: {
    readonly leadId: string;
    readonly adCanonical: string;
    readonly targetId: string;
    readonly category: UrgentCategory;
    readonly hits: readonly UrgentHit[];
    readonly country: string | undefined;
  },
): UrgentRecord | undefined {
  const { leadId, adCanonical, targetId, category, hits, country } = about;
  const [first] = hits;
  if (!first) return undefined;
  const words = [...new Set(hits.map(({ raw }) => raw.toLowerCase()))].toSorted();
  const released = context.urgent.releasedWords(leadId, category);
  if (released.size > 0 && words.every((word) => released.has(word))) return undefined;
  const { raw, start, end, language, id: rule } = first;
  return {
    id: urgentIdOf([leadId, category, ...(released.size > 0 ? words : [])]),
    category,
    targetId,
    scanId: context.scan.id,
    url: adCanonical,
    rule,
    raisedAt: new Date(context.now()).toISOString(),
    ...(country === undefined ? {} : { country }),
    confidence: context.urgent.confidenceOf(language),
    shown: { leadId, captureId: capture.id, bodySha256: capture.bodySha256, raw, words, start, end, language },
  };
}

function byCategory(hits: readonly UrgentHit[]): ReadonlyMap<UrgentCategory, readonly UrgentHit[]> {
  const groups = new Map<UrgentCategory, UrgentHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.signal);
    if (group) group.push(hit);
    else groups.set(hit.signal, [hit]);
  }
  return groups;
}

/**
 * A unit's own list says that this page shows abuse material: nothing more is asked of its host in this scan, the body is destroyed, and of the page the URL alone is kept.
 * Gives back the lead ids that earlier days know at this URL: they are to be sealed.
 */
export function stopHost(
  context: ScanContext,
  run: TargetRun,
  { entry, capture, rule }: { entry: FrontierEntry; capture: Capture; rule: string },
): ReadonlySet<string> {
  const at = new Date(context.now()).toISOString();
  context.urgent.stoppedHosts.add(hostName(new URL(capture.finalUrl)));
  // Of this page nothing was kept yet; an earlier scan may have kept the same.
  const captures = capturesOfBody(context.db, capture.bodySha256);
  // The log tells of it before anything is gone: a tombstone that it does not tell of accounts for nothing.
  context.report({ type: 'destroyed', targetId: run.target.id, body: capture.bodySha256, captures: captures.length });
  context.bodies.destroy(capture.bodySha256, captures);
  context.tombstone({
    sha256: capture.bodySha256,
    url: capture.finalUrl,
    destroyedAt: at,
    why: `sign of abuse material (${rule})`,
    captures,
  });
  const url = pageCanonical(run, entry);
  const id = urgentIdOf([run.target.id, 'abuse-material', url]);
  const [country] = run.target.hints.countries;
  const record: UrgentRecord = {
    id,
    category: 'abuse-material',
    targetId: run.target.id,
    scanId: context.scan.id,
    url,
    rule,
    raisedAt: at,
    ...(country === undefined ? {} : { country }),
    confidence: 'high',
  };
  if (context.urgent.raise(record)) context.report({ type: 'urgent', targetId: run.target.id, id, category: 'abuse-material' });
  return new Set(context.observations.adsAt(run.target.id, url).map(({ leadId }) => leadId));
}
