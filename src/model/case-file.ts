/** What the case demands of its user. */
export const REGIMES = ['police', 'ngo', 'demo'] as const;

/** A legal regime. */
export type Regime = (typeof REGIMES)[number];

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
  readonly createdAt: string;
  readonly toolVersion: string;
  /** Which audit log belongs to the case, and the public half of the key that signs it, both lower-case hexadecimal; undefined for cases that version 0.1 made and none has opened since. */
  readonly audit?: { readonly chain: string; readonly publicKey: string };
}
