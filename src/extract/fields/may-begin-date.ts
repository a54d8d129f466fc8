import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/** Whether `parseDate` could read anything at a place of a lower-case text: a digit, or a word that dates begin with. */
export function mayBeginDate(lower: string, at: number): boolean {
  return ((UNIT_CLASS[lower.charCodeAt(at)] ?? 0) & UNIT.digit) !== 0 || wordAt(WORDS, lower, at) !== undefined;
}

/** Every word that a date, absolute or relative, may begin with; `ngày` is the Vietnamese "day", the last ones are eras of Japan and China. */
const WORDS = buildWordIndex([
  ...MONTHS.keys(),
  ...WEEKDAYS,
  ...[dateWords.beforeYesterday, dateWords.yesterday, dateWords.today, dateWords.one, dateWords.agoBefore, dateWords.about].flat(),
  ...Object.values(dateWords.counts).flat(),
  ...Object.values(dateWords.units).flat(),
  'ngày',
  '令和',
  '民國',
  '民国',
]);
