import type { Span } from '../model/provenance.ts';
import { pageText } from './page-text.ts';

/** A stretch of a text that is to be marked, and what it is called. */
export interface TextMark extends Span {
  readonly label: string;
}

/** A text as HTML with every mark in it; where marks overlap, the words bear the labels of all. Marks that lie outside the text are left out. */
export function markedText(text: string, marks: readonly TextMark[]): string {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const begins = Map.groupBy(inside, ({ start }) => start);
  const ends = Map.groupBy(inside, ({ end }) => end);
  const places = [...new Set([0, text.length, ...begins.keys(), ...ends.keys()])].toSorted((a, b) => a - b);
  const open = new Set<TextMark>();
  const pieces: string[] = [];
  for (const [number, at] of places.entries()) {
    for (const mark of ends.get(at) ?? []) open.delete(mark);
    for (const mark of begins.get(at) ?? []) open.add(mark);
    const piece = pageText(text.slice(at, places[number + 1] ?? at));
    if (piece === '') continue;
    const labels = [...new Set([...open].map(({ label }) => label))].join(', ');
    pieces.push(open.size === 0 ? piece : `<mark title="${pageText(labels)}">${piece}</mark>`);
  }
  return pieces.join('');
}
