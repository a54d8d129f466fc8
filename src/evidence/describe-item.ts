import { randomBytes } from 'node:crypto';
import type { Capture, FetchedResponse } from '../model/capture.ts';
import type { CaseFile } from '../model/case-file.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageEmbedded } from '../model/page-embedded.ts';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';
import type { ClockState } from './clock-state.ts';
import type { EvidenceRecord } from './evidence-record.ts';
import type { PreparedItem } from './prepare-item.ts';

/** What is the same for every capture of one scan. */
export interface ScanFacts {
  /** Undefined where a scan runs without a case file (tests). */
  readonly caseFile: CaseFile | undefined;
  readonly host: EvidenceRecord['collection']['host'];
  readonly tool: EvidenceRecord['collection']['tool'];
  readonly clock: ClockState;
}

/** What is known of one capture beside its bytes. */
export interface ItemFacts {
  readonly capture: Capture;
  readonly response: FetchedResponse;
  /** Position among the captures of the case in order of their commit, from 1. */
  readonly seq: number;
  readonly canonical: string;
  readonly pageClass: string;
  readonly discoveredFrom: string | undefined;
  readonly egress: EvidenceRecord['collection']['egress'];
  readonly robots: { readonly decision: EvidenceRecord['authority']['robots']; readonly sha256: Sha256 | undefined };
  /** How the page reads by itself. */
  readonly outcome: Outcome;
  readonly detail: string;
  /** What became of its URL with it; undefined: the URL is asked for once more, and nothing read from this capture counts. */
  readonly settled: Outcome | undefined;
  readonly leads: EvidenceRecord['leads'];
  readonly about: { readonly title: string; readonly language: string; readonly embedded?: PageEmbedded } | undefined;
  readonly sensitivity: readonly string[];
}

/** A server clock farther off than this is told, milliseconds. */
const SKEW_TOLD_MS = 300_000;

const DAY_MS = 86_400_000;

/** The evidence record of one capture. */
export function describeItem(item: PreparedItem, facts: ItemFacts, scan: ScanFacts): Omit<EvidenceRecord, 'recordSha256'> {
  const { capture, response, settled } = facts;
  const serverSkewMs = skewOf(headerOf(capture, 'date'), response.receivedAtMs);
  return {
    schema: 'evidence/1',
    id: capture.id,
    salt: randomBytes(16).toString('base64'),
    caseId: scan.caseFile?.id ?? '',
    scanId: capture.scanId,
    targetId: capture.targetId,
    seq: facts.seq,
    url: { requested: capture.url, final: capture.finalUrl, canonical: facts.canonical, redirects: [...capture.hops] },
    http: httpOf(facts),
    collection: collectionOf(facts, scan, serverSkewMs),
    authority: authorityOf(facts, scan),
    body: {
      received: item.received,
      decodedSha256: response.receivedSha256,
      stored: { bytes: item.body.byteLength, sha256: item.bodySha256 },
    },
    artifacts: [
      {
        kind: 'warc',
        path: 'item.warc.gz',
        recordId: null,
        mime: 'application/warc',
        bytes: item.warc.byteLength,
        sha256: sha256(item.warc),
      },
      ...item.artifacts.map((artifact) => ({ ...artifact, path: 'item.warc.gz' })),
    ],
    ...pageOf(facts),
    omitted: item.omitted.map((omission) => ({ ...omission })),
    transformations: item.transformations.map((step) => ({ ...step })),
    contentCheck: {
      verdict: verdictOf(facts.outcome),
      covered: facts.outcome === 'ok',
      outcome: facts.outcome,
      detail: facts.detail,
      settled: settled ?? null,
    },
    leads: facts.leads,
    persons: [],
    sensitivity: [...facts.sensitivity],
    retention: retentionOf(facts, scan),
    incomplete: [...item.missing],
    warnings:
      serverSkewMs !== null && Math.abs(serverSkewMs) > SKEW_TOLD_MS ? ['the clock of the server is more than 5 minutes off ours'] : [],
  };
}

function headerOf({ headers }: Capture, name: string): string | null {
  return headers.find(([key]) => key === name)?.[1] ?? null;
}

function httpOf({ capture, response }: ItemFacts): EvidenceRecord['http'] {
  return {
    status: capture.status,
    method: 'GET',
    ip: response.remoteAddress ?? null,
    dateHeader: headerOf(capture, 'date'),
    etag: headerOf(capture, 'etag'),
    lastModified: headerOf(capture, 'last-modified'),
    contentType: headerOf(capture, 'content-type'),
    charset: capture.charset,
    headers: capture.headers.map(([name, value]) => [name, value]),
  };
}

function collectionOf(
  { capture, response, egress }: ItemFacts,
  { caseFile, host, tool, clock }: ScanFacts,
  serverSkewMs: number | null,
): EvidenceRecord['collection'] {
  return {
    operator: caseFile?.operator ?? '',
    virtualIdentity: null,
    egress,
    host,
    tool,
    browser: response.trace?.browser ?? null,
    mode: capture.via,
    startedAt: iso(capture.requestedAtMs),
    finishedAt: iso(capture.receivedAtMs),
    clock: { ...clock, serverSkewMs },
  };
}

function authorityOf({ robots }: ItemFacts, { caseFile }: ScanFacts): EvidenceRecord['authority'] {
  return {
    regime: caseFile?.regime ?? null,
    purpose: caseFile?.purpose ?? '',
    basis: caseFile?.legalBasis ?? '',
    robots: robots.decision,
    robotsSha256: robots.sha256 ?? null,
  };
}

/** What the page says of itself, where it was found, and the media that it shows. */
function pageOf({ about, pageClass, discoveredFrom }: ItemFacts): Pick<EvidenceRecord, 'embedded' | 'context' | 'media' | 'mediaCount'> {
  const { jsonLd, meta, media, mediaCount } = about?.embedded ?? NOTHING;
  return {
    embedded: { jsonLd: [...jsonLd], meta: { ...meta } },
    context: {
      discoveredFrom: discoveredFrom ?? null,
      pageClass,
      pageTitle: (about?.title ?? '').slice(0, 500),
      languages: about ? [about.language] : [],
    },
    media: media.map(({ url, tag, alt }) => ({
      url,
      pathSha256: pathHash(url),
      tag,
      alt,
      bytesStored: false,
      why: 'media are neither asked for nor kept',
    })),
    mediaCount,
  };
}

const NOTHING: PageEmbedded = { jsonLd: [], meta: {}, media: [], mediaCount: 0 };

function retentionOf({ capture, leads }: ItemFacts, { caseFile }: ScanFacts): EvidenceRecord['retention'] {
  const isSealed = leads.some(({ sealed }) => sealed);
  return {
    class: isSealed ? 'urgent' : leads.length > 0 ? 'lead' : 'noise',
    expiresAt: isSealed || !caseFile ? null : iso(capture.receivedAtMs + caseFile.retentionDays * DAY_MS),
    legalHold: isSealed,
  };
}

function verdictOf(outcome: Outcome): EvidenceRecord['contentCheck']['verdict'] {
  switch (outcome) {
    case 'ok':
      return 'content';
    case 'login-wall':
    case 'captcha':
    case 'consent-wall':
    case 'soft-404':
    case 'gone':
    case 'blocked':
      return outcome;
    case 'empty-shell':
      return 'empty';
    default:
      return 'error';
  }
}

/** How far the server's clock is before ours, milliseconds; the Date header counts whole seconds (RFC 9110 §6.6.1). */
function skewOf(dateHeader: string | null, receivedAtMs: number): number | null {
  const atMs = Date.parse(dateHeader ?? '');
  return Number.isNaN(atMs) ? null : Math.round(atMs - receivedAtMs);
}

/** Tells the same picture on two hosts by its path, without the address in clear; null where there is none. */
function pathHash(url: string): string | null {
  const path = URL.parse(url)?.pathname;
  return path === undefined || !path.startsWith('/') || path === '/' ? null : sha256(path);
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
