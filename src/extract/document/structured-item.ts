/** One property of a structured item. */
export interface StructuredProperty {
  /** Names from the item down, joined with dots, list positions left out: `offers.price`, `jobLocation.address.addressLocality`. */
  readonly path: string;
  /** As written, trimmed, never empty. */
  readonly value: string;
}

/** One thing that a page describes in a machine-readable form. */
export interface StructuredItem {
  readonly format: 'json-ld' | 'microdata' | 'rdfa' | 'open-graph';
  /** schema.org names without their address, as written: `JobPosting`. OpenGraph: `og:` and its type. */
  readonly types: readonly string[];
  readonly properties: readonly StructuredProperty[];
}
