import type { Span } from '../../model/provenance.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import type { PagePart } from '../document/page-parts.ts';
import type { Thread } from './find-thread.ts';
import type { StructuredItem } from '../document/structured-item.ts';
import type { Neighbours } from '../records/find-next.ts';
import type { Region } from '../records/record.ts';
import type { PageRules } from '../compile-page-rules.ts';
import type { TextContext } from '../text-context.ts';

/** Everything known of a page before its ads are read. */
export interface PageView {
  readonly document: PageDocument;
  readonly rules: PageRules;
  /** Hints of the target, the page and the capture together. */
  readonly context: TextContext;
  readonly parts: readonly PagePart[];
  /** The heading of what the page is about. */
  readonly title: PageElement | undefined;
  /** Blocks of the site round the ad that bear no name of a template part: lists of links, paid advertisements, choices. */
  readonly siteBlocks: readonly PageElement[];
  /** The block with the site's terms or copyright that ends the page, where no part of the template holds it. */
  readonly lastBlock: PageElement | undefined;
  readonly structured: readonly StructuredItem[];
  /** Lists of records found by themselves or as declared; best first. */
  readonly regions: readonly Region[];
  /** Neighbours of the page in its list, as the page itself shows them. */
  readonly neighbours: Neighbours;
  /** Boxes that show other ads. */
  readonly similar: readonly PageElement[];
  /** Cards and lists that lead to other ads: whoever may be called there is somebody else. */
  readonly cardsOfOthers: readonly PageElement[];
  /** Lines of the text that show other ads, where no element of theirs tells it. */
  readonly linesOfOthers: readonly Span[];
  /** The thread whose first post is the ad; undefined on pages of other sorts. */
  readonly thread: Thread | undefined;
  /** What could not be read; readers add to it. */
  readonly problems: string[];
}
