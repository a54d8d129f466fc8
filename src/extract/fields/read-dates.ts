import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { allMatches } from '../handles/all-matches.ts';
import type { FoldedText } from '../handles/folded-text.ts';
import { matchAt } from '../handles/match-at.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { prepareStart, type PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { WEEKDAY_NUMBERS } from './calendar-words.ts';
import { findHeaderDate } from './find-header-date.ts';
import { findLoneDate } from './find-lone-date.ts';
import { findPhrases } from './find-phrases.ts';
import { findWords, type FoundWord } from './find-words.ts';
import { mayBeginDate } from './may-begin-date.ts';
import { parseDate } from './parse-date.ts';
import { parseAgeOfAd, parseBareSpan } from './parse-relative-date.ts';
import { readClock } from './read-clock.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/**
 * When the text says that it was posted and updated, ISO 8601: a date behind or before a word for it, else one that stands by itself.
 * Updated stands for posted where only that is told. No date ahead of the capture is taken.
 */
export function readDates(
  text: string | PreparedText,
  context: TextContext,
): { readonly postedAt?: Read<string>; readonly updatedAt?: Read<string> } {
  const { folded, walk } = prepareStart(text, MOST_READ, 'dates');
  const found: { postedAt?: Read<string>; updatedAt?: Read<string> } = {};
  for (const label of findPhrases(walk, SOUGHT.dateLabel, LABELS)) {
    const name = UPDATED.has(label.word) ? 'updatedAt' : 'postedAt';
    if (found[name] !== undefined || !isLabel(folded.lower, label)) continue;
    const date = dateBehind(folded.lower, label.end, context) ?? dateBefore(folded.lower, label, context);
    if (date !== undefined) found[name] = readOf(folded, date);
  }
  const posted =
    found.postedAt ?? found.updatedAt ?? headerDate(folded, walk, context) ?? ageOfAd(folded, walk, context) ?? loneDate(folded, context);
  return { ...found, ...(posted === undefined ? {} : { postedAt: posted }) };
}

/** Characters in which dates are looked for. */
const MOST_READ = 200_000;
const DAY_MS = 86_400_000;

interface DatePlace {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const UPDATED: ReadonlySet<string> = new Set(dateWords.updated);
const LABELS = buildWordIndex([...dateWords.posted, ...dateWords.updated]);
/** Labels that mean something else within a sentence: "date", "since". */
const AT_START: ReadonlySet<string> = new Set(dateWords.atStart);
/** Labels that are also said of accounts, and the words for those. */
const CREATED: ReadonlySet<string> = new Set(dateWords.created);
const THE_AD = buildWordIndex(dateWords.theAd);
const NOT_THE_AD = buildWordIndex(dateWords.notTheAd);
const NEITHER_AD_NOR_ACCOUNT = buildWordIndex([...dateWords.notTheAd, ...dateWords.account]);
const WEEKDAY = buildWordIndex(WEEKDAY_NUMBERS.keys());
/** The beginning of a text or line, or a sign other than a comma. */
const BEGINNING = /(?:^|\n|\s{2}|[^\p{L}\p{M}\p{N}\s,'])[^\S\n]{0,3}$/u;

/** Whether a word for posting is said of the ad: not of photos or reviews, and, for words that are too common, only where a line or sentence begins. */
function isLabel(lower: string, { word, start, end }: FoundWord): boolean {
  const before = lower.slice(Math.max(0, start - 32), start);
  const clause = before.slice(Math.max(...['\n', '|', '·', '.', '!', '?', ';', ','].map((sign) => before.lastIndexOf(sign))) + 1);
  if (AT_START.has(word) && !BEGINNING.test(before) && !isBehindAd(before)) return false;
  if (PICTURES.test(lower.slice(end, end + 12))) return false;
  return clause.trim() === '' || findWords(clause, CREATED.has(word) ? NEITHER_AD_NOR_ACCOUNT : NOT_THE_AD).length === 0;
}

/** Whether the last word is one for an ad: "vacature online sinds". */
function isBehindAd(before: string): boolean {
  return findWords(before, THE_AD).some(({ end }) => end >= before.length - 1);
}

/** What stands between the ad and its age: "ad is 3 days old". */
const IS = /[ ]{0,2}(?:[:：–-]|(?:is|ist|est|es|är|er|on|je|jest) )?[ ]{0,2}/uy;

/** The date so long ago as the text says that the ad is old. */
function ageOfAd(folded: FoldedText, walk: TextWalk, { atMs }: TextContext): Read<string> | undefined {
  if (atMs === undefined) return undefined;
  const { lower } = folded;
  for (const { start, end } of findPhrases(walk, SOUGHT.dateLabel, THE_AD)) {
    const from = end + (matchAt(IS, lower, end)?.[0].length ?? 0);
    const age = mayBeginDate(lower, from) ? parseAgeOfAd(lower.slice(from, from + 60), atMs) : undefined;
    if (age !== undefined && BEGINNING.test(lower.slice(Math.max(0, start - 32), start)))
      return readOf(folded, { iso: age.iso, start: from, end: from + age.length });
  }
  return undefined;
}

/** Pictures behind a label: they were updated, not the ad. */
const PICTURES =
  /^[ ]?(?:相片|照片|图片|圖片|写真|画像|사진|รูป|ảnh|hình|photos?|pics|pictures|fotos?|фото|bilder|zdjęci|képek|poze|kuvat|foto's|صور|تصاویر)/u;

const ON_DAY = wordAlternatives(dateWords.onDay);
const BY = wordAlternatives(dateWords.byWhom);
/** What joins a label to its date: a colon or dash, a name behind "by" or the colon, words such as "on". Bounded, and every part of it may be missing. */
const JOIN = new RegExp(
  String.raw`[ ]{0,2}(?:(?:(?:${BY}) |[:：][ ]?| (?=[^\n»]{1,40}»))(?:u/|@)?\p{L}[\p{L}\p{M}\p{N}_.-]{0,19}(?: \p{L}[\p{L}\p{M}\p{N}_.-]{0,19})?[ ]{0,2}[,،:·|»›>-]?[ ]{0,2}(?=(?:(?:${ON_DAY})[ ]|\p{L}{2,10}[.]?,? (?:\p{L}{3,10} )?)?\d|(?:${ON_DAY})[ ]))?(?:[:：՝\-–|·,=\])»]|(?<=[\u0e00-\u9fff]))?\s{0,3}(?:(?:${ON_DAY})(?:[ ]{1,2}|(?<=[\u0e00-\u0eff\u1780-\u17ff])(?=\d))){0,2}(?:ב-?(?=\d))?`,
  'uy',
);

/** The date behind a label: absolute, relative, a bare span (posted 6h), or a day of the week before the capture. */
function dateBehind(lower: string, end: number, context: TextContext): DatePlace | undefined {
  // "Il y a" or "for 3 dager siden" begin with words that also join: both places are tried.
  const plain = end + (matchAt(PLAIN_JOIN, lower, end)?.[0].length ?? 0);
  const joined = end + (matchAt(JOIN, lower, end)?.[0].length ?? 0);
  const clock = readClock(lower, plain);
  const timed = clock.found ? clock.end + (matchAt(BEHIND_CLOCK, lower, clock.end)?.[0].length ?? 0) : joined;
  for (const start of new Set([plain, joined, timed])) {
    if (!mayBeginDate(lower, start)) continue;
    const rest = lower.slice(start, start + 60);
    const parsed = parseDate(rest, context);
    if (parsed !== undefined) return isAhead(parsed.iso, context) ? undefined : { iso: parsed.iso, start, end: start + parsed.length };
    const short = DAY_AND_MONTH.exec(rest);
    const shortDate = short === null ? undefined : parseDate(short[0], context);
    if (shortDate !== undefined) return { iso: shortDate.iso, start, end: start + shortDate.length };
    if (context.atMs === undefined) continue;
    const span = parseBareSpan(rest, context.atMs);
    if (span !== undefined) return { iso: span.iso, start, end: start + span.length };
    const weekday = wordAt(WEEKDAY, lower, start);
    if (weekday !== undefined) return { iso: lastWeekday(weekday, context.atMs), start, end: start + weekday.length };
  }
  return undefined;
}

/** What joins a time of day to the date behind it: "at 10:20 on 5 May", "в 12:20 ч. на 15 ноември". */
const BEHIND_CLOCK = new RegExp(String.raw`\.?[ ,]{1,3}(?:(?:${ON_DAY}) )?`, 'uy');
/** A day and a month in numbers, whatever follows; no decimal and no fraction of more parts. */
const DAY_AND_MONTH = /^\d{1,2}[./]\d{1,2}\.?(?![\d/:%€$]|[.,]\d| ?(?:inch|zoll|")| (?:m|cm|km|kg|l)(?!\p{L}))/u;
const PLAIN_JOIN = /[ ]{0,2}(?:[:：՝\-–|·,=])?\s{0,3}/uy;

/** The date that ends, with a time of day at most, where a label begins: "yesterday 18:20 posted". */
function dateBefore(lower: string, label: FoundWord, context: TextContext): DatePlace | undefined {
  if (AT_START.has(label.word) || matchAt(NOT_ANOTHER, lower, label.end) === null) return undefined;
  const from = Math.max(lower.lastIndexOf('\n', label.start - 1) + 1, label.start - 45);
  const before = lower.slice(from, label.start);
  for (const word of allMatches(WORD_START, before)) {
    const start = from + word.index;
    const parsed = mayBeginDate(lower, start) ? parseDate(lower.slice(start, label.start), context) : undefined;
    if (parsed === undefined || isAhead(parsed.iso, context)) continue;
    const clock = readClock(lower.slice(0, label.start), start + parsed.length);
    if (TO_LABEL.test(lower.slice(clock.end, label.start))) return { iso: parsed.iso, start, end: start + parsed.length };
  }
  return undefined;
}

/** Where a word or number begins; in scripts without spaces, anywhere a date word may. */
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|[今昨前本先一お]/gu;
/** What may stand between a date and the label behind it. */
const TO_LABEL =
  /^(?:['’](?:te|de|ta|da))?[ ,]{0,3}(?:(?:was|is|werd|is het|wurde|a été|est|fue|foi|è stato|został|została|zostało|byl|byla|bylo|je|bol|bola|bolo|fost|a fost|беше|е|была|был|було|on|ble|blev|blevs|oli|tika|buvo|に|에|ile|wordt|the|als|w dniu|को|ko|kuni|куни|күні|күнү|куни|tarixində|da|de|də|да|де|дә|та|те|তারিখে|তারিখ|રોજ|தேதி|రోజు|నాడు|sa|noong|an|etan|þann|më|op|ရက်|ရက်နေ့|ရက်က|ቀን|цагт)[ ]{0,2})?$/u;
/** Behind a label that follows its date no further date or colon may stand: that one would be the label's own. */
const NOT_ANOTHER = /(?!\s{0,2}[:：])/uy;

function isAhead(iso: string, { atMs }: TextContext): boolean {
  return atMs !== undefined && Date.parse(iso) > atMs + DAY_MS;
}

/** The last such day of the week up to the day of the capture. */
function lastWeekday(weekday: string, atMs: number): string {
  const back = (new Date(atMs).getUTCDay() - (WEEKDAY_NUMBERS.get(weekday) ?? 0) + 7) % 7;
  return new Date(atMs - back * DAY_MS).toISOString().slice(0, 10);
}

function headerDate(folded: FoldedText, walk: TextWalk, context: TextContext): Read<string> | undefined {
  const date = findHeaderDate(walk, folded.lower, context);
  return date === undefined ? undefined : readOf(folded, date);
}

function loneDate(folded: FoldedText, context: TextContext): Read<string> | undefined {
  const date = findLoneDate(folded.lower, context);
  return date === undefined ? undefined : readOf(folded, date);
}

function readOf(folded: FoldedText, { iso, start, end }: DatePlace): Read<string> {
  const span = originalSpan(folded, start, end);
  return { value: iso, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'date@1' };
}
