import type { FoldedText } from '../../handles/folded-text.ts';
import { matchAt } from '../../handles/match-at.ts';
import type { Span } from '../../../model/provenance.ts';
import type { TextContext } from '../../text-context.ts';
import { FIRST_NAMES } from './first-names.ts';
import { OTHER_WORDS } from './other-words.ts';

/**
 * The name that begins a run of letters of a script without spaces: the longest known one ("น้องแอนรับงาน"), a pet name of two ideographs (小美, 阿珍), or behind
 * a title the whole of a short run. Undefined where nothing of the kind stands there.
 */
export function unspacedName(
  { text, lower }: Pick<FoldedText, 'text' | 'lower'>,
  start: number,
  { context, titled }: { readonly context: TextContext; readonly titled: boolean },
): Span | undefined {
  const prefix = matchAt(THAI_TITLE, text, start)?.[0].length ?? 0;
  if (prefix > 0) return unspacedName({ text, lower }, start + prefix, { context, titled: true });
  const run = matchAt(RUN, text, start)?.[0];
  if (run === undefined) return undefined;
  const thai = titled ? wholeThai(run) : undefined;
  if (thai !== undefined) return { start, end: start + thai.length };
  for (let length = Math.min(run.length, LONGEST); length > 1; length -= 1) {
    const kind = FIRST_NAMES.kindOf(lower.slice(start, start + length), context.languages);
    if (kind === 'name' || (kind !== undefined && (titled || length === run.length)))
      return { start, end: start + withTone(text, start + length) };
  }
  const pet = PET.exec(run)?.[0];
  if (pet !== undefined) return { start, end: start + pet.length };
  return titled && isOneName(run) ? { start, end: start + run.length } : undefined;

  function withTone(whole: string, end: number): number {
    return (matchAt(MARKS, whole, end)?.[0].length ?? 0) + end - start;
  }
}

/** What stands glued before a Thai name: younger, elder, Ms, aunt, uncle, teacher. */
const THAI_TITLE = /(?:น้อง|พี่|คุณ|ป้า|ลุง|น้า|เจ๊|ครู|ช่าง)(?=[\u0E00-\u0EFF])(?!น้อง|พี่|คุณ)/uy;
/** Letters of Thai, of ideographs and kana, or of Korean. */
const RUN = /(?:[\u0E00-\u0EFF]{2,24}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,16}|\p{Script=Hangul}{2,12})/uy;
const MARKS = /\p{M}{0,3}/uy;
const LONGEST = 12;
/** Whether a run behind a title is as long as a name, and no everyday word or count. */
function isOneName(run: string): boolean {
  return !OTHER_WORDS.has(run) && !COUNT.test(run) && run.length <= (HAN.test(run) ? 3 : SHORT);
}

/** A short run of Thai that is no everyday word, without the particle behind it. */
function wholeThai(run: string): string | undefined {
  const whole = WHOLE_THAI.exec(run)?.[1];
  return whole === undefined || OTHER_WORDS.has(whole) ? undefined : whole;
}

/** How many there are: 三位. */
const COUNT = /^[一二三四五六七八九十两兩几幾][位名个個人]$/u;
/** A short run of Thai is one name, but for a particle behind it. */
const WHOLE_THAI = /^([\u0E00-\u0EFF]{2,5}?)(?:นะคะ|นะ|ค่ะ|คะ|ครับ|คับ|จ้า|เอง)?$/u;
/** A run that is one name and nothing else. */
const SHORT = 6;
/** Ideographs, of which hardly a name has more than three. */
const HAN = /\p{Script=Han}/u;
/** Small or dear, and one ideograph. */
const PET = /^[小阿]\p{Script=Han}/u;
