import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** A character reference of a page: what it stands for, and where it stands. */
export interface Reference {
  readonly characters: string;
  readonly start: number;
  readonly end: number;
}

/** One decoder for every page: a closure made for each page would outlive it. */
let decoded = '';
const decoder = new EntityDecoder(htmlDecodeTree, (codepoint) => {
  decoded += String.fromCodePoint(codepoint);
});

/** Finds the character references of one page, from its beginning to its end: positions asked for never go back. */
export class ReferenceReader {
  readonly #html: string;
  /** The first `&` at or behind the place asked for last. */
  #ampersand = -1;

  constructor(html: string) {
    this.#html = html;
  }

  /** The first reference in source[start, end); undefined when there is none. */
  next(start: number, end: number): Reference | undefined {
    for (let at = this.#ampersandFrom(start); at < end; at = this.#ampersandFrom(at + 1)) {
      const length = decodeAt(this.#html, at, DecodingMode.Legacy);
      if (length > 0) return { characters: decoded, start: at, end: at + length };
    }
    return undefined;
  }

  /** source[start, end) with its references decoded, as the value of an attribute. */
  decoded(start: number, end: number): string {
    if (this.#ampersandFrom(start) >= end) return this.#html.slice(start, end);
    const value = this.#html.slice(start, end);
    let text = '';
    let from = 0;
    for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', Math.max(from, at + 1))) {
      const length = decodeAt(value, at, DecodingMode.Attribute);
      if (length === 0) continue;
      text += value.slice(from, at) + decoded;
      from = at + length;
    }
    return text + value.slice(from);
  }

  #ampersandFrom(start: number): number {
    if (this.#ampersand < start) {
      const found = this.#html.indexOf('&', start);
      this.#ampersand = found < 0 ? Infinity : found;
    }
    return this.#ampersand;
  }
}

/** Length of the reference at the `&` at `at`, 0 when it is none; what it stands for is in `decoded`. */
function decodeAt(text: string, at: number, mode: DecodingMode): number {
  decoded = '';
  decoder.startEntity(mode);
  const length = decoder.write(text, at + 1);
  return length < 0 ? decoder.end() : length;
}
