import { turnRound } from '../text/turn-round.ts';
import type { TextMap } from './page-document.ts';

/** What parts two pieces of text: nothing, a blank, a cell border, a line end; the strongest one asked for is written. */
const SEPARATORS = ['', ' ', '\t', '\n'] as const;

/** Strength of a separator between two pieces of text. */
export type Separator = 1 | 2 | 3;

/** Collects the visible text of a page piece by piece, blanks joined, and remembers where each piece stood. */
export class VisibleText {
  length = 0;
  private readonly source: string;
  private readonly pieces: string[] = [];
  private readonly textStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private pending: 0 | Separator = 0;
  private isWordParted = false;
  private isLetterParted = false;

  constructor(source: string) {
    this.source = source;
  }

  /** Parts what was written from what follows: 1 blank, 2 cell, 3 line. */
  part(by: Separator): void {
    if (by > this.pending) this.pending = by;
  }

  /** Parts what was written from what follows where a word meets a number, a small letter a capital, or either a price; not within a word or a number. */
  partWords(): void {
    this.isWordParted = true;
  }

  /** Parts what was written from what follows where a letter meets a letter. */
  partLetters(): void {
    this.isLetterParted = true;
  }

  /** Adds source[start, end) with blanks joined; one to one otherwise. */
  addSource(start: number, end: number): void {
    const source = this.source;
    let from = start;
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      if (code > 32 || !isBlank(code)) continue;
      // A single blank inside a line stays in its piece.
      if (code === 32 && at > from && at + 1 < end && source.charCodeAt(at + 1) > 32) continue;
      if (at > from) this.write(source.slice(from, at), from, at);
      this.part(1);
      from = at + 1;
    }
    if (end > from) this.write(source.slice(from, end), from, end);
  }

  /** Adds source[start, end) with its line breaks kept, as `pre` shows it. */
  addPreformatted(start: number, end: number): void {
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && this.source.charCodeAt(at) !== 10) continue;
      this.addSource(from, at);
      if (at < end) this.part(3);
      from = at + 1;
    }
  }

  /** Adds what the character reference at source[start, end) stands for. */
  addReference(character: string, start: number, end: number): void {
    if (character.length === 1 && isBlank(character.charCodeAt(0))) this.part(1);
    else this.write(character, start, end);
  }

  /** How much was written, for `turnRound`. */
  get written(): number {
    return this.pieces.length;
  }

  /**
   * Turns round what was written since, for an element that begins at `start` of the source: the page shows it from right to left, letter by letter. The whole becomes one piece.
   * What holds letters of scripts that run that way is left as it is.
   */
  turnRound(since: number, start: number): void {
    const text = this.pieces.slice(since).join('');
    if (text.length < 2 || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return;
    const from = this.length - text.length;
    const end = this.sourceEnds.at(-1) ?? start;
    const kept = this.textStarts.findLastIndex((at) => at < from) + 1;
    // A separator written before the first piece stays where it is.
    const lead = text.length - text.trimStart().length;
    this.pieces.length = since;
    for (const list of [this.textStarts, this.sourceStarts, this.sourceEnds]) list.length = kept;
    this.pieces.push(text.slice(0, lead), turnRound(text.slice(lead)));
    this.textStarts.push(from + lead);
    this.sourceStarts.push(start);
    this.sourceEnds.push(end);
  }

  /** The whole text and its map. */
  finish(): { readonly text: string; readonly textMap: TextMap } {
    return {
      text: this.pieces.join(''),
      textMap: { textStarts: this.textStarts, sourceStarts: this.sourceStarts, sourceEnds: this.sourceEnds },
    };
  }

  private write(piece: string, start: number, end: number): void {
    if (this.isWordParted || this.isLetterParted) {
      const meeting = this.pending === 0 ? (this.pieces.at(-1) ?? '').slice(-1) + piece.slice(0, 1) : '';
      if ((this.isWordParted && MEETS.test(meeting)) || (this.isLetterParted && LETTERS.test(meeting))) this.pending = 1;
      this.isWordParted = false;
      this.isLetterParted = false;
    }
    if (this.pending !== 0) {
      if (this.length > 0) {
        this.pieces.push(SEPARATORS[this.pending] ?? ' ');
        this.length++;
      }
      this.pending = 0;
    }
    this.textStarts.push(this.length);
    this.sourceStarts.push(start);
    this.sourceEnds.push(end);
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

/** A letter and a digit, a digit and a letter, a small letter or the sign that ends a piece and a capital, or what stands before or behind a currency sign. */
const MEETS = /^(?:\p{L}\d|\d\p{L}|[\p{Ll}.!?)]\p{Lu}|[\p{L}\d]\p{Sc}|\p{Sc}[\p{L}\d])$/u;

/** Two letters. */
const LETTERS = /^[\p{L}\p{M}]\p{L}$/u;

/** Tab, line feed, form feed, carriage return, blank: the blanks of HTML (a no-break space is none of them). */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}
