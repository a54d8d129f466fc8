import type { CaseFile } from '../model/case-file.ts';
import type { Outcome } from '../model/outcome.ts';

/** What a technical report is made from: one or more scans of a case, as case, database, evidence and audit log tell of them. Times ISO 8601 UTC; hashes SHA-256, lower-case hexadecimal. */
export interface TechnicalFacts {
  readonly writtenAt: string;
  /** The program that writes the report; those that made the captures stand in these. */
  readonly writer: { readonly name: string; readonly version: string; readonly buildSha256: string; readonly node: string };
  readonly caseFile: CaseFile;
  readonly caseSigned: boolean;
  readonly scans: readonly ReportedScan[];
  /** URLs of the scans, each counted once a scan. */
  readonly urls: readonly UrlCount[];
  /** What the case knows of robots.txt of each origin that it asked. */
  readonly robots: readonly KnownRobots[];
  /** Every capture of the scans whose item is in the evidence, in order of their ids; gone through once. */
  readonly captures: Iterable<ReportedCapture>;
  /** Captures that the database names and the evidence does not hold; filled while `captures` is gone through. */
  readonly missing: readonly string[];
  readonly audit: {
    readonly chain: string;
    readonly publicKey: string;
    readonly keyId: string;
    readonly entries: number;
    readonly head: string;
    readonly at: string;
  };
}

/** One scan. */
export interface ReportedScan {
  readonly id: number;
  readonly day: string;
  readonly state: string;
  readonly startedAt: string;
  readonly endedAt: string | undefined;
  /** What it was told, once for each time that it was begun or gone on with in another way; `node` undefined in scans of older versions. */
  readonly plans: readonly { readonly sha256: string; readonly node: string | undefined }[];
  readonly targets: readonly ReportedTarget[];
}

/** One target of a scan. */
export interface ReportedTarget {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** Undefined while it has not ended. */
  readonly completion: string | undefined;
  readonly robots: 'obey' | 'record' | 'ignore_with_order' | undefined;
  /** Order or law that the target list names for this site. */
  readonly order: string | undefined;
}

/** URLs of a target with one outcome and reason; `outcome` undefined: they wait. */
export interface UrlCount {
  readonly targetId: string;
  readonly outcome: Outcome | undefined;
  readonly detail: string;
  readonly count: number;
}

/** A robots.txt as it was answered last. */
export interface KnownRobots {
  readonly origin: string;
  readonly fetchedAt: string;
  readonly status: number | undefined;
  readonly sha256: string;
}

/** What the evidence record of one capture says of how it came about. */
export interface ReportedCapture {
  readonly id: string;
  readonly scanId: number;
  readonly targetId: string;
  readonly origin: string;
  readonly receivedAt: string;
  readonly mode: 'http' | 'browser';
  readonly covered: boolean;
  readonly held: boolean;
  readonly tool: { readonly name: string; readonly version: string; readonly buildSha256: string; readonly configSha256: string };
  readonly browser: { readonly name: string; readonly version: string } | undefined;
  readonly operator: string;
  readonly regime: string;
  readonly purpose: string;
  readonly basis: string;
  readonly egress: { readonly route: string; readonly label: string };
  readonly machine: { readonly os: string; readonly timezone: string; readonly hostnameSha256: string };
  /** How this machine's clock is kept; offsets in milliseconds, undefined when not known. */
  readonly clock: { readonly source: string; readonly offsetMs: number | undefined; readonly serverSkewMs: number | undefined };
  readonly robots: { readonly decision: string; readonly sha256: string | undefined };
  readonly transformations: readonly string[];
  readonly omissions: readonly { readonly what: string; readonly stage: string; readonly why: string }[];
  readonly incomplete: readonly string[];
  readonly warnings: readonly string[];
  readonly recordSha256: string;
  readonly warcSha256: string;
  readonly bodySha256: string;
  /** Bytes of the body as received. */
  readonly bytes: number;
}
