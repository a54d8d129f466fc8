import { Element } from 'domhandler';

/** An element of a parsed page that knows its place in the page's visible text and source. */
export class PageElement extends Element {
  /** Position in document order, from 0. */
  readonly order: number;
  /** Number of elements above it. */
  readonly depth: number;
  /** Where its text begins in `PageDocument.text`; may stand on the blank that parts it from the text before. */
  readonly textStart: number;
  /** Where its text ends; set when the element is closed. */
  textEnd: number;
  /** `order` of its last descendant, its own without any; set when the element is closed. */
  lastOrder: number;

  constructor(
    name: string,
    attribs: Record<string, string>,
    at: { readonly order: number; readonly depth: number; readonly textStart: number },
  ) {
    super(name, attribs);
    this.order = at.order;
    this.depth = at.depth;
    this.textStart = at.textStart;
    this.textEnd = at.textStart;
    this.lastOrder = at.order;
  }

  /** Whether an element is this one or stands in it. */
  holds(other: PageElement | undefined): boolean {
    return other !== undefined && this.order <= other.order && other.order <= this.lastOrder;
  }
}
