import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import { allMatches } from '../handles/all-matches.ts';
import { matchAt } from '../handles/match-at.ts';
import type { TextContext } from '../text-context.ts';
import { findWords } from './find-words.ts';
import { isWordUnit } from './is-word-unit.ts';
import { mayBeginDate } from './may-begin-date.ts';
import { parseDate } from './parse-date.ts';
import type { ParsedDate } from './parsed-date.ts';
import { readClock, type ReadClock } from './read-clock.ts';
import { buildWordIndex } from './word-index.ts';

/** A date that nothing is said about, by its place in a text. */
export interface LoneDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The date that stands by itself in a folded, lower-case text, as lists of ads and chats write when something was posted: a line of its own, or the
 * part of a line between signs such as `·` or `|`, at most with a time and a place; else one with a time to the odd minute, as machines write.
 * Undefined when there is none, when three or more stand there (a list of something else), or when it lies ahead of the capture.
 */
export function findLoneDate(lower: string, context: TextContext): LoneDate | undefined {
  const days = new Map<string, LoneDate>();
  for (const line of linesOf(lower)) {
    for (const start of partStarts(line.text)) {
      const found = mayBeginDate(line.text, start) ? loneAt(lower, { line, start }, context) : undefined;
      if (found === undefined) continue;
      if (found.sure) return found.date;
      if (!days.has(found.date.iso)) days.set(found.date.iso, found.date);
    }
  }
  const [first] = days.values();
  return days.size > MOST_DATES ? undefined : (first ?? findStamp(lower, context));
}

/** Characters in which a date by itself is looked for: further down it is one of the text. */
const MOST_READ = 20_000;
/** Of different dates without more said about them. */
const MOST_DATES = 2;
const DAY_MS = 86_400_000;
/** Ads are not older; a lone date may be a birthday. */
const OLDEST_MS = 8 * 365 * DAY_MS;
/** A day without its year lies closer. */
const OLDEST_WITHOUT_YEAR_MS = 180 * DAY_MS;

/** What parts a line; a dash or slash only between spaces. */
const PARTS = /[|·•»«[\]<>]|\/\/|(?<= )[-/](?= )| {2}|\t/g;
/** A quick no for lines of one part. */
const HAS_PARTS = /[|·•»«[\]<>/\t-]| {2}/;
/** The end of a part: the end of the line or a sign that parts it. */
const PART_END = /[ ,.)]{0,3}(?:$|[|·•»«[\]<>)]|\/\/| [-/] | {2}|\t)/uy;
/** A sign that parts strongly, which a dash or the end of a sentence does not. */
const STRONG_END = /[ ,.]{0,3}(?:$|[|·•»\]])/uy;
/** A place behind a date: a preposition or a comma, up to three words, and the end of the part or of the sentence. */
const PLACE =
  /(?:, ?|، ?| (?:in|à|a|en|em|w|we|v|ve|в|во|у|na|на|i|di|at|ở|tại|di kota|في|در|ב|στην|στη|στο|la|din|hos|te|près de|near) ?)[\p{L}\p{M}'.-]{2,24}(?: [\p{L}\p{M}'.-]{2,24}){0,1}(?:[,،] ?[\p{L}\p{M}'.-]{2,24}(?: [\p{L}\p{M}'.-]{2,24}){0,1})?(?:[ ]?\p{N}{0,3})(?:[ ]{0,2}(?:$|[|·•»]| [-/] )|\. )/uy;
/** Characters of a line such as "Leeds, 3 days ago". */
const LONGEST_SIGNATURE = 60;
/** One to three words and a comma at the beginning of a line, before a date. */
const SIGNED =
  /[^\p{L}\p{N}\n]{0,4}[\p{L}\p{M}\p{N}.'-]{2,20}(?: [\p{L}\p{M}\p{N}.'-]{1,20}){0,2}, ?(?:(?:den|am|le|il|el|dnia|dne|on) )?/uy;
/** A small word before a date that is the whole line: `le 5 novembre 2026`. */
const ARTICLE = /(?:den|am|le|il|el|the|dnia|dne|on|del|em|op) (?=\d)/uy;
const NOT_POSTING = buildWordIndex([...dateWords.notPosting, ...dateWords.notTheAd]);

/** Words for days that are names elsewhere: Jana, Leo. */
const ALSO_NAMES: ReadonlySet<string> = new Set(dateWords.alsoNames);

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines that are neither empty nor long, as far as dates are looked for. */
function linesOf(lower: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < lower.length && start <= MOST_READ;) {
    const found = lower.indexOf('\n', start);
    const end = found === -1 ? lower.length : found;
    if (end - start >= SHORTEST_LINE && end - start <= LONGEST_LINE) lines.push({ text: lower.slice(start, end), start });
    start = end + 1;
  }
  return lines;
}

const SHORTEST_LINE = 2;
const LONGEST_LINE = 300;

function partStarts(line: string): number[] {
  const starts = [skipLead(line, 0)];
  if (HAS_PARTS.test(line))
    for (const part of allMatches(PARTS, line)) {
      starts.push(skipLead(line, part.index + part[0].length));
    }
  const dot = line.lastIndexOf('. ', line.length - 3);
  if (dot > 3 && line.length - dot < 30) starts.push(dot + 2);
  if (line.length <= LONGEST_SIGNATURE && /20\d\d$/.test(line)) starts.push(matchAt(ARTICLE, line, skipLead(line, 0))?.[0].length ?? 0);
  if (line.length <= LONGEST_SIGNATURE && line.includes(',')) starts.push(matchAt(SIGNED, line, 0)?.[0].length ?? 0);
  return starts;
}

/** The place behind up to six signs, such as bullets, brackets or emoji. */
function skipLead(line: string, from: number): number {
  let at = from;
  while (at < from + 6 && at < line.length && !isWordUnit(line.charCodeAt(at))) at += 1;
  return at;
}

function loneAt(
  lower: string,
  { line, start }: { readonly line: Line; readonly start: number },
  context: TextContext,
): { readonly date: LoneDate; readonly sure: boolean } | undefined {
  const { text } = line;
  const parsed = parseDate(text.slice(start, start + 60), context);
  if (parsed === undefined || !isPast(parsed, context)) return undefined;
  const clock = clockOf(text, start, parsed);
  if (!clock.found && ALSO_NAMES.has(text.slice(start, start + parsed.length))) return undefined;
  if (!standsAlone(text, { start, parsed, end: clock.end, hasClock: clock.found, isExact: clock.exact })) return undefined;
  if (isOfAnother(lower, line.start + start)) return undefined;
  const date = { iso: parsed.iso, start: line.start + start, end: line.start + start + parsed.length };
  return { date, sure: clock.found || parsed.form === 'ago' || parsed.form === 'named-day' };
}

/** The time of day behind a date, or within it where it is written as machines do. */
function clockOf(text: string, start: number, { length }: ParsedDate): ReadClock {
  const own = /[t ](\d{2}:\d{2}(?::\d{2})?)/.exec(text.slice(start, start + length));
  return own === null ? readClock(text, start + length) : { ...readClock(own[1] ?? '', 0), end: start + length };
}

function standsAlone(
  text: string,
  at: { readonly start: number; readonly parsed: ParsedDate; readonly end: number; readonly hasClock: boolean; readonly isExact: boolean },
): boolean {
  const isFirst = skipLead(text, 0) === at.start;
  const { form } = at.parsed;
  const isLine = isFirst && matchAt(/[ ,.)\]]{0,3}$/y, text, at.end) !== null;
  if (isLine) return true;
  if (form === 'ago') return matchAt(PART_END, text, at.end) !== null || (isFirst && matchAt(PLACE, text, at.end) !== null);
  if (at.hasClock)
    return (
      matchAt(PART_END, text, at.end) !== null ||
      (isFirst && matchAt(PLACE, text, at.end) !== null) ||
      (isFirst && at.isExact && /^[ :]/.test(text.slice(at.end)))
    );
  if (form === 'no-year') return false;
  if (form === 'full' && isFirst) return matchAt(PART_END, text, at.end) !== null;
  return matchAt(STRONG_END, text, at.end) !== null;
}

/** Whether what stands before says that the date is none of posting: the part or the line before is such a word. */
function isOfAnother(lower: string, start: number): boolean {
  const before = lower.slice(Math.max(0, start - 60), start).replace(/[^\p{L}\p{M}\p{N}]{1,9}$/u, '');
  const part = before.slice(Math.max(...['\n', '|', '·', '•', '. ', ' / ', '//', ']'].map((sign) => before.lastIndexOf(sign))) + 1).trim();
  // On the line before, only what is said alone there.
  const least = lower.slice(before.length + Math.max(0, start - 60), start).includes('\n') ? part.length / 2 : 0;
  return (
    part !== '' &&
    part.length <= 40 &&
    findWords(part, NOT_POSTING).some((word) => word.end >= part.length - 1 && word.end - word.start >= least)
  );
}

function isPast({ iso, form }: ParsedDate, { atMs }: TextContext): boolean {
  if (atMs === undefined) return true;
  const ms = Date.parse(iso);
  return ms <= atMs + DAY_MS && ms >= atMs - (form === 'no-year' ? OLDEST_WITHOUT_YEAR_MS : OLDEST_MS);
}

/** A date with its year and a time to the odd minute wherever it stands, unless its line says before it what else happened then. */
function findStamp(lower: string, context: TextContext): LoneDate | undefined {
  if (!HAS_CLOCK.test(lower)) return undefined;
  for (const match of allMatches(STAMP_YEAR, lower.slice(0, MOST_READ))) {
    const lineStart = lower.lastIndexOf('\n', match.index) + 1;
    for (const word of allMatches(WORD, lower.slice(Math.max(lineStart, match.index - 30), match.index + 1))) {
      const start = Math.max(lineStart, match.index - 30) + word.index;
      const parsed = mayBeginDate(lower, start) ? parseDate(lower.slice(start, start + 60), context) : undefined;
      if (parsed?.form !== 'full' || !isPast(parsed, context) || !clockOf(lower, start, parsed).exact) continue;
      if (findWords(lower.slice(lineStart, start), NOT_POSTING).length > 0) break;
      return { iso: parsed.iso, start, end: start + parsed.length };
    }
  }
  return undefined;
}

/** A quick no for texts without a time of day. */
const HAS_CLOCK = /\d[:.]\d\d(?!\d)/;
/** A year, or the end of a date in numbers, with a time behind it. */
const STAMP_YEAR = /20\d\d[ ,.]{1,3}[^\d\n]{0,10}\d{1,2}[:.]\d{2}/gu;
/** Where a word or number begins. */
const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
