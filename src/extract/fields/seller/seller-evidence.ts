/** One thing that a text says of who stands behind it, and how much it says: 3 tells by itself, 1 only together with others. */
export interface SellerEvidence {
  readonly kind: 'agency' | 'independent';
  readonly weight: number;
  /** What was met; the same rule counts once. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}
