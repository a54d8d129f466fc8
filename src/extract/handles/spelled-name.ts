import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import { matchAt } from './match-at.ts';
import { alternatives, plainSigns, SPELLED_SIGNS } from './spelled-signs.ts';

/** A name as written in a text, and its plain form. */
export interface WrittenName {
  readonly whole: string;
  readonly name: string;
}

/** A name at a place of a lower-case text whose signs are spelled («małpa paulina podkreślnik sopot») or whose letters stand apart ("a n n a 8 8"); undefined for all else. */
export function spelledName(lower: string, at: number): WrittenName | undefined {
  const spelled = matchAt(SPELLED, lower, at);
  if (spelled !== null) {
    const [whole, sign = '', name = ''] = spelled;
    const plain = plainSigns(name);
    if ((sign !== '' && sign !== '@') || plain !== name) return { whole, name: plain };
  }
  const dotted = dotsApart(lower, at);
  if (dotted !== undefined) return { whole: dotted, name: dotted.replaceAll(' ', '') };
  const parted = matchAt(PARTED, lower, at);
  if (parted !== null) return { whole: parted[0], name: parted[0].replaceAll(parted[1] ?? ' ', '') };
  const numerals = matchAt(NUMERALS, lower, at)?.[0];
  if (numerals !== undefined) return { whole: numerals, name: [...numerals].map((one) => NUMERAL_DIGITS.get(one) ?? one).join('') };
  const grouped = matchAt(GROUPED, lower, at)?.[0];
  return grouped === undefined ? undefined : { whole: grouped, name: grouped.replace(/[ -]/g, '') };
}

/** The pieces of a name that dots with spaces around them join ("craig . bn2 . hands"), at the end of a clause; not where such dots part the words of the text. */
function dotsApart(lower: string, at: number): string | undefined {
  const whole = matchAt(DOTS_APART, lower, at)?.[0];
  if (whole === undefined || !(/[\d_]/.test(whole) || /[:=@] ?$/.test(lower.slice(Math.max(0, at - 2), at)))) return undefined;
  const around = lower.slice(Math.max(0, at - AROUND), at) + lower.slice(at + whole.length, at + whole.length + AROUND);
  return around.includes(' . ') ? undefined : whole;
}

/** Units on either side in which no other dot may stand between spaces. */
const AROUND = 120;
/** Two or three pieces; must end at the end of a line or before a sign. */
const DOTS_APART = /[a-z0-9_]{2,20}(?: \. [a-z0-9_]{1,20}){1,2}(?= ?(?:[\n,;|•!)(]|$))/y;

/** An at, perhaps, or its word, with the closing bracket if it stands in brackets; then pieces of letters and digits with spelled signs between. Must not end inside a word or with a dot. */
const SPELLED = new RegExp(
  `(@|(?:${alternatives(emailWords.at)})[ :]{1,3}|(?:${alternatives([...emailWords.at, ...emailWords.bareAt])})[\\]\\)\\}][ ]{0,2})?([a-z0-9_][a-z0-9._]{0,30}(?:(?:${Object.values(SPELLED_SIGNS).join('|')})(?:[a-z0-9._]{0,29}[a-z0-9_])){0,3})(?![\\p{L}\\p{N}@])`,
  'uy',
);
/** Six letters and digits or more, the same space or sign between all, or an underscore of the name in its stead; must not end inside a word. */
const PARTED = /[a-z0-9_]([ *·•|/~+★☆♥-])[a-z0-9_.](?:(?:\1|_)[a-z0-9_.]){4,30}(?![\p{L}\p{N}@])/uy;
/** Groups of digits, as a QQ number may be written; must not end inside a number or word. */
const GROUPED = /[1-9]\d{1,4}(?:[ -]\d{2,4}){1,3}(?![\p{L}\p{N}@])/uy;

/** Digits in Chinese numerals, two of them at least, as a QQ number may be written: «三八二九一零四六». Must not end inside a number. */
const NUMERALS =
  /(?=[\d零〇○一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖两]{0,10}[零〇○一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖两]{2})[\d零〇○一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖两]{5,11}(?![\p{N}零〇一二三四五六七八九十百千万])/uy;
const NUMERAL_DIGITS: ReadonlyMap<string, string> = new Map(
  ['零〇○', '一壹', '二贰貳两', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((numerals, digit) =>
    [...numerals].map((one) => [one, `${digit}`] as const),
  ),
);
