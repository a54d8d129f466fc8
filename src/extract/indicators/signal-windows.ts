import type { Span } from '../../model/provenance.ts';
import { itemAround } from './item-around.ts';
import { judgedPart } from './signal-words.ts';
import type { WeighedText } from './words-against.ts';

/** A stretch of a text of a few sentences is as long as this, in units, in languages with spaces and without. */
const LONGEST = { spaced: 420, unspaced: 200 } as const;
/** Stretches begin this part of their length apart, at least. */
const APART = 4;
/** Stretches of one text; no honest ad comes near. */
const MOST = 120;
/** A sentence is cut at a space after so many units. */
const LONGEST_SENTENCE = 160;

/** The stretches of a few sentences that a text is judged by, in order of place: the whole of a short text. They overlap, but none goes beyond an item of a list. Linear: a place lies in few. */
export function signalWindows(text: WeighedText, spaces: keyof typeof LONGEST): Span[] {
  const length = LONGEST[spaces];
  const lower = judgedPart(text);
  const ends = sentenceEnds(lower);
  const windows: Span[] = [];
  let begun = -1;
  let start = 0;
  for (const [at, end] of ends.entries()) {
    const from = start;
    start = end;
    if (begun >= 0 && from < begun + length / APART) continue;
    const item = itemAround(text, from);
    const until = lastEnd(ends, at, Math.min(from + length, item.end));
    if (lower.slice(from, until).trim() === '') continue;
    windows.push({ start: from, end: until });
    begun = from;
    if (windows.length >= MOST || until >= lower.length) break;
  }
  return windows;
}

/** The last end that lies before a limit; the first where none does. */
function lastEnd(ends: readonly number[], first: number, limit: number): number {
  let last = ends[first] ?? limit;
  for (let at = first + 1; at < ends.length; at += 1) {
    const end = ends[at] ?? limit;
    if (end > limit) break;
    last = end;
  }
  return last;
}

/** Where sentences and lines end; long ones are cut. */
function sentenceEnds(lower: string): number[] {
  const ends: number[] = [];
  let from = 0;
  const cutTo = (end: number): void => {
    while (end - from > LONGEST_SENTENCE) {
      const space = lower.lastIndexOf(' ', from + LONGEST_SENTENCE);
      from = space > from ? space + 1 : from + LONGEST_SENTENCE;
      ends.push(from);
    }
    ends.push(end);
    from = end;
  };
  for (const { index, 0: sign } of lower.matchAll(SENTENCE_END)) cutTo(index + sign.length);
  if (from < lower.length) cutTo(lower.length);
  return ends;
}

/** The end of a sentence or line. Must not match the point of a number. */
const SENTENCE_END = /[.!?؟।](?=\s|$)|[。！？\n]/gu;
