/** What a site says where nothing is, as far as other pages are compared with it. */
export interface NotFoundPrint {
  /** Hashes of its lines; digits and the address that was asked for are left out of them. */
  readonly lines: readonly string[];
  /** Letters of those lines. */
  readonly letters: number;
}
