/**
 * Where in a capture a value was read.
 * `text`: offsets into the visible text of the page. `attribute`: an attribute's value, or the piece of a text that the page holds without showing it (`raw` is that value; offsets into it).
 * `url`: offsets into the page's URL. `structured`: offsets into a string of JSON-LD, microdata or meta data (`raw` is that string).
 */
export type Where = 'text' | 'attribute' | 'url' | 'structured';

/** A stretch of text: UTF-16 offsets, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value stands and what read it. With `where: 'text'`, `text.slice(start, end) === raw` always. */
export interface Provenance extends Span {
  readonly where: Where;
  /** What stands there, unchanged. */
  readonly raw: string;
  /** The extractor and its version, e.g. `phone@1`. */
  readonly by: string;
}

/** A value together with where it was read. */
export type Read<T> = Provenance & { readonly value: T };
