/** Something counted. */
export type Counted<T> = T & { readonly count: number };

/** The technical report of one or more scans as one JSON document (docs/schemas/technical-report.json): `null` is what is not known, times are ISO 8601 UTC, hashes SHA-256. */
export interface TechnicalReport {
  readonly schema: 'leadline-technical-report/1';
  readonly written_at: string;
  readonly written_by: { readonly name: string; readonly version: string; readonly build_sha256: string; readonly node: string };
  readonly case: ReportCase;
  readonly scans: readonly ReportScan[];
  /** Captures whose evidence record was read, and what these records say. Every list adds up to `total`, unless one capture can have several. */
  readonly captures: ReportCaptures;
  readonly hosts: readonly ReportHost[];
  readonly urls: ReportUrls;
  /** URLs without a reading, by outcome and reason. */
  readonly unread: readonly Counted<{ readonly outcome: string; readonly detail: string }>[];
  readonly hashes: ReportHashes;
  readonly audit: ReportAudit;
  readonly limits: readonly string[];
}

/** On what authority. */
export interface ReportCase {
  readonly id: string;
  readonly purpose: string;
  readonly regime: string;
  readonly legal_basis: string;
  readonly reference: string | null;
  readonly authorised_by: string | null;
  readonly jurisdiction: string | null;
  readonly operator: string;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly retention_days: number;
  /** Hosts that the case allows; empty: those of the target lists. */
  readonly hosts: readonly string[];
  readonly media: string | null;
  /** Whether of pages without an ad only address, hash and verdict are kept. */
  readonly minimise: boolean;
  readonly signed: boolean;
}

/** What one scan was told, and how it ended. */
export interface ReportScan {
  readonly scan: number;
  readonly action_day: string;
  readonly state: string;
  readonly started_at: string;
  readonly ended_at: string | null;
  /** The configuration, once for each way in which the scan was begun or gone on with. */
  readonly plans: readonly { readonly sha256: string; readonly node: string | null }[];
  readonly targets: readonly {
    readonly target: string;
    readonly name: string;
    readonly category: string;
    readonly completion: string | null;
    readonly robots: string | null;
    readonly order: string | null;
  }[];
}

/** How captures came about. */
export interface ReportCaptures {
  readonly total: number;
  readonly by_http: number;
  readonly by_browser: number;
  /** Pages with content of their own. */
  readonly covered: number;
  /** On legal hold because of an urgent signal. */
  readonly held: number;
  /** Bytes of the bodies as received. */
  readonly bytes: number;
  /** Ids that the database names and the evidence does not hold. */
  readonly missing: readonly string[];
  readonly software: readonly Counted<{
    readonly name: string;
    readonly version: string;
    readonly build_sha256: string;
    readonly config_sha256: string;
  }>[];
  readonly browsers: readonly Counted<{ readonly name: string; readonly version: string }>[];
  readonly operators: readonly Counted<{
    readonly operator: string;
    readonly regime: string;
    readonly purpose: string;
    readonly legal_basis: string;
  }>[];
  readonly egress: readonly Counted<{ readonly route: string; readonly label: string }>[];
  readonly machines: readonly Counted<{ readonly os: string; readonly timezone: string; readonly hostname_sha256: string }>[];
  readonly clock: {
    readonly sources: readonly Counted<{ readonly source: string }>[];
    /** Milliseconds, over all captures that know it. */
    readonly offset_ms: ReportRange;
    readonly server_skew_ms: ReportRange;
  };
  /** Captures in which this was done to the bytes. */
  readonly transformations: readonly Counted<{ readonly step: string }>[];
  /** Things left out. */
  readonly omissions: readonly Counted<{ readonly what: string; readonly stage: string; readonly why: string }>[];
  /** Captures that lack this. */
  readonly incomplete: readonly Counted<{ readonly what: string }>[];
  readonly warnings: readonly Counted<{ readonly what: string }>[];
}

/** Least and greatest of some values, and how many captures know none; `null` when no capture knows one. */
export interface ReportRange {
  readonly least: number | null;
  readonly greatest: number | null;
  readonly unknown: number;
}

/** One origin: what was captured there, and what its robots.txt was taken for. */
export interface ReportHost {
  readonly origin: string;
  readonly captures: number;
  /** As the records say; `order` is what the target list names for it. */
  readonly decisions: readonly Counted<{
    readonly decision: string;
    readonly robots_sha256: string | null;
    readonly order: string | null;
  }>[];
  /** The newest answer for robots.txt that the case knows; null when it was never asked for. */
  readonly robots_txt: { readonly fetched_at: string; readonly status: number | null; readonly sha256: string } | null;
}

/** Every URL accounted for. */
export interface ReportUrls {
  readonly total: number;
  readonly waiting: number;
  readonly by_outcome: readonly Counted<{ readonly outcome: string }>[];
  readonly by_target: readonly {
    readonly target: string;
    readonly total: number;
    readonly waiting: number;
    readonly by_outcome: readonly Counted<{ readonly outcome: string }>[];
  }[];
}

/** The hashes of every capture. */
export interface ReportHashes {
  /** SHA-256 over a line `CAPTURE RECORD_SHA256` for each item, in order. */
  readonly records_sha256: string;
  readonly items: readonly {
    readonly capture: string;
    readonly scan: number;
    readonly received_at: string;
    readonly record_sha256: string;
    readonly warc_sha256: string;
    readonly body_sha256: string;
  }[];
}

/** The audit log as it stood when the report was made. */
export interface ReportAudit {
  readonly chain: string;
  readonly public_key: string;
  readonly key_id: string;
  readonly entries: number;
  readonly head: string;
  readonly at: string;
}
