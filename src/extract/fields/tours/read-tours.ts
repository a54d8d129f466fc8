import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import type { Place, TourStop } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { allMatches } from '../../handles/all-matches.ts';
import { matchAt } from '../../handles/match-at.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import type { FoundWord } from '../find-words.ts';
import { GAZETTEER, PLACE_INDEX } from '../gazetteer.ts';
import { isAboutPersons } from '../is-about-persons.ts';
import { mayBeginDate } from '../may-begin-date.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { buildWordIndex } from '../word-index.ts';
import { beginsStay, type FoundStay, stayAt } from './stay-at.ts';

/** Stays that an ad announces, in order: a place beside its days ("12–15 March in Antwerp"), or behind a word for a stay ("visiting Oslo until Sunday"). Days told without a year or month are nearest to the capture. */
export function readTours(prepared: PreparedText, context: TextContext): Read<TourStop>[] {
  if (!isAboutPersons(context)) return [];
  const { original, folded, walk } = prepared;
  const text: TourText = { lower: folded.lower, written: folded.text, context };
  const cues = findPhrases(walk, SOUGHT.tour, CUES).filter((cue) => announces(text.lower, cue));
  const known = findPhrases(walk, SOUGHT.place, PLACE_INDEX);
  const places = [...known, ...unknownPlaces(text, cues, known)].toSorted((a, b) => a.start - b.start);
  if (places.length > MOST_PLACES) prepared.cuts.add(`Only the first ${MOST_PLACES} places were searched for tour dates.`);
  const found: Read<TourStop>[] = [];
  let from = 0;
  let cue = 0;
  for (const place of places.slice(0, MOST_PLACES)) {
    while ((cues[cue + 1]?.start ?? Infinity) < place.start) cue += 1;
    const announced = place.start - (cues[cue]?.end ?? Infinity);
    const after = place.start - from < CLOSE ? found.at(-1)?.value.to : undefined;
    const stop = stopAt(text, { place, from, announced: announced >= -place.word.length ? announced : Infinity, after });
    if (stop === undefined) continue;
    from = stop.end;
    const span = originalSpan(folded, stop.start, stop.end);
    found.push({ value: stop.value, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'tour@1' });
  }
  return found;
}

/** Places of one text whose surroundings are read. */
const MOST_PLACES = 2_000;
/** How far before a place a word for a stay still announces it: a list of stops stands behind one such word. */
const ANNOUNCED_WITHIN = 400;
/** How far it may stand where only one end of the stay is told. */
const CLOSE = 60;

interface TourText {
  readonly lower: string;
  /** As `lower`, letter case kept. */
  readonly written: string;
  readonly context: TextContext;
}

interface PlaceAt {
  readonly place: FoundWord;
  /** What stands before is another stop's. */
  readonly from: number;
  /** Units since the word for a stay; infinite without one. */
  readonly announced: number;
  /** Last day of the stop right before, ISO 8601; undefined when there is none. */
  readonly after: string | undefined;
}

interface FoundStop {
  readonly start: number;
  readonly end: number;
  readonly value: TourStop;
}

const CUES = buildWordIndex(tourWords.cues);
const BEFORE = wordAlternatives(tourWords.before);
/** Words right before or behind a cue that make it something else. */
const NOT_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${wordAlternatives(tourWords.notStay)})[ ]$`, 'u');
const NOT_BEHIND = new RegExp(String.raw`^[ ](?:${wordAlternatives(tourWords.notStayBehind)})(?![\p{L}\p{M}])`, 'u');

function announces(lower: string, { start, end }: FoundWord): boolean {
  return !NOT_BEFORE.test(lower.slice(Math.max(0, start - 20), start)) && !NOT_BEHIND.test(lower.slice(end, end + 14));
}

/** Behind a word for a stay: one to three words with capitals, which no list of places knows. */
const CAPITALS = new RegExp(
  String.raw`[:]?[ ]{1,2}(?:(?:${BEFORE})[ ])?(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:[ ]\p{Lu}[\p{L}\p{M}'’-]{1,20}){0,2})`,
  'uy',
);

function unknownPlaces({ written, lower }: TourText, cues: readonly FoundWord[], known: readonly FoundWord[]): FoundWord[] {
  const taken = new Set(known.map(({ start }) => start));
  return cues.flatMap(({ end }): FoundWord[] => {
    const match = matchAt(CAPITALS, written, end);
    const name = match?.[1];
    if (match === null || name === undefined) return [];
    const start = end + match[0].length - name.length;
    // A day or a month with a capital is no place.
    return taken.has(start) || mayBeginDate(lower, start) || beginsStay(lower, start)
      ? []
      : [{ start, end: start + name.length, word: lower.slice(start, start + name.length) }];
  });
}

/** The stay beside a place: right before it, else right behind it. */
function stopAt(text: TourText, at: PlaceAt): FoundStop | undefined {
  const { place, announced } = at;
  const value = placeOf(text, place);
  if (value === undefined) return undefined;
  const ahead = stayBefore(text, at);
  const stay = ahead ?? stayBehind(text, at);
  if (stay === undefined) return undefined;
  const { days, form } = stay.found;
  const told =
    form === 'range' ? announced <= ANNOUNCED_WITHIN || text.context.category === 'escort' || isLed(text, place) : announced <= CLOSE;
  if (!told) return undefined;
  const [start, end] = ahead === undefined ? [place.start, stay.found.end] : [stay.start, place.end];
  return { start, end, value: { place: value, ...days } };
}

const PREPOSITION = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${BEFORE})[ ]$`, 'u');

/** Whether a preposition stands before a place; scripts without spaces need none. */
function isLed({ lower }: TourText, { start }: FoundWord): boolean {
  return /[\p{Script=Han}\p{Script=Thai}]/u.test(lower.charAt(start)) || PREPOSITION.test(lower.slice(Math.max(0, start - 16), start));
}

/** The place a name stands for; undefined for a name that is an everyday word here. */
function placeOf(text: TourText, { start, end, word }: FoundWord): Place | undefined {
  const entry = GAZETTEER.get(word);
  const raw = text.written.slice(start, end);
  if (/^\p{Ll}/u.test(raw) && (entry === undefined || entry.ambiguous || !isLed(text, { start, end, word }))) return undefined;
  if (entry === undefined) return { text: raw };
  return { text: raw, ...(entry.city === undefined ? {} : { city: entry.city }), country: entry.country };
}

interface StayBeside {
  readonly start: number;
  readonly found: FoundStay;
}

/** Between days and the place behind them: a preposition, or a sign that joins; no comma. */
const GAP_BEFORE = new RegExp(String.raw`^[ ]{0,2}[:–—-]?[ ]{0,2}(?:(?:${BEFORE})[ ]|(?:在|到|ใน|ที่))?$`, 'u');
const WORD_START = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]|[从從至到]/gu;

function stayBefore({ lower, context }: TourText, { place, from, after }: PlaceAt): StayBeside | undefined {
  const begins = Math.max(from, place.start - 60, lower.lastIndexOf('\n', place.start - 1) + 1);
  const window = lower.slice(begins, place.start);
  for (const { index } of allMatches(WORD_START, window)) {
    const start = begins + index;
    if (!mayBeginDate(lower, start) && !beginsStay(lower, start)) continue;
    const found = stayAt(lower, start, { ...context, after });
    if (found !== undefined && found.end <= place.start && GAP_BEFORE.test(lower.slice(found.end, place.start))) return { start, found };
  }
  return undefined;
}

/** Between a place and the days behind it; no further word, one line end at most where a sign does not join. */
const GAP_BEHIND = /[ ]{0,2}[,:()|·•–—-]{0,2}[ ]{0,2}(?:(?:on|am|le|el|il|on the|now|nu|jetzt|только|only)[ ])?/uy;

function stayBehind({ lower, context }: TourText, { place: { start, end }, after }: PlaceAt): StayBeside | undefined {
  const gap = matchAt(GAP_BEHIND, lower, end)?.[0].length ?? 0;
  const found = stayAt(lower, end + gap, { ...context, after });
  return found === undefined ? undefined : { start, found };
}
