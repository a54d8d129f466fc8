import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { ETHIOPIAN_MONTHS, MONTHS, WEEKDAYS } from './calendar-words.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** Whether `parseDate` could read anything at a place of a lower-case text: a digit, or a word that dates begin with. */
export function mayBeginDate(lower: string, at: number): boolean {
  if (((UNIT_CLASS[lower.charCodeAt(at)] ?? 0) & UNIT.digit) !== 0) return true;
  return wordAt(WORDS, lower, at) !== undefined || isGlued(lower, at);
}

/** Whether a single letter stands right before a figure: for "ago", as Amharic writes it, or for the Japanese era. */
function isGlued(lower: string, at: number): boolean {
  return ((UNIT_CLASS[lower.charCodeAt(at + 1)] ?? 0) & UNIT.digit) !== 0 && GLUED.has(lower.charAt(at));
}

const GLUED: ReadonlySet<string> = new Set([...dateWords.agoBeforeNumber.filter((word) => word.length === 1), 'r']);

/** Every word that a date, absolute or relative, may begin with; `ngày` is the Vietnamese "day", the last ones are eras of Japan and China. */
const WORDS = buildWordIndex([
  ...MONTHS.keys(),
  ...ETHIOPIAN_MONTHS.keys(),
  ...WEEKDAYS,
  ...[dateWords.beforeYesterday, dateWords.yesterday, dateWords.today, dateWords.one, dateWords.agoBefore, dateWords.about].flat(),
  ...Object.values(dateWords.counts).flat(),
  ...Object.values(dateWords.units).flat(),
  ...Object.values(dateWords.unitsFirst).flat(),
  ...dateWords.agoBeforeNumber,
  'ngày',
  '令和',
  '民國',
  '民国',
]);
