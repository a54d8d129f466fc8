import type { Regime } from '../model/case-file.ts';
import type { BrowserFacts, Omission } from '../model/fetch-trace.ts';
import type { Outcome } from '../model/outcome.ts';

/** A size and the SHA-256 of bytes. */
interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** The evidence record of one capture (`record.json`), written once. Times are ISO 8601 UTC with milliseconds; `null` is what is not known. */
export interface EvidenceRecord {
  readonly schema: 'evidence/1';
  /** Capture id. */
  readonly id: string;
  /** 16 random bytes, base64: nobody can guess the content from the hash once the content is purged. */
  readonly salt: string;
  readonly caseId: string;
  readonly scanId: number;
  readonly targetId: string;
  /** Position among the captures of the case, in order of their reading, from 1. */
  readonly seq: number;
  readonly url: { readonly requested: string; readonly final: string; readonly canonical: string; readonly redirects: readonly string[] };
  readonly http: {
    readonly status: number;
    readonly method: 'GET';
    readonly ip: string | null;
    readonly dateHeader: string | null;
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly contentType: string | null;
    readonly charset: string;
    readonly headers: readonly (readonly [string, string])[];
  };
  readonly collection: {
    readonly operator: string;
    readonly virtualIdentity: null;
    readonly egress: { readonly route: 'direct' | 'proxy'; readonly label: string; readonly observedIp: null };
    readonly host: { readonly os: string; readonly timezone: string; readonly hostnameSha256: string };
    readonly tool: { readonly name: string; readonly version: string; readonly buildSha256: string; readonly configSha256: string };
    readonly browser: BrowserFacts | null;
    readonly mode: 'http' | 'browser';
    readonly startedAt: string;
    readonly finishedAt: string;
    /** How this machine's clock is kept, and how far the server's is before ours by its Date header. */
    readonly clock: { readonly source: string; readonly offsetMs: number | null; readonly serverSkewMs: number | null };
  };
  readonly authority: {
    readonly regime: Regime | null;
    readonly purpose: string;
    readonly basis: string;
    readonly robots: 'obeyed' | 'recorded' | 'overridden';
    readonly robotsSha256: string | null;
  };
  /** The body as received, content codings on where they were at hand; the same decoded; and as extractors read it, embedded media out. */
  readonly body: {
    readonly received: Digest & { readonly contentEncoding: string };
    readonly decodedSha256: string;
    readonly stored: Digest;
  };
  /** The WARC file, and the parts of it that hold something to look at. */
  readonly artifacts: readonly (Digest & {
    readonly kind: string;
    readonly path: string;
    readonly recordId: string | null;
    readonly mime: string;
  })[];
  /** What the page says of itself, as written: JSON-LD stays text. */
  readonly embedded: { readonly jsonLd: readonly string[]; readonly meta: Readonly<Record<string, string>> };
  readonly context: {
    readonly discoveredFrom: string | null;
    readonly pageClass: string;
    readonly pageTitle: string;
    readonly languages: readonly string[];
  };
  readonly media: readonly {
    readonly url: string;
    readonly pathSha256: string | null;
    readonly tag: string;
    readonly alt: string;
    readonly bytesStored: false;
    readonly why: string;
  }[];
  readonly mediaCount: number;
  readonly omitted: readonly Omission[];
  readonly transformations: readonly { readonly step: string; readonly detail: string }[];
  /** Whether the ad was really there. `settled` null: the URL was asked for once more, and nothing read from this capture counts. */
  readonly contentCheck: {
    readonly verdict: (typeof VERDICTS)[number];
    readonly covered: boolean;
    readonly outcome: Outcome;
    readonly detail: string;
    readonly settled: Outcome | null;
  };
  readonly leads: readonly { readonly leadId: string; readonly from: 'page' | 'record'; readonly sealed: boolean }[];
  /** Empty at capture; set by a person only. */
  readonly persons: readonly { readonly role: 'unknown' | 'other'; readonly setBy: 'human'; readonly by: string }[];
  readonly sensitivity: readonly string[];
  readonly retention: { readonly class: 'noise' | 'lead' | 'urgent'; readonly expiresAt: string | null; readonly legalHold: boolean };
  /** What a court may ask for and this item does not hold; empty when nothing is missing. */
  readonly incomplete: readonly string[];
  readonly warnings: readonly string[];
  /** SHA-256 of the canonical JSON of everything else here. */
  readonly recordSha256: string;
}

/** What a page turned out to hold. */
export const VERDICTS = ['content', 'login-wall', 'captcha', 'consent-wall', 'soft-404', 'gone', 'blocked', 'empty', 'error'] as const;
