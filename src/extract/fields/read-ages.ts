import { allMatches } from '../handles/all-matches.ts';
import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { foldText } from '../handles/folded-text.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** Ages that a text states of persons, in years, in order of place; never years of experience, nor "18+", which is a limit. */
export function readAges(text: string, context: TextContext): Read<number>[] {
  const folded = foldText(text);
  const found: Read<number>[] = [];
  for (const match of allMatches(NUMBER, folded.lower)) {
    const [written, first = '', second] = match;
    const before = folded.lower.slice(Math.max(0, match.index - 28), match.index);
    const after = folded.lower.slice(match.index + written.length, match.index + written.length + 40);
    if (!isAge(before, after, context)) continue;
    const numbers = second === undefined ? [first] : [first, second];
    let from = match.index;
    for (const number of numbers) {
      const start = folded.lower.indexOf(number, from);
      from = start + number.length;
      const value = Number(number);
      if (value < YOUNGEST || value > OLDEST) continue;
      const span = originalSpan(folded, start, from);
      found.push({ value, where: 'text', ...span, raw: text.slice(span.start, span.end), by: 'age@1' });
    }
  }
  return found;
}

const YOUNGEST = 14;
const OLDEST = 99;

/** A number of two digits, or two of them joined as a range or list. Must not be part of a longer number, a price, a date or a time. */
const NUMBER =
  /(?=\d)(?<![\p{N}\p{Sc}]|[\p{N}][.,:/-]|[\p{Sc}+] |[-+])(\d{2})(?:[ ]?(?:-|\/|&|,|and|und|en|et|y|e|i|и|și|és|ve|og|och|ja|και|bis|to|tot|à|a)[ ]?(\d{2}))?(?!\p{N}|[.,:/]\p{N}|[ ]?[%\p{Sc}]|[ ]?\+)/gu;

/** An age word behind: whole, or glued to the number by a hyphen. */
const AFTER = new RegExp(`^[ ]?-?(${wordAlternatives(ageWords.after)})(?![\\p{L}\\p{N}])`, 'u');
const AFTER_UNSPACED = /^[ ]?(?:岁|歲|才|歳|살|세|ปี|ขวบ)/u;
/** An age word in front, with at most a colon, a verb or two short words between. */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordAlternatives(ageWords.before)})[ ]{0,2}[:=\\-–]?[ ]{0,2}$`, 'u');
const LABEL_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${wordAlternatives(ageWords.before.filter((word) => !['i am', "i'm", 'im', 'am', "j'ai", 'tengo', 'tenho', 'ho', 'ik ben', 'ich bin', 'jeg er', 'jag är', 'olen', 'sunt', 'have', 'mam', 'мне', 'мені', 'на', 'kor', 'godine', 'godina', 'tinc', 'سن', 'tuổi', 'năm nay', 'بن', 'בן', 'בת'].includes(word)))})[ ]{0,2}[:=\\-–]?[ ]{0,2}$`,
  'u',
);
const NOT = new RegExp(`^[^\\p{L}\\n.!?;]{0,3}(?:[\\p{L}']{1,14} ){0,3}?(?:${wordAlternatives(ageWords.not)})(?![\\p{L}])`, 'u');
const NOT_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${wordAlternatives(ageWords.not)}|minimum|min|mindestens|minstens|minimaal|at least|over|above|from|ab|od|от|vanaf|boven|über|mayores de|maior de|maggiori di|plus de|moins de|under|onder|unter|до|до|below|last|past|letzten|afgelopen)[^\\p{L}\\n]{0,3}(?:[\\p{L}']{1,10} ){0,1}$`,
  'u',
);

function isAge(before: string, after: string, context: TextContext): boolean {
  const word = AFTER.exec(after)?.[1] ?? AFTER_UNSPACED.exec(after)?.[0];
  if (word !== undefined) {
    const rest = after.slice((AFTER.exec(after) ?? AFTER_UNSPACED.exec(after))?.[0].length ?? 0);
    return (
      !NOT.test(rest) &&
      !NOT_BEFORE.test(before) &&
      !(SHORT.has(word.trim()) && context.languages.length > 0 && !SHORT_IN.some((language) => context.languages[0]?.startsWith(language)))
    );
  }
  if (!LABEL_BEFORE.test(before) && !(BEFORE.test(before) && /^[ ]?(?:$|[,.!\n)]|and |und |en |et |y |e )/.test(after))) return false;
  return !NOT.test(after) && !/^[ ]?(?:min|uur|h\b|km|cm|kg|m\b|st\b|x\b|euro|times|hours|days|minutes|weeks|months)/.test(after);
}

/** Age words of one or two letters that are something else in other languages. */
const SHORT: ReadonlySet<string> = new Set(['t', 'm.', 'v.', 'j.', 'th', 'г.']);
const SHORT_IN: readonly string[] = ['vi', 'lt', 'fi', 'de', 'id', 'bg', 'ru'];
