import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { hasAgeBeside } from './age-beside-name.ts';
import { isAdjective, type Side } from './between-names.ts';
import { isCapitals } from './is-capitals.ts';
import type { LineWord } from './line-words.ts';
import { OTHER_WORDS } from './other-words.ts';
import type { TitlePlace } from './title-place.ts';

/** Whether a name that is an everyday word or a place bears a second sign: a title, an age, signs all around, an adjective before it. */
export function hasSecondSign({ words, at, folded, context, line }: TitlePlace, before: Side, behind: Side): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || behind === 'other') return false;
  if (before === 'title') return true;
  if (before === 'other') return false;
  const described = isAdjective(words[at - 1]?.lower ?? '');
  if (hasAgeBeside(folded.text, word) && !OTHER_WORDS.has(word.lower)) return before === 'open' || described;
  if (before === 'open') return isHere(words[at + 1]) || (behind === 'open' && isAlone({ words, at, folded, context, line }, word));
  return behind === 'open' && described && !isPlaceHere(word, context) && !OTHER_WORDS.has(word.lower) && !isYelled(words);
}

/** Whether a name that stands apart is the whole of its line, or has signs all around; a place of the country is only a place. */
function isAlone({ words, folded, context, line }: TitlePlace, word: LineWord): boolean {
  if (isPlaceHere(word, context)) return false;
  if (words.length === 1 && word.name === 'place') return true;
  return (
    DECORATED_BEFORE.test(folded.text.slice(Math.max(line.start, word.start - 4), word.start)) &&
    DECORATED_BEHIND.test(folded.text.slice(word.end, word.end + 4))
  );
}

function isHere(next: LineWord | undefined): boolean {
  return next?.gap === ' ' && HERE.has(next.lower);
}

/** What is said of a person who is there. */
const HERE: ReadonlySet<string> = new Set(nameWords.hereAlone);

/** Whether the whole title is in capitals. */
function isYelled(words: readonly LineWord[]): boolean {
  return words.every(({ written, lower }) => written.length < 3 || written !== lower) && words.filter(isCapitals).length > 2;
}

/** Whether a name is a place in a country of the context, or in one that is not known. */
function isPlaceHere({ lower, name }: LineWord, { countries }: TextContext): boolean {
  if (name !== 'place') return false;
  const country = GAZETTEER.get(lower)?.country;
  return country === undefined || countries.length === 0 || countries.includes(country);
}

/** An emoji, star, heart or quotation mark. */
const DECORATED_BEFORE = /[\p{Extended_Pictographic}★☆♥♡❤✿❀✦✧~*"“«„][\uFE0F]?[ ]{0,2}$/u;
const DECORATED_BEHIND = /^[ ]{0,2}[\p{Extended_Pictographic}★☆♥♡❤✿❀✦✧~*"”»“]/u;
