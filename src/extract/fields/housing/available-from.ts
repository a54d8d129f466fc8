import housingWords from '../../../../lexicon/housing-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import type { FoldedText } from '../../handles/folded-text.ts';
import { matchAt } from '../../handles/match-at.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import { findWords } from '../find-words.ts';
import { stayDays } from '../tours/stay-days.ts';
import { tourDayAt } from '../tours/tour-day.ts';
import { wordAt } from '../word-at.ts';
import { buildWordIndex } from '../word-index.ts';

/** The day from which a dwelling is free, ISO 8601, the nearest to the capture where no year is told; "now" is the day of the capture. */
export function availableFrom(folded: FoldedText, { atMs, dateOrder }: TextContext): Read<string> | undefined {
  for (const { end } of findWords(folded.lower, CUES)) {
    const start = end + (matchAt(TO_DAY, folded.lower, end)?.[0].length ?? 0);
    const now = wordAt(NOW, folded.lower, start);
    const day = now === undefined ? tourDayAt(folded.lower, start, dateOrder) : { ahead: 0, end: start + now.length };
    const iso = day === undefined || (day.day !== undefined && day.month === undefined) ? undefined : stayDays(day, undefined, atMs)?.from;
    if (day === undefined || iso === undefined) continue;
    const span = originalSpan(folded, start, day.end);
    return { value: iso, where: 'text', ...span, raw: folded.original.slice(span.start, span.end), by: 'available-from@1' };
  }
  return undefined;
}

const CUES = buildWordIndex(housingWords.labels.availableFrom);
const NOW = buildWordIndex(housingWords.now);
const TO_DAY =
  /[ ]{0,2}[:：]?[ ]{0,2}\n?(?:(?:from|vanaf|per|ab|le|du|à partir du|desde el|desde|a partir de|a partir do|dal|da|od|din|de la|od dnia|с|со|з|із|від|от|mulai|từ|từ ngày|ตั้งแต่)[ ])?(?:(?:the|el|le|il|den|dem|día|dia)[ ])?/uy;
