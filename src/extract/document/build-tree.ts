import { Text } from 'domhandler';
import { Tokenizer } from 'htmlparser2';
import { PageElement } from './page-element.ts';
import { isHidden } from './is-hidden.ts';
import { BLOCK_TAGS, CELL_TAGS, ENDS_PARAGRAPH, HEAD_TAGS, IMPLIED_ENDS, UNSEEN_TAGS, VOID_TAGS } from './tag-rules.ts';
import { VisibleText } from './visible-text.ts';

/** Bounds of what is read from one page; beyond them the page is cut, and said to be so. */
const LIMITS = { depth: 512, nodes: 200_000, textChars: 2_000_000, attributes: 200 } as const;

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
  const tokenizer: Tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  builder.stop = () => tokenizer.pause();
  tokenizer.write(html);
  tokenizer.end();
  builder.onend();
  return builder;
}

/** Receives the tokens and keeps the stack of open elements. */
class TreeBuilder implements Tree {
  readonly elements: PageElement[] = [];
  readonly text: VisibleText;
  readonly problems: string[] = [];
  stop: () => void = () => undefined;
  private readonly html: string;
  private readonly stack: PageElement[] = [];
  /** How many open elements bear a name; saves most searches of the stack. */
  private readonly openCounts: Map<string, number> = new Map();
  private nodes = 0;
  private stopped = false;
  /** Open elements that are not on the stack because it is full. */
  private overflow = 0;
  /** Position in the stack of the outermost element whose text is not seen; -1: all is seen. */
  private unseenFrom = -1;
  private preformatted = 0;
  private tagName = '';
  private tagStart = 0;
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private attributeName = '';
  private attributeValue = '';
  private lastText: Text | undefined;
  private foreign = 0;

  constructor(html: string) {
    this.html = html;
    this.text = new VisibleText(html);
  }

  onopentagname(start: number, end: number): void {
    this.tagName = this.html.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = {};
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attributeCount >= LIMITS.attributes || this.attributeName === '__proto__') return;
    if (Object.hasOwn(this.attributes, this.attributeName)) return;
    this.attributes[this.attributeName] = this.attributeValue;
    this.attributeCount++;
  }

  onopentagend(end: number): void {
    this.open(end);
  }

  onselfclosingtag(end: number): void {
    const name = this.tagName;
    const opened = this.open(end);
    if (opened && this.foreign > 0 && name !== 'svg' && name !== 'math') this.close(name);
  }

  onclosetag(start: number, end: number): void {
    if (this.stopped) return;
    this.close(this.html.slice(start, end).toLowerCase());
  }

  ontext(start: number, sectionEnd: number): void {
    if (this.stopped) return;
    const end = Math.min(sectionEnd, start + LIMITS.textChars);
    this.appendText(this.html.slice(start, end));
    if (this.unseenFrom >= 0) return;
    if (this.preformatted > 0) this.text.addPreformatted(start, end);
    else this.text.addSource(start, end);
    if (this.text.length > LIMITS.textChars) this.cut(`text cut at ${LIMITS.textChars} characters`);
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.stopped) return;
    const character = String.fromCodePoint(codepoint);
    this.appendText(character);
    if (this.unseenFrom < 0) this.text.addReference(character, this.html.lastIndexOf('&', end - 1), end);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.foreign > 0) this.ontext(start, end - endOffset);
  }

  oncomment(): void {}

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  onend(): void {
    while (this.stack.length > 0) this.pop();
  }

  /** Opens the element whose tag was just read; false when nothing was put on the stack. */
  private open(end: number): boolean {
    if (this.stopped) return false;
    const name = this.tagName;
    if ((name === 'html' || name === 'body') && this.mergeRoot(name)) return false;
    this.closeImplied(name);
    if (BLOCK_TAGS.has(name) || name === 'br') this.text.part(3);
    else if (name === 'td' || name === 'th') this.text.part(2);
    const isVoid = VOID_TAGS.has(name);
    const element = this.append(name, end);
    if (isVoid) return false;
    if (this.stack.length >= LIMITS.depth) {
      if (this.overflow === 0) this.problem(`nesting deeper than ${LIMITS.depth} flattened`);
      this.overflow++;
      return false;
    }
    this.stack.push(element);
    this.openCounts.set(name, (this.openCounts.get(name) ?? 0) + 1);
    if (name === 'pre') this.preformatted++;
    if (name === 'svg' || name === 'math') this.foreign++;
    if (this.unseenFrom < 0 && (UNSEEN_TAGS.has(name) || (this.attributeCount > 0 && isHidden(element.attribs)))) this.unseenFrom = this.stack.length - 1;
    return true;
  }

  private append(name: string, end: number): PageElement {
    const parent = this.stack.at(-1);
    const element = new PageElement(name, this.attributes, { order: this.elements.length, depth: this.stack.length, textStart: this.text.length });
    element.startIndex = this.tagStart;
    element.endIndex = end;
    this.elements.push(element);
    this.adopt(element, parent);
    this.lastText = undefined;
    return element;
  }

  private adopt(node: PageElement | Text, parent: PageElement | undefined): void {
    if (++this.nodes >= LIMITS.nodes) this.cut(`page cut at ${LIMITS.nodes} nodes`);
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
    this.adopt(node, this.stack.at(-1));
    this.lastText = node;
  }

  /** A second html or body tag adds its attributes to the first. */
  private mergeRoot(name: string): boolean {
    const first = this.stack.find((element) => element.name === name);
    if (!first) {
      if (name === 'body') this.popThrough(this.findOpen('head', CELL_TAGS));
      return false;
    }
    for (const [key, value] of Object.entries(this.attributes)) first.attribs[key] ??= value;
    return true;
  }

  private closeImplied(name: string): void {
    if (this.stack.length === 0) return;
    if (!HEAD_TAGS.has(name)) {
      const top = this.stack.at(-1);
      if (top?.name === 'head') this.pop();
    }
    if (this.overflow > 0) return;
    const implied = IMPLIED_ENDS.get(name);
    if (implied) {
      for (let at = this.stack.length - 1; at >= 0; at--) {
        const open = this.stack[at]?.name ?? '';
        if (implied.stops.has(open)) break;
        if (implied.ends.has(open)) {
          this.popThrough(at);
          break;
        }
      }
    } else if (name === 'a') this.closeAnchor();
    if (ENDS_PARAGRAPH.has(name) && this.stack.at(-1)?.name !== 'li') this.closeParagraph();
  }

  /** An anchor never holds an anchor; one around blocks stays open, as browsers leave the blocks where they are. */
  private closeAnchor(): void {
    if (!this.openCounts.get('a')) return;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]?.name ?? '';
      if (open === 'a') return this.popThrough(at);
      if (BLOCK_TAGS.has(open) || CELL_TAGS.has(open)) return;
    }
  }

  private closeParagraph(): void {
    if (!this.openCounts.get('p')) return;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]?.name ?? '';
      if (open === 'p') return this.popThrough(at);
      if (BLOCK_TAGS.has(open) || CELL_TAGS.has(open)) return;
    }
  }

  private close(name: string): void {
    if (name === 'br' || name === 'p') this.text.part(3);
    if (name === 'body' || name === 'html' || VOID_TAGS.has(name)) return;
    if (this.overflow > 0) {
      this.overflow--;
      if (BLOCK_TAGS.has(name)) this.text.part(3);
      this.lastText = undefined;
      return;
    }
    this.popThrough(this.findOpen(name, closingStops(name)));
  }

  /** Position of the innermost open element of that name; -1 when there is none before an element of `stops`. */
  private findOpen(name: string, stops: ReadonlySet<string>): number {
    if (!this.openCounts.get(name)) return -1;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]?.name ?? '';
      if (open === name) return at;
      if (stops.has(open)) return -1;
    }
    return -1;
  }

  private popThrough(position: number): void {
    if (position < 0) return;
    while (this.stack.length > position) this.pop();
  }

  private pop(): void {
    const element = this.stack.pop();
    if (!element) return;
    this.openCounts.set(element.name, (this.openCounts.get(element.name) ?? 1) - 1);
    element.textEnd = this.text.length;
    element.lastOrder = this.elements.length - 1;
    const name = element.name;
    if (BLOCK_TAGS.has(name)) this.text.part(3);
    else if (name === 'td' || name === 'th') this.text.part(2);
    if (name === 'pre') this.preformatted--;
    if (name === 'svg' || name === 'math') this.foreign--;
    if (this.unseenFrom >= this.stack.length) this.unseenFrom = -1;
    this.lastText = undefined;
  }

  private problem(text: string): void {
    if (!this.problems.includes(text)) this.problems.push(text);
  }

  private cut(problem: string): void {
    this.problem(problem);
    this.stopped = true;
    this.stop();
  }
}

const NO_STOPS: ReadonlySet<string> = new Set();
const TABLE_PARTS: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption']);
const TABLE_STOP: ReadonlySet<string> = new Set(['table', 'template']);
const INLINE_STOPS: ReadonlySet<string> = new Set([...BLOCK_TAGS, ...CELL_TAGS]);

/** The elements at which an end tag gives up its search: it closes nothing beyond them. */
function closingStops(name: string): ReadonlySet<string> {
  if (name === 'table' || name === 'head' || name === 'template') return NO_STOPS;
  if (TABLE_PARTS.has(name)) return TABLE_STOP;
  return BLOCK_TAGS.has(name) || CELL_TAGS.has(name) ? CELL_TAGS : INLINE_STOPS;
}
