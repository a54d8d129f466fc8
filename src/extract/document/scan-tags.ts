import { findScriptEnd } from './find-script-end.ts';
import { ReferenceReader } from './read-references.ts';

/** Attributes of one tag that are kept; those behind them are passed over. */
const MOST_ATTRIBUTES = 200;

/** Receives the tags and the text of a page in their order. Positions are in the page's source. */
export interface TagSink {
  /** Whether it has had enough: nothing more is sent. */
  readonly isFull: boolean;
  /** Whether a drawing or a formula is open, in which names mean something else and `<![CDATA[` holds text. */
  readonly isForeign: boolean;
  /** `<name …>`: from its `<` to its `>`. Names of tags and attributes come in lower case, values with their character references decoded; the first of two attributes of one name counts. */
  onStartTag(name: string, attributes: Record<string, string>, at: TagPlace): void;
  onEndTag(name: string): void;
  /** Text as it stands in source[start, end). */
  onText(start: number, end: number): void;
  /** The character reference at source[start, end), and what it stands for. */
  onReference(characters: string, start: number, end: number): void;
}

/** Where a start tag stands. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
  readonly attributeCount: number;
  readonly isSelfClosing: boolean;
}

/**
 * Cuts HTML into tags and text as browsers do (HTML Living Standard §13.2.5), in time linear in its length: from one `<` to the next, not
 * character by character. Comments, doctypes and processing instructions are passed over.
 * Scripts and styles are taken whole in drawings as well, where browsers look for tags in them.
 */
export function scanTags(html: string, sink: TagSink): void {
  new TagScanner(html, sink).scan();
}

/** Elements whose content is text up to their end tag; in `title` and `textarea` character references count. What stands in `noframes` is read as markup: it is the page of those who have no frames, as this reader. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'title', 'textarea']);

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const DASH = 45;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

class TagScanner {
  readonly #html: string;
  readonly #sink: TagSink;
  readonly #references: ReferenceReader;
  #at = 0;
  /** What the attributes of the tag under way are; undefined for an end tag, whose attributes mean nothing. */
  #attributes: Record<string, string> | undefined;
  #attributeCount = 0;
  #isSelfClosing = false;

  constructor(html: string, sink: TagSink) {
    this.#html = html;
    this.#sink = sink;
    this.#references = new ReferenceReader(html);
  }

  scan(): void {
    const html = this.#html;
    let textFrom = 0;
    let at = html.indexOf('<');
    while (at >= 0 && !this.#sink.isFull) {
      const next = html.charCodeAt(at + 1);
      if (isLetter(next) || next === SLASH || next === EXCLAMATION || next === QUESTION) {
        // `</` at the very end is text.
        if (next === SLASH && at + 2 >= html.length) break;
        this.#text(textFrom, at, true);
        if (this.#sink.isFull) return;
        textFrom = this.#markup(at, next);
        at = html.indexOf('<', textFrom);
      } else at = html.indexOf('<', at + 1);
    }
    this.#text(textFrom, html.length, true);
  }

  /** Reads what begins at the `<` at `at`, with all that belongs to it; where the text behind begins. */
  #markup(at: number, next: number): number {
    if (isLetter(next)) return this.#startTag(at);
    if (next === SLASH) {
      const after = this.#html.charCodeAt(at + 2);
      if (isLetter(after)) return this.#endTag(at);
      return after === GREATER ? at + 3 : this.#behind('>', at + 2);
    }
    if (this.#html.startsWith('<!--', at)) return this.#behindComment(at + 4);
    if (this.#sink.isForeign && this.#html.startsWith('<![CDATA[', at)) {
      const end = this.#html.indexOf(']]>', at + 9);
      this.#text(at + 9, end < 0 ? this.#html.length : end, false);
      return end < 0 ? this.#html.length : end + 3;
    }
    return this.#behind('>', at + 2);
  }

  #startTag(start: number): number {
    const name = this.#nameAt(start + 1);
    const attributes: Record<string, string> = {};
    this.#attributes = attributes;
    if (!this.#readAttributes()) return this.#html.length;
    const place = { start, end: this.#at, attributeCount: this.#attributeCount, isSelfClosing: this.#isSelfClosing };
    const wasForeign = this.#sink.isForeign;
    this.#sink.onStartTag(name, attributes, place);
    const from = place.end + 1;
    if (name === 'plaintext' && !wasForeign) {
      this.#text(from, this.#html.length, false);
      return this.#html.length;
    }
    if (!RAW.has(name) || (wasForeign && (place.isSelfClosing || (name !== 'script' && name !== 'style')))) return from;
    return this.#rawText(name, from);
  }

  #endTag(start: number): number {
    const name = this.#nameAt(start + 2);
    this.#attributes = undefined;
    if (!this.#readAttributes()) return this.#html.length;
    this.#sink.onEndTag(name);
    return this.#at + 1;
  }

  /** Hands on the content of an element that holds text only; where its end tag begins. */
  #rawText(name: string, from: number): number {
    const end = name === 'script' ? findScriptEnd(this.#html, from) : findEndTag(this.#html, name, from);
    this.#text(from, end, name === 'title' || name === 'textarea');
    return end;
  }

  #text(start: number, end: number, decodes: boolean): void {
    let from = start;
    if (decodes)
      for (let found = this.#references.next(start, end); found; found = this.#references.next(found.end, end)) {
        if (found.start > from) this.#sink.onText(from, found.start);
        this.#sink.onReference(found.characters, found.start, found.end);
        from = found.end;
      }
    if (end > from) this.#sink.onText(from, end);
  }

  /** The name of a tag, which begins at `start`; ends at a blank, `/` or `>`. */
  #nameAt(start: number): string {
    const html = this.#html;
    let at = start;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === GREATER || code === SLASH || isBlank(code)) break;
    }
    this.#at = at;
    return lowerCase(html, start, at);
  }

  /** Reads attributes up to the `>` of the tag and stands on it; false when the page ends before. */
  #readAttributes(): boolean {
    const html = this.#html;
    this.#attributeCount = 0;
    this.#isSelfClosing = false;
    while (this.#at < html.length) {
      const code = html.charCodeAt(this.#at);
      if (code === GREATER) return true;
      if (code === SLASH) this.#isSelfClosing = html.charCodeAt(this.#at + 1) === GREATER;
      else if (!isBlank(code)) {
        this.#readAttribute();
        continue;
      }
      this.#at++;
    }
    return false;
  }

  /** Reads one attribute, which begins here, and stands behind it. */
  #readAttribute(): void {
    const html = this.#html;
    const start = this.#at;
    let at = start + 1;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === EQUALS || code === GREATER || code === SLASH || isBlank(code)) break;
    }
    const name = lowerCase(html, start, at);
    while (at < html.length && isBlank(html.charCodeAt(at))) at++;
    if (html.charCodeAt(at) !== EQUALS) {
      this.#at = at;
      this.#keep(name, at, at);
      return;
    }
    at++;
    while (at < html.length && isBlank(html.charCodeAt(at))) at++;
    const quote = html.charCodeAt(at);
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const end = html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
      this.#at = end < 0 ? html.length : end + 1;
      this.#keep(name, at + 1, end < 0 ? html.length : end);
      return;
    }
    const valueStart = at;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === GREATER || isBlank(code)) break;
    }
    this.#at = at;
    this.#keep(name, valueStart, at);
  }

  #keep(name: string, valueStart: number, valueEnd: number): void {
    const attributes = this.#attributes;
    if (attributes === undefined || this.#attributeCount >= MOST_ATTRIBUTES) return;
    if (name === '__proto__' || (attributes[name] !== undefined && Object.hasOwn(attributes, name))) return;
    attributes[name] = this.#references.decoded(valueStart, valueEnd);
    this.#attributeCount++;
  }

  #behind(mark: string, from: number): number {
    const end = this.#html.indexOf(mark, from);
    return end < 0 ? this.#html.length : end + mark.length;
  }

  /** Where the comment ends whose content begins at `from`: behind `-->`, `--!>`, or at once behind `>` and `->`. */
  #behindComment(from: number): number {
    const html = this.#html;
    if (html.charCodeAt(from) === GREATER) return from + 1;
    if (html.startsWith('->', from)) return from + 2;
    for (let at = html.indexOf('--', from); at >= 0; at = html.indexOf('--', at)) {
      at += 2;
      while (html.charCodeAt(at) === DASH) at++;
      if (html.charCodeAt(at) === GREATER) return at + 1;
      if (html.startsWith('!>', at)) return at + 2;
    }
    return html.length;
  }
}

/** Where `</name` begins, followed by a blank, `/` or `>`; the end of the page when there is none. */
function findEndTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    if (!isTagEnd(html.charCodeAt(end))) continue;
    if (html.slice(at + 2, end).toLowerCase() === name) return at;
  }
  return html.length;
}

/** source[start, end) in lower case; most names are so already, which is seen for less than they are made so. */
function lowerCase(html: string, start: number, end: number): string {
  const name = html.slice(start, end);
  for (let at = start; at < end; at++) {
    const code = html.charCodeAt(at);
    if (code < 97 && code > 57) return name.toLowerCase();
    if (code > 127) return name.toLowerCase();
  }
  return name;
}

function isTagEnd(code: number): boolean {
  return code === GREATER || code === SLASH || isBlank(code);
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isBlank(code: number): boolean {
  return code === BLANK || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN || code === FORM_FEED;
}
