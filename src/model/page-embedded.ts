/** A picture, film or sound that a page shows: its address and words, never its bytes. */
export interface PageMedia {
  /** Absolute; `data:,` stands for one that lay in the page itself. */
  readonly url: string;
  readonly tag: 'img' | 'source' | 'video' | 'audio' | 'image';
  readonly alt: string;
}

/** What a page says of itself beside its text, as written. */
export interface PageEmbedded {
  /** Contents of `script type=application/ld+json`, unparsed. */
  readonly jsonLd: readonly string[];
  /** `meta` fields by name or property, OpenGraph included; the first of each. */
  readonly meta: Readonly<Record<string, string>>;
  readonly media: readonly PageMedia[];
  /** Pictures, films and sounds in all; more than `media` lists when the page has very many. */
  readonly mediaCount: number;
}
