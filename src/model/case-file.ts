/** What the case demands of its user. */
export const REGIMES = ['police', 'ngo', 'demo'] as const;

/** A legal regime. */
export type Regime = (typeof REGIMES)[number];

/** Who allowed an inquiry, under which reference, and within which bounds. */
export interface CaseAuthority {
  /** Office that allowed it, with a name where the law asks for one. */
  readonly authorisedBy: string;
  /** Reference of the order, mandate or decision. */
  readonly reference: string;
  /** Country whose law holds, ISO 3166-1 alpha-2; `ZZ` where everything is invented. */
  readonly jurisdiction: string;
  /** Hosts that may be asked, lower case, `*.name` for every subdomain; empty: those that the target lists name. */
  readonly hosts: readonly string[];
  /** Pictures, films and sounds are neither asked for nor kept; there is no other policy. */
  readonly media: 'none';
  /** Whom of the unit to reach at once, one or more. */
  readonly contacts: readonly string[];
}

/** One authorised inquiry, as `case.json` states it. Dates are `YYYY-MM-DD`, UTC, both ends included. */
export interface CaseFile {
  readonly schema: 'case/1';
  readonly id: string;
  readonly purpose: string;
  readonly regime: Regime;
  readonly legalBasis: string;
  readonly operator: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly retentionDays: number;
  /** Days that differ from what holds without them (docs/retention.md): for captures that show no lead, and until a person looks again. */
  readonly retention?: { readonly noiseDays?: number; readonly reviewDays?: number };
  /** Whether of pages without an ad only address, hash and verdict are kept; undefined: as the regime has it (`minimises`). */
  readonly minimise?: boolean;
  /** What differs from what spares readers without it (docs/viewing.md): leads and minutes until a break, folded leads a day and person, groups of indicators that are folded. */
  readonly triage?: {
    readonly breakItems?: number;
    readonly breakMinutes?: number;
    readonly gravePerDay?: number;
    readonly foldGroups?: readonly string[];
  };
  /** Undefined for cases that were made before it was asked for. */
  readonly authority?: CaseAuthority;
  /** `case-key`: database, evidence and papers are encrypted, and `access/keys.json` says who opens them; undefined for cases that were made before there was a choice, and are not. */
  readonly encryption?: 'case-key' | 'none';
  readonly createdAt: string;
  readonly toolVersion: string;
  /** Which audit log belongs to the case, and the public half of the key that signs it, both lower-case hexadecimal; undefined for cases that version 0.1 made and none has opened since. */
  readonly audit?: { readonly chain: string; readonly publicKey: string };
}
