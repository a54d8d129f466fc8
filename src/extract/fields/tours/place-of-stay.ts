import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import { wordAlternatives } from '../word-alternatives.ts';
import type { FoundStay } from './find-stays.ts';
import type { TourPlace } from './tour-places.ts';

/** A stay with the place it is in. */
export interface PlacedStay {
  readonly stay: FoundStay;
  readonly place: TourPlace;
  /** How far they are parted: 0 for a blank, more for signs and words. */
  readonly parted: number;
  /** Whether the place stands before the days. */
  readonly ahead: boolean;
}

/** Gives stays their places, in order: the one that the least parts them from, of the sides that which most of the list has. Those without a place near are left out. Linear in the text: each stay looks at the places up to its neighbours. */
export function placeStays(lower: string, stays: readonly FoundStay[], places: readonly TourPlace[]): PlacedStay[] {
  const headings = headingsOf(lower, places).slice(0, MOST_HEADINGS);
  let first = 0;
  const sides = stays.map((stay, at): Sides => {
    const [from, to] = [stays[at - 1]?.end ?? 0, stays[at + 1]?.start ?? lower.length];
    while ((places[first]?.end ?? Infinity) <= from) first += 1;
    let next = first;
    let inner: TourPlace | undefined;
    let before: TourPlace | undefined;
    let behind: TourPlace | undefined;
    for (; next < places.length; next += 1) {
      const place = places[next];
      if (place === undefined || place.start >= to) break;
      if (place.end <= stay.start) before = place;
      else if (place.start >= stay.end) behind ??= place;
      else if (place.start > stay.start && place.end < stay.end) inner = place;
    }
    return {
      stay,
      inner,
      before: candidate(before, (place) => partedBefore(lower.slice(place.end, stay.start))),
      behind: candidate(behind, (place) => partedBehind(lower.slice(stay.end, place.start))),
      header: headings.length === 0 ? undefined : headingOf(lower, headings, stay.start),
    };
  });
  const votes = sides.reduce((sum, { before, behind }) => sum + Math.sign((behind?.parted ?? FAR) - (before?.parted ?? FAR)), 0);
  return withoutLent(sides.flatMap((side) => chosen(side, votes) ?? []));
}

/** Without days whose place is that of other days that stand nearer to it on the other side: their own is not known. */
function withoutLent(placed: readonly PlacedStay[]): PlacedStay[] {
  return placed.filter(
    ({ place, parted, ahead }, at) =>
      parted < 1 ||
      ![placed[at - 1], placed[at + 1]].some(
        (other) => other !== undefined && other.place === place && other.parted < parted && other.ahead !== ahead,
      ),
  );
}

interface Candidate {
  readonly place: TourPlace;
  readonly parted: number;
}

interface Sides {
  readonly stay: FoundStay;
  readonly inner: TourPlace | undefined;
  readonly before: Candidate | undefined;
  readonly behind: Candidate | undefined;
  readonly header: TourPlace | undefined;
}

/** What parts a place and its days too far. */
const FAR = 3.4;
/** Units between them at most. */
const LONGEST_GAP = 70;

function candidate(place: TourPlace | undefined, parted: (place: TourPlace) => number): Candidate | undefined {
  if (place === undefined) return undefined;
  // A country is a stop where nothing else is.
  const value = parted(place) + (place.city === undefined ? 0.5 : 0);
  return value < FAR ? { place, parted: value } : undefined;
}

function chosen({ stay, inner, before, behind, header: head }: Sides, votes: number): PlacedStay | undefined {
  if (inner !== undefined) return { stay, place: inner, parted: 0, ahead: true };
  const tie = before !== undefined && behind !== undefined && Math.abs(before.parted - behind.parted) < 0.3;
  const ahead = behind === undefined || (before !== undefined && (tie ? votes >= 0 : before.parted < behind.parted));
  const side = ahead ? before : behind;
  // Rows below a place and a colon are its own.
  if (head !== undefined && (side === undefined || side.parted > 1)) return { stay, place: head, parted: 0.4, ahead: true };
  return side === undefined ? undefined : { stay, place: side.place, parted: side.parted, ahead };
}

function partedBefore(whole: string): number {
  // "Mackay tour!! Tiffany 14th - 19th Sept": the head of what follows, and no end of a sentence.
  const gap = whole.replace(TOUR, '');
  return gap.length > LONGEST_GAP ? FAR : signsIn(gap, { line: 2, part: 1.2 }) + wordsIn(gap);
}

/** A word for a tour right behind a place, and the signs that shout it. */
const TOUR = new RegExp(String.raw`^ (?:${wordAlternatives(tourWords.tours)})(?:[ ]?[!*:.~🔥❤💋✈-]{1,6})?(?![\p{L}\p{M}])`, 'u');

/** A word that leads on to the next stop parts its place from the days before it. */
function partedBehind(gap: string): number {
  return gap.length > LONGEST_GAP || NEXT.test(gap) ? FAR : signsIn(gap, { line: 3, part: 2 }) + wordsIn(gap);
}

/** What signs part: the end of a sentence or line most, a bar or picture less, a comma, brackets and dashes little, a colon nothing. */
function signsIn(gap: string, { line, part }: { readonly line: number; readonly part: number }): number {
  let parted = 0;
  for (const sign of gap) {
    if (sign === '\n') parted += line;
    else if ('.!?。！？…'.includes(sign)) parted += 3;
    else if (',;，、،'.includes(sign)) parted += 1.5;
    else if ('|/•·*★●▪■◆♦✔✓✦✈'.includes(sign)) parted += part;
    else if ('()–—-→➜➔➡'.includes(sign)) parted += 0.2;
    else if (/\p{Extended_Pictographic}/u.test(sign)) parted += part / 2;
  }
  return parted;
}

const NEXT = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${wordAlternatives(tourWords.next)})(?![\p{L}\p{M}])|然后|之后|その後|แล้วไป|ต่อด้วย`,
  'u',
);
const LITTLE: ReadonlySet<string> = new Set([...tourWords.fillers, ...tourWords.before]);
const WORDS = /[\p{L}\p{M}\p{N}'’]+/gu;

function wordsIn(gap: string): number {
  return (gap.match(WORDS) ?? []).reduce((sum, word) => sum + (LITTLE.has(word) ? 0.2 : 0.8), 0);
}

/** Headings of one text. */
const MOST_HEADINGS = 200;
/** How far below its heading a row stands. */
const HEADED_WITHIN = 240;

/** Places that stand alone in their line, a colon behind them. */
function headingsOf(lower: string, places: readonly TourPlace[]): TourPlace[] {
  return places.filter(
    ({ start, end }) => LINE_BEGIN.test(lower.slice(Math.max(0, start - 4), start)) && HEAD_END.test(lower.slice(end, end + 6)),
  );
}

/** The last heading above a row of a list, where nothing but rows stands between; undefined where the stay is in no row. */
function headingOf(lower: string, headings: readonly TourPlace[], start: number): TourPlace | undefined {
  const line = lower.lastIndexOf('\n', start - 1);
  if (line < 0 || start - line > LONGEST_GAP || !ROW.test(lower.slice(line + 1, line + 6))) return undefined;
  const heading = headings.findLast((place) => place.end <= line);
  if (heading === undefined || start - heading.end > HEADED_WITHIN) return undefined;
  const rows = lower.slice(heading.end, line).split('\n').slice(1);
  return rows.every((row) => ROW.test(row)) ? heading : undefined;
}

/** A bullet, dash or number at the head of a row. */
const ROW = /^[ ]{0,3}(?:[-–—•·*▪➤✔]|\d[.)])/u;
const HEAD_END = /^[ ]{0,2}:[ ]{0,2}\n/;
const LINE_BEGIN = /(?:^|\n)[^\p{L}\p{N}\n]{0,3}$/u;
