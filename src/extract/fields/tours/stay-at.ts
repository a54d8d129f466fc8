import tourWords from '../../../../lexicon/tour-words.json' with { type: 'json' };
import { matchAt } from '../../handles/match-at.ts';
import type { TextContext } from '../../text-context.ts';
import { wordAt } from '../word-at.ts';
import { buildWordIndex } from '../word-index.ts';
import { type StayDays, stayDays } from './stay-days.ts';
import { type TourDay, tourDayAt } from './tour-day.ts';

/** The days of a stay, where they are told, and how. */
export interface FoundStay {
  readonly days: StayDays;
  readonly end: number;
  /** `range`: two ends that leave no doubt; `open`: one end, or days of the week or month alone, which a word for a stay must announce. */
  readonly form: 'range' | 'open';
}

/** What helps to read a stay: hints and capture, and in a list of stops the last day (ISO 8601) of the one before. */
export interface StayContext extends Pick<TextContext, 'atMs' | 'dateOrder'> {
  /** Its month, or the next, is that of two bare days; undefined where no stop stands right before. */
  readonly after?: string | undefined;
}

/** The stay told at a place of a folded, lower-case text: "12–15 March", "from 5 to 9", "until Sunday"; undefined when none is. */
export function stayAt(lower: string, at: number, context: StayContext): FoundStay | undefined {
  const until = wordAt(UNTIL, lower, at);
  const end = until === undefined ? undefined : tourDayAt(lower, spaced(lower, at + until.length), context.dateOrder);
  const untilDay = end === undefined || isBare(end) ? undefined : open(undefined, end, context);
  if (untilDay !== undefined) return untilDay;
  const from = wordAt(FROM, lower, at);
  const first = tourDayAt(lower, from === undefined ? at : spaced(lower, at + from.length), context.dateOrder);
  if (first === undefined) return undefined;
  const joint = spaced(lower, first.end);
  const between = wordAt(TO, lower, joint);
  const last = between === undefined ? undefined : tourDayAt(lower, spaced(lower, joint + between.length), context.dateOrder);
  if (between !== undefined && last !== undefined) return rangeOf({ first, between, last }, context);
  return from === undefined || isBare(first) ? undefined : open(first, undefined, context);
}

/** The stay between two days. */
function rangeOf(
  { first, between, last }: { readonly first: TourDay; readonly between: string; readonly last: TourDay },
  { atMs, after }: StayContext,
): FoundStay | undefined {
  const bare = isBare(first) && isBare(last);
  if (bare && after === undefined && last.ordinal !== true && !BARE_TO.has(between)) return undefined;
  const days = bare && after !== undefined ? followingDays(first, last, after) : stayDays(first, last, atMs);
  if (days === undefined) return undefined;
  return { days, end: last.end, form: (bare && after === undefined) || last.day === undefined ? 'open' : 'range' };
}

/** Two bare days of the month that a day is in, or of the next one where they are not behind it. */
function followingDays(first: TourDay, last: TourDay, after: string): StayDays | undefined {
  const before = new Date(after);
  const later = (first.day ?? 0) < before.getUTCDate() ? 1 : 0;
  const month = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + later, 1));
  const [year, number] = [month.getUTCFullYear(), month.getUTCMonth() + 1];
  return stayDays({ ...first, month: number, year }, { ...last, month: number, year }, undefined);
}

/** Whether a word at a place may begin a stay: a word for "from" or "until". */
export function beginsStay(lower: string, at: number): boolean {
  return wordAt(UNTIL, lower, at) !== undefined || wordAt(FROM, lower, at) !== undefined;
}

const FROM = buildWordIndex(tourWords.from);
const TO = buildWordIndex(tourWords.to);
const UNTIL = buildWordIndex(tourWords.until);
/** Words between two days that no one says between two hours. */
const BARE_TO: ReadonlySet<string> = new Set(tourWords.bareTo);

const SPACE = /[ ]{0,2}(?:(?:the|le|el|il|den|dem|de|dia|día|dag|ngày|วันที่|tanggal)[ ])?/uy;

function spaced(lower: string, at: number): number {
  return at + (matchAt(SPACE, lower, at)?.[0].length ?? 0);
}

function isBare(day: TourDay): boolean {
  return day.day !== undefined && day.month === undefined;
}

function open(first: TourDay | undefined, last: TourDay | undefined, { atMs }: StayContext): FoundStay | undefined {
  const days = stayDays(first, last, atMs);
  return days === undefined ? undefined : { days, end: (last ?? first)?.end ?? 0, form: 'open' };
}
