import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import { NATION_NAMES } from '../nation-names.ts';
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
  const isOther = OTHER_WORDS.has(word.lower);
  if (!isOther && hasAgeBeside(folded.text, word)) return before === 'open' || described;
  if (before === 'open') return isDescribed(words, at) || (behind === 'open' && isAlone({ words, at, folded, context, line }, word));
  return described && !isOther && isApart(words, at, behind) && !isPlaceHere(word, context) && !isYelled(words);
}

/** Whether nothing that belongs to a name stands behind it, or behind a word for a person where she is: "masajista tailandesa Mai en Bilbao". */
function isApart(words: readonly LineWord[], at: number, behind: Side): boolean {
  return behind === 'open' || (PERSONAL.has(words[at - 1]?.lower ?? '') && IN.has(words[at + 1]?.lower ?? ''));
}

/** Words for persons and nations, behind which an everyday word before a place is a name. */
const PERSONAL: ReadonlySet<string> = new Set([...ageWords.person, ...NATION_NAMES.keys()]);
const IN: ReadonlySet<string> = new Set(Object.values(townWords.in).flat());

/** Whether a name that stands apart is the whole of its line, or has signs all around; a place of the country is only a place. */
function isAlone({ words, folded, context, line }: TitlePlace, word: LineWord): boolean {
  if (isPlaceHere(word, context)) return false;
  if (words.length === 1 && word.name === 'place') return true;
  return (
    DECORATED_BEFORE.test(folded.text.slice(Math.max(line.start, word.start - 4), word.start)) &&
    DECORATED_BEHIND.test(folded.text.slice(word.end, word.end + 4))
  );
}

/** Whether a name is told of behind it: as being there, or where it begins the title by looks or origin ("Kitty - curvy brunette", "Nancy fra Ghana"). */
function isDescribed(words: readonly LineWord[], at: number): boolean {
  const [word, next, third] = words.slice(at, at + 3);
  if (isHere(next)) return true;
  if (at > 0 || word === undefined || next === undefined || OTHER_WORDS.has(word.lower)) return false;
  if (next.gap === ' ' && FROM.has(next.lower))
    return third?.gap === ' ' && GAZETTEER.get(third.lower)?.city === undefined && GAZETTEER.has(third.lower);
  return next.gap !== ' ' && word.name === 'word' && isAdjective(next.lower) && !isCapitals(next);
}

const FROM: ReadonlySet<string> = new Set(nameWords.from);

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
