import { Text } from 'domhandler';
import { PageElement } from './page-element.ts';
import { classesOfStyle, isHidden, isHiddenPiece } from './is-hidden.ts';
import { partInline } from './part-inline.ts';
import { isTurned } from './is-turned.ts';
import { pictureSign } from './picture-sign.ts';
import { holdsParts } from './holds-parts.ts';
import { OpenElements } from './open-elements.ts';
import {
  BLOCK_TAGS,
  CELL_TAGS,
  closingStops,
  ENDS_PARAGRAPH,
  HEAD_TAGS,
  IMPLIED_ENDS,
  INLINE_STOPS,
  UNSEEN_TAGS,
  VOID_TAGS,
} from './tag-rules.ts';
import { scanTags } from './scan-tags.ts';
import type { TagPlace, TagSink } from './scan-tags.ts';
import { VisibleText } from './visible-text.ts';

/** Bounds of what is read from one page; beyond them the page is cut, and said to be so. */
const LIMITS = { depth: 512, nodes: 200_000, textChars: 2_000_000 } as const;

/** The element tree of a page with its visible text. */
export interface Tree {
  readonly elements: readonly PageElement[];
  readonly text: VisibleText;
  readonly problems: readonly string[];
}

/**
 * Parses HTML into elements and visible text in one pass, without recursion, in time linear in its length.
 * Repairs what browsers repair: left-out end tags, stray end tags, a second anchor inside an anchor. Elements nested deeper than 512 become
 * siblings; after 200,000 nodes or 2,000,000 characters of text the rest is left out.
 */
export function buildTree(html: string): Tree {
  const builder = new TreeBuilder(html);
  scanTags(html, builder);
  builder.finish();
  return builder;
}

/** Receives the tags and keeps the stack of open elements. */
class TreeBuilder implements Tree, TagSink {
  readonly elements: PageElement[] = [];
  readonly text: VisibleText;
  readonly problems: string[] = [];
  isFull = false;
  private readonly html: string;
  private readonly open = new OpenElements();
  private nodes = 0;
  /** Open elements that are not on the stack because it is full. */
  private overflow = 0;
  /** Position in the stack of the outermost element whose text is not seen; -1: all is seen. */
  private unseenFrom = -1;
  private preformatted = 0;
  private tagStart = 0;
  private lastText: Text | undefined;
  private foreign = 0;
  private hasBody = false;
  /** Open elements whose text is shown turned round, with what had been written before them. */
  private readonly turned = new Map<PageElement, number>();
  /** Classes that the page's own style sheets, so far, hide or turn round. */
  private readonly styled = { hidden: new Set<string>(), turned: new Set<string>() };

  constructor(html: string) {
    this.html = html;
    this.text = new VisibleText(html);
  }

  get isForeign(): boolean {
    return this.foreign > 0;
  }

  onStartTag(name: string, attributes: Record<string, string>, at: TagPlace): void {
    this.tagStart = at.start;
    const opened = this.start(name, attributes, at);
    if (at.isSelfClosing && opened && this.foreign > 0 && name !== 'svg' && name !== 'math') this.onEndTag(name);
  }

  onEndTag(name: string): void {
    if (name === 'br' || name === 'p') this.text.part(3);
    if (name === 'body' || name === 'html' || VOID_TAGS.has(name)) return;
    if (this.overflow > 0) {
      this.overflow--;
      this.part(name);
      this.lastText = undefined;
      return;
    }
    this.popThrough(this.open.findNamed(name, closingStops(name)));
  }

  onText(start: number, sectionEnd: number): void {
    if (this.isFull) return;
    const end = Math.min(sectionEnd, start + LIMITS.textChars);
    if (!this.hasBody) this.implyForText(start, end);
    this.appendText(this.html.slice(start, end));
    if (this.unseenFrom >= 0) return;
    if (this.preformatted > 0) this.text.addPreformatted(start, end);
    else this.text.addSource(start, end);
    if (this.text.length > LIMITS.textChars || end < sectionEnd) this.cut(`text cut at ${LIMITS.textChars} characters`);
  }

  onReference(characters: string, start: number, end: number): void {
    if (this.isFull) return;
    this.appendText(characters);
    if (this.unseenFrom < 0) this.text.addReference(characters, start, end);
  }

  finish(): void {
    while (this.open.size > 0) this.pop();
  }

  /** Opens the element whose tag was just read; false when it was not put among the open ones. */
  private start(name: string, attributes: Record<string, string>, { end, attributeCount }: TagPlace): boolean {
    if ((name === 'html' || name === 'body') && this.mergeRoot(name, attributes)) return false;
    if (name !== 'html') this.imply(name);
    this.endImplied(name);
    this.part(name);
    this.partFromSibling(name, attributes);
    if (name === 'body') this.hasBody = true;
    const element = this.append(name, attributes);
    element.endIndex = end;
    if (name === 'img' && this.unseenFrom < 0) this.picture(element.attribs['alt'], end);
    if (VOID_TAGS.has(name)) return false;
    if (this.open.size >= LIMITS.depth) {
      if (this.overflow === 0) this.problem(`nesting deeper than ${LIMITS.depth} flattened`);
      this.overflow++;
      return false;
    }
    this.open.push(element);
    this.enter(element, 1);
    if (this.unseenFrom < 0 && attributeCount > 0 && isTurned(element, this.styled.turned)) this.turned.set(element, this.text.written);
    if (
      this.unseenFrom < 0 &&
      (UNSEEN_TAGS.has(name) || (attributeCount > 0 && (isHidden(element.attribs) || isHiddenPiece(element, this.styled.hidden))))
    )
      this.unseenFrom = this.open.size - 1;
    return true;
  }

  /** Opens the html and body elements that a page left out (HTML Living Standard §13.1.2.4). `name` is what comes next, `#text` for text. */
  private imply(name: string): void {
    if (this.open.size === 0) this.open.push(this.append('html', {}));
    if (this.hasBody || name === 'body' || name === 'frameset' || HEAD_TAGS.has(name)) return;
    const top = this.open.top?.name;
    if (top === 'head' && name !== '#text') this.pop();
    else if (top !== 'html') return;
    this.hasBody = true;
    this.open.push(this.append('body', {}));
  }

  /** Text that is not blank opens the body; blanks between the tags of the head do not. */
  private implyForText(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (this.html.charCodeAt(at) <= 32) continue;
      this.tagStart = start;
      this.imply('#text');
      return;
    }
  }

  /** Parts the text before an element from the text in it, or the text in it from the text behind. */
  private part(name: string): void {
    if (BLOCK_TAGS.has(name) || name === 'br') this.text.part(3);
    else if (name === 'td' || name === 'th') this.text.part(2);
    else if (name === 'button') this.text.part(1);
  }

  /**
   * Parts pieces of a line that a page's style sets apart: custom elements of one name right behind each other stand on lines of their own, and where the first things in a block are inline elements without a blank between
   * (`<li><span>Age</span><b>31</b></li>`), a word is parted from a number, a price and a word with a capital.
   * Cards that are inline elements stand on lines of their own, and pieces of several words, or a label in bold and its value, are parted where letter meets letter (`partInline`).
   * A link that calls, writes or leads out is parted from the inline element right before it (`<b>Web</b><a href="https://…">`).
   */
  private partFromSibling(name: string, attribs: Readonly<Record<string, string>>): void {
    const parent = this.open.top;
    const previous = parent?.children.at(-1);
    if (parent === undefined || previous === undefined || BLOCK_TAGS.has(name)) return;
    if (name.includes('-')) {
      const sibling = previous instanceof PageElement ? previous : previous.prev;
      const isBlank = previous instanceof PageElement || (previous instanceof Text && previous.data.trim() === '');
      if (isBlank && sibling instanceof PageElement && sibling.name === name) this.text.part(3);
      else if (previous instanceof PageElement && previous.name.includes('-')) this.text.partWords();
    } else {
      if (holdsParts(parent)) this.text.partWords();
      partInline(this.text, previous, { name, attribs });
    }
  }

  private enter({ name }: PageElement, by: 1 | -1): void {
    if (name === 'pre') this.preformatted += by;
    else if (name === 'svg' || name === 'math') this.foreign += by;
  }

  private append(name: string, attributes: Record<string, string>): PageElement {
    const element = new PageElement(name, attributes, {
      order: this.elements.length,
      depth: this.open.size,
      textStart: this.text.length,
    });
    element.startIndex = this.tagStart;
    this.elements.push(element);
    this.adopt(element);
    this.lastText = undefined;
    return element;
  }

  private adopt(node: PageElement | Text): void {
    if (++this.nodes >= LIMITS.nodes) this.cut(`page cut at ${LIMITS.nodes} nodes`);
    const parent = this.open.top;
    if (!parent) return;
    const previous = parent.children.at(-1);
    if (previous) {
      previous.next = node;
      node.prev = previous;
    }
    node.parent = parent;
    parent.children.push(node);
  }

  private appendText(data: string): void {
    if (this.lastText) {
      this.lastText.data += data;
      return;
    }
    const node = new Text(data);
    this.adopt(node);
    this.lastText = node;
  }

  /** A second html or body tag adds its attributes to the first. */
  private mergeRoot(name: string, attributes: Record<string, string>): boolean {
    const first = this.open.first(name);
    if (!first) {
      if (name === 'body') this.popThrough(this.open.findNamed('head', CELL_TAGS));
      return false;
    }
    for (const [key, value] of Object.entries(attributes)) first.attribs[key] ??= value;
    return true;
  }

  /** Ends what an opening tag ends by itself: the head, a list item or cell before it, an anchor, a paragraph. */
  private endImplied(name: string): void {
    if (this.overflow > 0) return;
    const implied = IMPLIED_ENDS.get(name);
    if (implied) this.popThrough(this.open.find(implied.ends, implied.stops));
    // An anchor never holds an anchor; one around blocks stays open, as browsers leave the blocks where they are.
    else if (name === 'a') this.popThrough(this.open.findNamed('a', INLINE_STOPS));
    if (ENDS_PARAGRAPH.has(name)) this.popThrough(this.open.findNamed('p', PARAGRAPH_STOPS));
  }

  private popThrough(position: number): void {
    if (position < 0) return;
    while (this.open.size > position) this.pop();
  }

  private pop(): void {
    const element = this.open.pop();
    if (!element) return;
    if (element.name === 'style') this.readStyle(element);
    this.turnBack(element);
    element.textEnd = this.text.length;
    element.lastOrder = this.elements.length - 1;
    this.part(element.name);
    this.enter(element, -1);
    if (this.unseenFrom >= this.open.size) this.unseenFrom = -1;
    this.lastText = undefined;
  }

  /** A picture of a sign (emoji, keycap, digit) stands in the line as the sign itself. */
  private picture(alt: string | undefined, tagEnd: number): void {
    const sign = pictureSign(alt);
    if (sign !== undefined) this.text.addReference(sign, this.tagStart, tagEnd + 1);
  }

  private readStyle({ children }: PageElement): void {
    const [only] = children;
    if (!(only instanceof Text)) return;
    const { hidden, turned } = classesOfStyle(only.data);
    for (const name of hidden) this.styled.hidden.add(name);
    for (const name of turned) this.styled.turned.add(name);
  }

  /** Ends an element whose text the page shows turned round. */
  private turnBack(element: PageElement): void {
    if (this.turned.size === 0) return;
    const since = this.turned.get(element);
    if (since === undefined) return;
    this.turned.delete(element);
    this.text.turnRound(since, element.startIndex ?? 0);
  }

  private problem(text: string): void {
    if (!this.problems.includes(text)) this.problems.push(text);
  }

  private cut(problem: string): void {
    this.problem(problem);
    this.isFull = true;
  }
}

const PARAGRAPH_STOPS: ReadonlySet<string> = new Set([...INLINE_STOPS].filter((name) => name !== 'p'));
