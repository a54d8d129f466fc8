import { allMatches } from '../handles/all-matches.ts';
import { matchAt } from '../handles/match-at.ts';
import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { foldText } from '../handles/folded-text.ts';
import type { FoldedText } from '../handles/folded-text.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { findWords } from './find-words.ts';
import { parseDate } from './parse-date.ts';
import { buildWordIndex } from './word-index.ts';

/** When the text says that it was posted and updated, ISO 8601; a date alone on its line, or "3 days ago" anywhere, counts as posted. */
export function readDates(text: string, context: TextContext): { readonly postedAt?: Read<string>; readonly updatedAt?: Read<string> } {
  const folded = foldText(text.length > MOST_READ ? text.slice(0, MOST_READ) : text);
  const found: { postedAt?: Read<string>; updatedAt?: Read<string> } = {};
  for (const { word, end } of findWords(folded.lower, LABELS)) {
    const name = UPDATED.has(word) ? 'updatedAt' : 'postedAt';
    if (found[name] !== undefined) continue;
    const read = readAt(folded, end + (matchAt(JOIN, folded.lower, end)?.[0].length ?? 0), context);
    if (read !== undefined) found[name] = read;
  }
  const posted = found.postedAt ?? (found.updatedAt === undefined ? readAlone(folded, context) : undefined);
  return { ...found, ...(posted === undefined ? {} : { postedAt: posted }) };
}

/** Characters in which dates are looked for. */
const MOST_READ = 200_000;

const UPDATED: ReadonlySet<string> = new Set(dateWords.updated);
const LABELS = buildWordIndex([...dateWords.posted, ...dateWords.updated]);

/** What joins a label to its date: a colon or dash, and a word such as "on". */
const JOIN =
  /[ ]{0,2}[:：\-–|]?\s{0,3}(?:(?:on|op|am|le|el|em|il|dne|na|la|la data de|pe|den|dnia|в|от|на|at|the|the date|dnes v|kl\.?|pada|vào|lúc|ngày(?= \d{1,2}[/.-])|เมื่อ|في|בתאריך|بتاريخ|στις|τις|d\.|il giorno|um|à)[ ]{1,2})?/uy;

function readAt(folded: FoldedText, start: number, context: TextContext): Read<string> | undefined {
  const parsed = parseDate(folded.lower.slice(start, start + 60), context);
  if (parsed === undefined) return undefined;
  const span = originalSpan(folded, start, start + parsed.length);
  return { value: parsed.iso, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'date@1' };
}

/** A line of nothing but a date, with a time at most; or a span "ago" wherever it stands in a short line. */
function readAlone(folded: FoldedText, context: TextContext): Read<string> | undefined {
  for (const match of allMatches(SHORT_LINE, folded.lower)) {
    const line = match[0];
    const lead = line.length - line.trimStart().length;
    const parsed = parseDate(line.slice(lead), context);
    if (parsed === undefined) continue;
    if (REST.test(line.slice(lead + parsed.length))) return readAt(folded, match.index + lead, context);
  }
  return undefined;
}

/** A line of 4 to 40 characters. */
const SHORT_LINE = /^[^\n]{4,40}$/gmu;
/** What may follow the date on its line: a time. */
const REST =
  /^[ ,.|–-]{0,4}(?:(?:at|om|um|à|a las|alle|o|ve|v|в|о|kl\.?|lúc|jam|u|klo|saat)?[ .]{0,2}\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]m| ?uhr| ?uur)?)?[ .|]{0,3}(?:发布|發布|更新|刊登)?$/u;
