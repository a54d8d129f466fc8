import { matchAt } from '../handles/match-at.ts';
import { buildWordIndex } from './word-index.ts';
import { SPELLED_NUMBERS, type SpelledNumber } from './spelled-numbers.ts';
import { wordAt } from './word-at.ts';

/** A number in words. */
export interface FoundNumber {
  readonly value: number;
  /** Offset behind its last word. */
  readonly end: number;
}

/** The number that is spelled out at a place of a lower-case text ("twenty-six", «hai trăm ngàn», 六千), of one language; undefined when none begins there. */
export function readSpelledNumber(lower: string, at: number): FoundNumber | undefined {
  const own = OWN_NUMERALS.test(lower.charAt(at)) ? readNumerals(lower, at) : undefined;
  if (own !== undefined) return own;
  let sum: Sum | undefined;
  let end = at;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const start = sum === undefined ? at : end + gapLength(lower, end);
    const word = wordAt(INDEX, lower, start);
    const numbers = word === undefined ? undefined : SPELLED_NUMBERS.get(word);
    if (word === undefined || numbers === undefined) break;
    const next: Sum | undefined = sum === undefined ? begin(numbers) : goOn(sum, numbers);
    if (next === undefined) break;
    sum = next;
    end = start + word.length;
  }
  return sum === undefined ? undefined : { value: sum.total + sum.current, end };
}

const INDEX = buildWordIndex(SPELLED_NUMBERS.keys());
const MOST_WORDS = 8;
/** A space or hyphen, with a word for "and" or none. Must not cross a line or a comma. */
const GAP = /[ -]?(?:(?:and|y|e|und|og|och|en|și|si|i|и|й|та|ja|és|και|ve|و|un|ir|va|in|a) |و(?=\p{L}))?/uy;

function gapLength(lower: string, at: number): number {
  return matchAt(GAP, lower, at)?.[0].length ?? 0;
}

interface Sum {
  readonly languages: readonly (string | undefined)[];
  /** What thousands have closed. */
  readonly total: number;
  readonly current: number;
  /** The smallest thousands word so far. */
  readonly unit: number;
  readonly last: number;
}

function begin(numbers: readonly SpelledNumber[]): Sum | undefined {
  const spoken = numbers.filter(({ language }) => language !== undefined);
  const [first] = spoken;
  if (first === undefined) return undefined;
  const same = spoken.filter(({ value }) => value === first.value);
  return { languages: same.map(({ language }) => language), total: 0, current: first.value, unit: Infinity, last: first.value };
}

/** Adds a word to a number, where the language allows it: 20 and 6, 200 and 50, 25 and a thousand. */
function goOn(sum: Sum, numbers: readonly SpelledNumber[]): Sum | undefined {
  const magnitude = numbers.find(({ language, value }) => language === undefined && value >= 100);
  if (magnitude !== undefined && sum.current > 0 && sum.current < 1000 && magnitude.value < sum.unit && magnitude.value > sum.current)
    return { ...sum, total: sum.total + sum.current * magnitude.value, current: 0, unit: magnitude.value, last: magnitude.value };
  const same = numbers.filter(({ language }) => language !== undefined && sum.languages.includes(language));
  const value = same[0]?.value;
  if (value === undefined || value >= 1000) return undefined;
  const languages = same.map(({ language }) => language);
  return addSmall(sum, languages, value);
}

function addSmall(sum: Sum, languages: Sum['languages'], value: number): Sum | undefined {
  const { current, last, unit } = sum;
  // "two hundred" in two words; «สองหมื่นห้า» says tenths of the word before.
  if (value === 100 && current > 1 && current < 10) return { ...sum, languages, current: current * 100, last: 100 };
  if (current === 0 && value < 10 && unit < Infinity && languages.some((language) => TENTHS.has(language ?? '')))
    return { ...sum, languages, total: sum.total + (value * unit) / 10, last: value };
  const fits = current === 0 || (value < 10 && last >= 20 && last % 10 === 0) || (value < 100 && last >= 100);
  return fits ? { ...sum, languages, current: current + value, last: value } : undefined;
}

/** Languages in which a digit behind a thousands word means tenths of it. */
const TENTHS: ReadonlySet<string> = new Set(['th', 'vi', 'zh']);

/** Numerals that are characters of their own, and the Korean tens. */
const OWN_NUMERALS = /[一二两兩三四五六七八九十廿卅百열스서마쉰예일이삼사오육칠팔구십백]/u;
/** Chinese and Japanese numerals, one run. */
const HAN = /[〇零一二两兩三四五六七八九十廿卅百千万萬]{1,10}/uy;
const HAN_VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 };
/** Korean tens with their units, as ages are said; Sino-Korean numerals before won, year or hour. */
const KOREAN = /(열|스물|스무|서른|마흔|쉰|예순)(하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?(?=[ ]?살)/uy;
const KOREAN_TENS: Readonly<Record<string, number>> = { 열: 10, 스물: 20, 스무: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60 };
const KOREAN_ONES: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const SINO = /[일이삼사오육칠팔구십백천만]{1,8}(?=[ ]?(?:원|세|만원))/uy;
const SINO_AS_HAN: Readonly<Record<string, string>> = {
  일: '一',
  이: '二',
  삼: '三',
  사: '四',
  오: '五',
  육: '六',
  칠: '七',
  팔: '八',
  구: '九',
  십: '十',
  백: '百',
  천: '千',
  만: '万',
};

function readNumerals(lower: string, at: number): FoundNumber | undefined {
  const korean = matchAt(KOREAN, lower, at);
  if (korean !== null) {
    const value = (KOREAN_TENS[korean[1] ?? ''] ?? 0) + (KOREAN_ONES[korean[2] ?? ''] ?? 0);
    return { value, end: at + korean[0].length };
  }
  const sino = matchAt(SINO, lower, at)?.[0];
  const han =
    sino === undefined
      ? withoutTime(matchAt(HAN, lower, at)?.[0], lower, at)
      : [...sino].map((letter) => SINO_AS_HAN[letter] ?? letter).join('');
  const value = han === undefined ? undefined : hanValue(han);
  return han === undefined || value === undefined ? undefined : { value, end: at + han.length };
}

/** A run of numerals without those that count the time right behind them: 八百 of «八百一小时», 一千五 of «一千五两小时», 八百 of «八百六十分钟». */
function withoutTime(run: string | undefined, lower: string, at: number): string | undefined {
  if (run === undefined || run.length < 2) return run;
  const after = lower.slice(at + run.length, at + run.length + 3);
  const count = HOURS_BEHIND.test(after)
    ? HOURS.exec(run)
    : MINUTES_BEHIND.test(after) && (hanValue(run) ?? 0) > MOST_MINUTES
      ? TENS.exec(run)
      : null;
  return count === null ? run : run.slice(0, count.index);
}

/** One digit behind hundreds or behind the digit that is their tenths; tens of minutes behind hundreds. */
const HOURS = /(?<=[百千万萬]|[百千万萬][一二两兩三四五六七八九])[一二两兩三四五六七八九]$/u;
const TENS = /(?<=[百千万萬]|[百千万萬][一二两兩三四五六七八九])[一二三四五六七八九]?十五?$/u;
const HOURS_BEHIND = /^(?:个|個)?(?:小时|小時|钟头|鐘頭|钟|鐘|晚|夜|次|炮|发|發|回)/u;
const MINUTES_BEHIND = /^(?:分钟|分鐘|分)/u;
const MOST_MINUTES = 240;

function hanValue(written: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit = 0;
  let unit = 1;
  for (const letter of written.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const value = HAN_VALUES[letter];
    if (value !== undefined) digit = value;
    else {
      unit = HAN_UNITS[letter] ?? 1;
      if (unit === 10_000) [total, section] = [(section + digit) * unit, 0];
      else section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  // 一万五, 六千五: tenths of the unit before.
  const tail = digit > 0 && unit >= 100 && !/[零〇]/u.test(written) ? (digit * unit) / 10 : digit;
  const sum = total + section + tail;
  return sum > 0 ? sum : undefined;
}
