import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { townNamed } from '../towns/town-list.ts';
import { NATION_FORMS } from '../nation-forms.ts';
import { isAdjective, sideBefore, sideBehind } from './between-names.ts';
import { isClosed } from './closing-words.ts';
import type { FoundName, NameRule } from './found-name.ts';
import { isPartOfPlace } from './is-part-of-place.ts';
import { type LineWord, lineWords } from './line-words.ts';
import type { NameLine } from './name-line.ts';
import { isAnyIn, type NameText } from './name-text.ts';
import { OTHER_WORDS } from './other-words.ts';

/**
 * Known first names that stand apart in the running text of an ad for company: alone between ends of sentences or signs ("Mesa. Roxi. 19 inch waist",
 * "✌ Tara ✌"), or at the beginning of a sentence before a word for being there ("Kisha from the 216", "Magnolia here", "Candy back on George St").
 */
export function findNamesApart(named: NameText, line: NameLine, context: TextContext): FoundName[] {
  if (!isAnyIn(named.names, line.start, line.end)) return [];
  const { text } = named.folded;
  const words = lineWords(named, { ...line, end: Math.min(line.end, line.start + LONGEST), most: MOST_WORDS });
  return words.flatMap((_word, at) => nameApart({ words, at, text, start: line.start }, context) ?? []);
}

interface WordPlace {
  readonly words: readonly LineWord[];
  readonly at: number;
  readonly text: string;
  /** Where the line begins. */
  readonly start: number;
}

/** The name that a word of a line is, where it stands apart. */
function nameApart(place: WordPlace, context: TextContext): FoundName | undefined {
  const { words, at, text, start } = place;
  const [word, next] = [words[at], words[at + 1]];
  if (word?.name === undefined || !word.capital || CASELESS.test(word.written)) return undefined;
  if (word.start > start && !isBroken(place, word)) return undefined;
  if (sideBefore(words, at) === 'never' || sideBehind(words, at, text) === 'never' || isTown(word, context)) return undefined;
  const span = { start: word.start, end: word.end };
  const alone = aloneBy(place, word);
  if (alone !== undefined) return { ...span, by: alone };
  if (next === undefined) return undefined;
  if (isToldOf(word, next, context)) return { ...span, by: word.name === 'name' ? 'alias-title@1' : 'alias-hinted@1' };
  if (next.gap === ' ' && next.capital && isBeforeTown(place, context)) return { ...span, by: 'alias-hinted@1' };
  return next.gap === ' ' && !next.capital && isThere(word, next) ? { ...span, by: 'alias-title@1' } : undefined;
}

/** Whether a town stands right behind a word that is a name as well, and makes no place's name with it: "Chanel Cincy", "Lexus Miami". */
function isBeforeTown({ words, at }: WordPlace, { countries }: TextContext): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || OTHER_WORDS.has(word.lower) || isPartOfPlace(words, at, countries)) return false;
  return townNamed(next.lower, countries)?.unsure === false || GAZETTEER.get(next.lower)?.ambiguous === false;
}

/** Whether a sentence, a sign or words that close a letter end right before a word. */
function isBroken(place: WordPlace, word: LineWord): boolean {
  return BREAK_BEFORE.test(aheadOf(place, word)) || isClosed(place.words, place.at);
}

function aheadOf({ text, start }: WordPlace, word: LineWord): string {
  return text.slice(Math.max(start, word.start - 6), word.start);
}

/** The rule by which a word that stands alone between signs or ends of sentences is a name. */
function aloneBy(place: WordPlace, word: LineWord): NameRule | undefined {
  const ahead = aheadOf(place, word);
  const rest = place.text.slice(word.end, word.end + 4);
  const sign = SIGN_BEFORE.test(ahead) && SIGN_BEHIND.test(rest);
  const stopped = STOP_BEHIND.test(rest) && word.start > place.start;
  if (word.name === 'name' && !OTHER_WORDS.has(word.lower) && (sign || stopped)) return 'alias-title@1';
  if (!sign || word.name !== 'word') return undefined;
  return TWINKLES.test(ahead) || isFramed(word, ahead, rest) ? 'alias-hinted@1' : undefined;
}

/** Whether the same picture stands on both sides of a word that is a name as well: "🍑 Peaches 🍑". */
function isFramed({ lower }: LineWord, ahead: string, rest: string): boolean {
  const picture = PICTURE_BEFORE.exec(ahead)?.[1];
  return picture !== undefined && rest.trimStart().startsWith(picture) && !OTHER_WORDS.has(lower) && !NOUNS.has(lower);
}

const PICTURE_BEFORE = /((?![❤♥💋💕💖])\p{Extended_Pictographic})\uFE0F? {0,2}$/u;
const NOUNS: ReadonlySet<string> = new Set(nameWords.nouns);

/** As much of a line as is looked at. */
const LONGEST = 1500;
const MOST_WORDS = 240;
const CASELESS = /^\p{Lo}/u;

/** The end of a sentence, a sign or an ornament right before; no comma, slash or colon. */
const BREAK_BEFORE = /(?:[\p{L}\p{M}\d)] ?[.!?…]{1,4} {1,2}|(?:\p{Extended_Pictographic}\uFE0F?|[★☆✦✧♥♡❤✿❀~*•|»]) {0,2}| [-–—] )["“]?$/u;
const SIGN_BEFORE = /(?:\p{Extended_Pictographic}\uFE0F?|[★☆✦✧♥♡❤✿❀~*•|…]) {0,2}$/u;
const SIGN_BEHIND = /^ {0,2}(?:\p{Extended_Pictographic}|[★☆✦✧♥♡❤✿❀~*•|…])/u;
/** Ornaments on both sides, as nobody puts round an everyday word: "~*~ Misty ~*~". */
const TWINKLES = /(?:~\*~|[★☆✦✧✿❀]) {0,2}$/u;
/** A full stop that ends a sentence, or the end of the line. */
const STOP_BEHIND = /^(?:\.(?![\p{L}\d])|…|$|\n| [-–—] )/u;

/** Whether a comma and where she is or how she looks stand behind a name, or a dash and how she looks: "Kiki, Orlando airport area", "- Crystal - aussie blonde". */
function isToldOf(word: LineWord, next: LineWord, { countries }: TextContext): boolean {
  if (OTHER_WORDS.has(word.lower)) return false;
  const nation = NATION_FORMS.has(next.lower);
  const looks = (isAdjective(next.lower) && !next.capital) || (nation && (!next.capital || word.name === 'name'));
  if (/^ [-–—] $/.test(next.gap)) return looks;
  if (next.gap !== ', ' || word.name !== 'name') return false;
  return looks || (next.capital && (GAZETTEER.get(next.lower)?.ambiguous === false || townNamed(next.lower, countries)?.unsure === false));
}

/** Whether a word behind a name says where she is or comes from. */
function isThere(word: LineWord, next: LineWord): boolean {
  if (OTHER_WORDS.has(word.lower) || word.name === 'place') return false;
  return THERE.has(next.lower) ? word.name === 'name' || STRONG.has(next.lower) : FROM.has(next.lower) && word.name === 'name';
}

const STRONG: ReadonlySet<string> = new Set([...nameWords.hereAlone, 'back', 'visiting', 'visits', 'returns']);
const THERE: ReadonlySet<string> = new Set([...nameWords.here.filter((each) => !each.includes(' ')), ...STRONG]);
const FROM: ReadonlySet<string> = new Set(nameWords.from.filter((each) => each.length > 3));

/** Whether a word is a place, or a town of the ad's countries. */
function isTown({ lower, name }: LineWord, { countries }: TextContext): boolean {
  return name === 'place' || GAZETTEER.has(lower) || townNamed(lower, countries)?.unsure === false;
}
