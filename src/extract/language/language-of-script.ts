import type { WordCount } from './count-words.ts';
import { SCRIPTS } from './script-of.ts';
import { countOf } from './tally.ts';

/** The language that the script of most letters tells by itself; undefined for scripts of many languages (Latin, Cyrillic). */
export function languageOfScript({ scripts, letters, text }: WordCount): string | undefined {
  const kana = countOf(scripts, KANA);
  const han = countOf(scripts, HAN);
  // An ideograph carries as much as two letters.
  if ((kana + han) * 2 > letters - kana - han) return kana * 8 > han ? 'ja' : 'zh';
  for (const [at, place] of scripts.keys.entries()) {
    const script = SCRIPTS[place] ?? 'other';
    if ((scripts.counts[at] ?? 0) * 2 <= letters || script === 'latin' || script === 'cyrillic' || script === 'other') continue;
    if (script === 'arabic') return arabic(text);
    if (script !== 'han' && script !== 'kana') return script;
  }
  return undefined;
}

const HAN = SCRIPTS.indexOf('han');
const KANA = SCRIPTS.indexOf('kana');

/** Persian and Urdu have letters of their own: پ چ ژ گ, and ٹ ڈ ڑ ے. */
function arabic(text: string): string {
  if (/[ٹڈڑےں]/u.test(text)) return 'ur';
  const own = text.match(/[پچژگکی]/gu)?.length ?? 0;
  if (own >= 2 && /[پچژگ]|می|است|برای|های/u.test(text)) return 'fa';
  return (text.match(PERSIAN_WORDS)?.length ?? 0) >= 2 ? 'fa' : 'ar';
}

/** Frequent Persian words that Arabic does not have, in Persian or Arabic letters. Must not match within a word. */
const PERSIAN_WORDS =
  /(?<![\u0620-\u06ff])(?:از|به|با|هستم|است|نیست|برا[یي]|ا[یي]ن|که|را|شما|تازه|دختر|خانم|خانوم|آقا|اقا|آمده|امدم|م[یي]|ها[یي]?|دارم|ندارم|[یي]ک|بگ[یي]ر|منتظرت)(?![\u0620-\u06ff])/gu;
