import type { PageElement } from './page-element.ts';

/** A link of a page as it was written, and as it is meant. */
export interface DocumentLink {
  readonly element: PageElement;
  /** The attribute's value, trimmed. */
  readonly href: string;
  /** Absolute http(s) URL without fragment; undefined for other schemes, script links and what cannot be parsed. */
  readonly url?: string;
  /** Whether the link only moves inside the same page (`#part`). */
  readonly samePage: boolean;
}

/** A stretch of visible text and where it stands in the source; text without a piece of its own (line breaks, joined blanks) lies between two. */
export interface TextMap {
  /** Offsets in the text at which a piece begins, ascending. */
  readonly textStarts: readonly number[];
  /** Offsets in the source at which it begins. */
  readonly sourceStarts: readonly number[];
  /** Offsets in the source at which it ends; the piece is one to one, or one character reference. */
  readonly sourceEnds: readonly number[];
}

/** A page parsed once: its elements in document order, its visible text and the map between them. */
export interface PageDocument {
  /** The address it was read from. */
  readonly url: string;
  /** What its links are resolved against: `base href`, else `url`. */
  readonly baseUrl: string;
  readonly html: string;
  /** Every element in document order. */
  readonly elements: readonly PageElement[];
  /** The visible text: blanks joined, block elements on lines of their own. All `text` spans point into it. */
  readonly text: string;
  readonly textMap: TextMap;
  /** Text of `title`, blanks joined; empty without one. */
  readonly title: string;
  /** `html lang`, as written. */
  readonly lang?: string;
  /** `link rel=canonical`, absolute. */
  readonly canonicalUrl?: string;
  /** Links (`a` and `area` with an href), in document order. */
  readonly links: readonly DocumentLink[];
  /** Contents of `script type=application/ld+json`, in document order. */
  readonly jsonLd: readonly string[];
  /** What of the text was not shown, but stands in data that the page brings along for its own scripts. */
  readonly fromData?: 'ad' | 'list';
  /** What was cut: nesting, number of nodes, length of text. */
  readonly problems: readonly string[];
}
