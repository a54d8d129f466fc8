import type { WordCount } from './count-words.ts';
import { SCRIPTS, type Script } from './script-of.ts';
import { countOf } from './tally.ts';

/** The language that the script of most letters tells by itself; undefined for scripts of many languages (Latin, Cyrillic). */
export function languageOfScript({ scripts, letters, text }: WordCount): string | undefined {
  const kana = countOf(scripts, KANA);
  const han = countOf(scripts, HAN);
  // An ideograph carries as much as two letters.
  if ((kana + han) * 2 > letters - kana - han) return kana * 8 > han || JAPANESE.test(text) ? 'ja' : 'zh';
  for (const [at, place] of scripts.keys.entries()) {
    const script = SCRIPTS[place] ?? 'other';
    if ((scripts.counts[at] ?? 0) * 2 <= letters || script === 'latin' || script === 'cyrillic' || script === 'other') continue;
    if (script === 'arabic') return arabic(text);
    if (script !== 'han' && script !== 'kana') return NEIGHBOURS.find(([of, , own]) => of === script && own.test(text))?.[1] ?? script;
  }
  return undefined;
}

const HAN = SCRIPTS.indexOf('han');
const KANA = SCRIPTS.indexOf('kana');

/** Ideographs as Japan alone writes them, and its era. */
const JAPANESE = /[売発広県駅図検円込働掲様気]|令和/u;

/** Languages told from a neighbour of their script by letters or words of their own. Must not match Hindi, Bengali or Amharic. */
const NEIGHBOURS: readonly (readonly [Script, string, RegExp])[] = [
  [
    'hi',
    'mr',
    /ळ|(?<![\u0900-\u097f])(?:आहे|आहेत|आणि|साठी|नाही|मध्ये|पाहिजे|केले|टाकली|काल)(?![\u0900-\u097f])|पूर्वी(?![\u0900-\u097f])(?<=ां?पूर्वी)/u,
  ],
  [
    'hi',
    'ne',
    /(?<![\u0900-\u097f])(?:छ|छन्|छु|हिजो|अस्ति|अगाडि|अघि|गरिएको|राखिएको|भएको|चाहियो|चाहिएको|लागि|मिति|बिक्रीमा|घण्टा|नोभेम्बर|गर्नुहोस्|हुन्छ|दाइ|छैन)(?![\u0900-\u097f])|[\u0900-\u097f](?:लाई|हरू|दैछन्|दैछ|ेको|एका)(?![\u0900-\u097f])/u,
  ],
  ['bn', 'as', /[ৰৱ]/u],
  ['am', 'ti', /[ኣቐ-ቘ]/u],
];

/** Letters of languages in Arabic script that neither Arabic nor Persian has. */
const ARABIC_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['sd', /[ٻڀڪڳڱڻڙڊڏ]/u],
  ['ps', /[ټډړږښڼۍ]/u],
  ['ug', /[ۈۋۇ]/u],
  ['ckb', /[ێۆڕڵە]/u],
  ['ur', /[ٹڈڑےںہ]/u],
];

/** Persian has letters of its own, پ چ ژ گ, and writes ی, ک and ۴ where Arabic has ي, ك and ٤. */
function arabic(text: string): string {
  const foreign = ARABIC_LETTERS.find(([, letters]) => letters.test(text))?.[0];
  if (foreign !== undefined) return foreign;
  const own = text.match(/[پچژگکی]/gu)?.length ?? 0;
  if (own >= 2 && /[پچژگ]|می|است|برای|های/u.test(text)) return 'fa';
  if (/[یک۰-۹]/u.test(text) && !/[يكةىأإ]/u.test(text)) return 'fa';
  return (text.match(PERSIAN_WORDS)?.length ?? 0) >= 2 ? 'fa' : 'ar';
}

/** Frequent Persian words that Arabic does not have, in Persian or Arabic letters. Must not match within a word. */
const PERSIAN_WORDS =
  /(?<![\u0620-\u06ff])(?:از|به|با|هستم|است|نیست|برا[یي]|ا[یي]ن|که|را|شما|تازه|دختر|خانم|خانوم|آقا|اقا|آمده|امدم|م[یي]|ها[یي]?|دارم|ندارم|[یي]ک|بگ[یي]ر|منتظرت)(?![\u0620-\u06ff])/gu;
