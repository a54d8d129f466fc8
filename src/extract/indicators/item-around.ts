import type { Span } from '../../model/provenance.ts';
import type { MetWords } from './met-word.ts';

/** A text with the words that were met in it; these stand for it when what was found out is remembered. */
interface MetText {
  readonly lower: string;
  readonly met: MetWords;
}

/**
 * The item of a list that a place lies in: teasers of a front page, wares of a shop, headlines one below the other tell nothing of each other.
 * Items are told by lines that end alike again and again ("Add to my favourites", "2 hours ago", "… read more") or by many headlines on end. The whole text where it is no list.
 */
export function itemAround({ lower, met }: MetText, place: number): Span {
  let known = WALLS.get(met);
  if (known === undefined) {
    known = wallsOf(lower);
    WALLS.set(met, known);
  }
  const next = countUpTo(known, place);
  return { start: known[next - 1] ?? 0, end: known[next] ?? lower.length };
}

const WALLS = new WeakMap<MetWords, readonly number[]>();

/** How many walls stand before a place or at it. */
function countUpTo(walls: readonly number[], place: number): number {
  let [low, high] = [0, walls.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((walls[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines that end alike in a list of items, at least; ads by one person repeat a line or two. */
const LEAST_REPEATS = 4;
/** Units of a line that are looked at, and of its end. */
const [LONGEST_LINE, LONGEST_ENDING] = [400, 80];
/** Headlines on end that make a front page, at least; pleas and offers written line by line are shorter. */
const LEAST_HEADLINES = 8;
/** Units of a headline: shorter lines are the points of an ad. */
const [SHORTEST_HEADLINE, LONGEST_HEADLINE] = [18, 140];
/** Lines that are looked at; longer texts are pages put together. */
const MOST_LINES = 4_000;

/** Where items begin and end, in order of place. */
function wallsOf(lower: string): number[] {
  const lines = linesOf(lower);
  if (lines.length < LEAST_HEADLINES) return [];
  const counts = new Map<string, number>();
  for (const { ending } of lines) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const isRepeated = ({ text, ending }: Line): boolean => (counts.get(ending) ?? 0) >= LEAST_REPEATS && ending !== '' && !CLOCK.test(text);
  const walls = new Set<number>();
  for (const line of lines) if (isRepeated(line)) walls.add(line.start).add(line.end);
  for (const run of headlineRuns(lines)) for (const line of run) walls.add(line.start).add(line.end);
  return [...walls].toSorted((one, other) => one - other);
}

interface Line extends Span {
  readonly text: string;
  /** Its last two words, each digit as zero; empty for a line of fewer words, as a name is. */
  readonly ending: string;
}

function linesOf(lower: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < lower.length && lines.length < MOST_LINES;) {
    const found = lower.indexOf('\n', start);
    const end = found < 0 ? lower.length : found;
    const text = lower.slice(start, Math.min(end, start + LONGEST_LINE)).trim();
    if (text !== '') lines.push({ text, ending: endingOf(text), start, end });
    start = end + 1;
  }
  return lines;
}

function endingOf(text: string): string {
  const words = text.slice(-LONGEST_ENDING).split(' ');
  const ending = words.slice(-2).join(' ');
  return words.length > 2 && /\p{L}/u.test(ending) ? ending.replaceAll(/\d/g, '0') : '';
}

/** Lines on end of which each is a headline. */
function headlineRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of [...lines, undefined]) {
    if (line && isHeadline(line)) run.push(line);
    else {
      if (run.length >= LEAST_HEADLINES) runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** Whether a line may be a headline: several words, no sentence that ends, no point of a list, no sum or clock. */
function isHeadline({ text }: Line): boolean {
  return text.length >= SHORTEST_HEADLINE && text.length <= LONGEST_HEADLINE && STARTS_PLAIN.test(text) && !SENTENCE.test(text);
}

/** An hour of the day: lines of chats bear one, with who wrote. */
const CLOCK = /\d ?:\d\d/;
/** A line that begins with a letter, number or quotation mark, not with the bullet of a list. */
const STARTS_PLAIN = /^["“„«'‘]?[\p{L}\p{N}]/u;
/** The end of a sentence, or what only ads and chats bear: handles, hours, sums. Must not match the point of a number. */
const SENTENCE = /[.!?…।۔。！？;](?:\s|$)|[@\p{Sc}]|\d ?:\d\d/u;
