import type { Span } from '../../model/provenance.ts';
import { linesOf } from '../ads/text-lines.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { type HeadOfOthers, headOfOthers } from './heads-of-others.ts';

/** A line of a text that may be a saved page. */
export interface SavedLine extends Span {
  /** What it says, without the blanks round it. */
  readonly said: string;
  readonly furniture: Furniture | undefined;
  readonly head: HeadOfOthers | undefined;
}

/** The lines of a text that hold anything, with what they tell of a page; undefined for a text of few lines or too many. */
export function savedLines(text: string): readonly SavedLine[] | undefined {
  if (!hasLines(text)) return undefined;
  const lines: SavedLine[] = [];
  for (const line of linesOf(text)) {
    const said = text.slice(line.start, line.end).trim();
    if (said === '') continue;
    if (lines.length >= MOST_LINES) return undefined;
    const furniture = furnitureOf(said, lines.length);
    lines.push({ ...line, said, furniture, head: undefined });
  }
  if (lines.length < LEAST_LINES) return undefined;
  // Heads are dear to look for, and mean nothing in a text that is no page.
  if (lines.every(({ furniture }) => furniture === undefined)) return lines;
  return lines.map((line) => (line.furniture?.isWhole === true ? line : { ...line, head: headOfOthers(line.said) }));
}

const LEAST_LINES = 2;
const MOST_LINES = 3_000;

function hasLines(text: string): boolean {
  let at = -1;
  for (let count = 1; count < LEAST_LINES; count += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}
