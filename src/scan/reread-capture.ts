import type { EvidenceRecord } from '../evidence/evidence-record.ts';
import type { Ad } from '../model/ad.ts';
import { parseCanonicalUrl } from '../model/canonical-url.ts';
import type { CanonicalUrl } from '../model/canonical-url.ts';
import type { Capture } from '../model/capture.ts';
import { leadIdOf } from '../model/lead-id.ts';
import type { Sha256 } from '../model/sha256.ts';
import type { Target } from '../model/target.ts';
import type { PageReader } from './page-reader.ts';

/** An ad as it was read again. */
export interface RereadAd {
  readonly leadId: string;
  /** The URL as the page spells it. */
  readonly url: string;
  readonly adCanonical: CanonicalUrl;
  readonly ad: Ad;
}

/** The capture that an evidence record tells of. */
export function captureOf(record: EvidenceRecord): Capture {
  return {
    id: record.id,
    scanId: record.scanId,
    targetId: record.targetId,
    url: record.url.requested,
    finalUrl: record.url.final,
    hops: record.url.redirects,
    status: record.http.status,
    headers: record.http.headers,
    bodySha256: record.body.stored.sha256 as Sha256,
    receivedSha256: record.body.decodedSha256 as Sha256,
    sizeBytes: record.body.stored.bytes,
    charset: record.http.charset,
    via: record.collection.mode,
    requestedAtMs: Date.parse(record.collection.startedAt),
    receivedAtMs: Date.parse(record.collection.finishedAt),
  };
}

/** Reads the ads of a capture again from its body, as the scan read them; each ad once. */
export async function rereadCapture(
  reader: PageReader,
  record: EvidenceRecord,
  { target, body }: { readonly target: Target; readonly body: Uint8Array },
): Promise<readonly RereadAd[]> {
  const capture = captureOf(record);
  const dropQuery = new Set(target.scope.dropQuery);
  const answer = await reader.read({
    body,
    contentType: capture.via === 'browser' ? 'text/html; charset=utf-8' : (record.http.contentType ?? undefined),
    url: capture.finalUrl,
    status: capture.status,
    targetId: capture.targetId,
    pageClass: pageClassOf(record.context.pageClass),
    via: capture.via,
    atMs: capture.receivedAtMs,
  });
  const ads = new Map<string, RereadAd>();
  for (const read of answer.ads) {
    const adCanonical = read.from === 'page' ? (record.url.canonical as CanonicalUrl) : parseCanonicalUrl(read.url, dropQuery);
    if (adCanonical === undefined) continue;
    const leadId = leadIdOf(target.id, read.key, adCanonical);
    if (!ads.has(leadId)) ads.set(leadId, { leadId, url: read.url, adCanonical, ad: { ...read, url: adCanonical } });
  }
  return [...ads.values()];
}

const PAGE_CLASSES = ['seed', 'listing', 'ad', 'other', 'sitemap', 'feed', 'recheck', 'probe'] as const;

function pageClassOf(text: string): (typeof PAGE_CLASSES)[number] {
  return PAGE_CLASSES.find((known) => known === text) ?? 'other';
}
