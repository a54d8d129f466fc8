import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import { matchAt } from '../handles/match-at.ts';
import type { TextContext } from '../text-context.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { findPhrases } from './find-phrases.ts';
import { mayBeginDate } from './may-begin-date.ts';
import { parseDate } from './parse-date.ts';
import { readClock } from './read-clock.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { buildWordIndex } from './word-index.ts';

/**
 * The past date of an ad by its reference ("Ponuka z 10.11.2026", "Ann. 0832-3123456 del 19/11/26"), or of a post by the line that names who wrote it
 * ("by: dd_foto » 19 Nov 2026, 20:44"), by its place in the walked text; undefined when there is none. `lower` as folded.
 */
export function findHeaderDate(
  walk: TextWalk,
  lower: string,
  context: TextContext,
): { readonly iso: string; readonly start: number; readonly end: number } | undefined {
  for (const { start, end } of findPhrases(walk, SOUGHT.dateLabel, AD)) {
    const reference = BEGINNING.test(lower.slice(Math.max(0, start - 8), start)) ? matchAt(REFERENCE, lower, end) : null;
    const date = reference === null ? undefined : pastDate(lower, end + reference[0].length, context);
    if (date !== undefined && !isBeginning(reference?.[0] ?? '') && !UNTIL.test(lower.slice(date.end, date.end + 12))) return date;
  }
  if (!HAS_CLOCK.test(lower)) return undefined;
  for (let start = 0; start < Math.min(lower.length, MOST_READ);) {
    const header = matchAt(HEADER, lower, start);
    const date = header === null ? undefined : pastDate(lower, start + header[0].length, context);
    if (date !== undefined && readClock(lower, date.end).found) return date;
    const next = lower.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  return undefined;
}

/** Whether a mere "from" without a number of the ad tells when an offer begins. */
function isBeginning(reference: string): boolean {
  return reference.endsWith(' from ') && !/\d/.test(reference);
}

/** A quick no for texts without a time of day. */
const HAS_CLOCK = /\d(?::|[.h] ?)\d\d(?!\d)|\d ?[ap]m(?!\p{L})/u;
const MOST_READ = 20_000;
const DAY_MS = 86_400_000;

function pastDate(lower: string, start: number, context: TextContext): { iso: string; start: number; end: number } | undefined {
  const parsed = mayBeginDate(lower, start) ? parseDate(lower.slice(start, start + 60), context) : undefined;
  if (parsed?.form !== 'full' || (context.atMs !== undefined && Date.parse(parsed.iso) > context.atMs + DAY_MS)) return undefined;
  return { iso: parsed.iso, start, end: start + parsed.length };
}

const AD = buildWordIndex(dateWords.adReference);
/** The beginning of the text or a line, or a sign. */
const BEGINNING = /(?:^|\n|[^\p{L}\p{M}\p{N}\s,'’])[^\S\n]{0,3}$/u;
/** A full stop, a word for "number", the number, and a word for "of": each may be missing but the last. */
const REFERENCE =
  /\.?[ ]{0,2}(?:(?:no|nr|n°|nº|n|№|num|núm|id|ref|#|č|číslo|номер|numer|numéro|número|nummer|numero|broj|szám)\.?[ :]{0,2})?(?:#?\d[\d/.-]{2,15}[ ,]{1,2})?(?:of|from|dated|vom|van|du|del|dal|de|di|z dnia|ze dne|zo dňa|z|ze|zo|od|от|від|з|din|fra|från|iz|nuo|iš|de la|d\.d\.) /uy;
/** The end of a range behind a date. */
const UNTIL = /^[ ]?(?:-|–|to|till|until|bis|do|до|au|al|hasta|até|a|tot|la|til) ?\d/u;
/** A number of the post, a word for who wrote it, a name of one or two words, and what parts it from the date. */
const HEADER = new RegExp(
  String.raw`[^\p{L}\p{N}\n]{0,4}(?:(?:\p{L}{2,14}[ :]{1,2})?#?\d{1,6}[ .|:)]{1,3})?(?:${wordAlternatives([...dateWords.byWhom, ...dateWords.author])})[ :]{1,3}[@\p{L}\p{N}_][\p{L}\p{M}\p{N}_.'-]{1,23}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}_.'-]{0,19})?[ ]{0,2}(?:[»›·,|•-]{1,2}[ ]{0,2}|(?<= ))(?:(?:${wordAlternatives(dateWords.onDay)}) )?(?:\p{L}{2,12}[.,]{0,2} )?(?=\d)`,
  'uy',
);
