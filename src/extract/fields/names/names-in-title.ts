import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { FoldedText } from '../../handles/folded-text.ts';
import type { TextContext } from '../../text-context.ts';
import { isBeforeAge } from './age-beside-name.ts';
import { isAdjective, sideBefore, sideBehind, type Side } from './between-names.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { FIRST_NAMES } from './first-names.ts';
import { townNamed } from '../towns/town-list.ts';
import type { FoundName, NameRule } from './found-name.ts';
import { isCapitals } from './is-capitals.ts';
import { isPartOfPlace } from './is-part-of-place.ts';
import { lastName } from './last-name.ts';
import { type LineWord, lineWords } from './line-words.ts';
import { NAME_CUES } from './name-cues.ts';
import { NAME_JOINS } from './name-joins.ts';
import type { NameLine } from './name-line.ts';
import { isAnyIn, type NameText } from './name-text.ts';
import { OTHER_WORDS } from './other-words.ts';
import { hasSecondSign } from './second-sign.ts';
import type { TitleLine, TitlePlace } from './title-place.ts';

/** Known first names in the title of an ad for company: apart from the rest, between words such as stand beside names, or in a row. */
export function findNamesInTitle(named: NameText, line: TitleLine, context: TextContext): FoundName[] {
  const { folded } = named;
  const end = Math.min(line.end, line.start + LONGEST);
  const spaced = named.spaced ? spacedNames(folded, { start: line.start, end }, context) : [];
  if (!isAnyIn(named.names, line.start, end)) return spaced;
  const words = lineWords(named, { start: line.start, end });
  const rules = words.map((_word, at) => (isIntroduction(words, at, context) ? undefined : ruleOf({ words, at, folded, context, line })));
  addListed(words, rules, folded.text);
  const found = rules.flatMap((by, at) => {
    const word = words[at];
    return by === undefined || word === undefined ? [] : [{ start: word.start, end: endOf(words, at, { folded, context }), by }];
  });
  return [...found, ...spaced];
}

/** Where the name of which a word is the first ends: with a second word that is no town. */
function endOf(words: readonly LineWord[], at: number, { folded, context }: Pick<TitlePlace, 'folded' | 'context'>): number {
  const last = isTown(words[at + 1], context) ? undefined : lastName(words, at, folded);
  return (last ?? words[at])?.end ?? 0;
}

/** A title is one line; of a text in one line its beginning. */
const LONGEST = 110;

/** The rule by which a word of a title is a name; undefined where it is none. */
function ruleOf(place: TitlePlace): NameRule | undefined {
  const { words, at, folded } = place;
  const word = words[at];
  if (word?.name === undefined) return undefined;
  const before = sideBefore(words, at);
  const near = sideBehind(words, at, folded.text);
  const behind = near === 'other' && isTown(words[at + 1], place.context) ? 'cue' : near;
  if (before === 'never' || behind === 'never' || (!place.line.first && isLabel(place))) return undefined;
  if (isPartOfPlace(words, at, place.context.countries)) return undefined;
  if (word.name !== 'name') return isHinted(place, before, behind) ? 'alias-hinted@1' : undefined;
  if (!word.capital) return isSmall(place) && isPlainlyNamed(words[at - 1], before, behind) ? 'alias-hinted@1' : undefined;
  if (before === 'other') return isSetOff(place, behind) ? 'alias-hinted@1' : undefined;
  return behind === 'other' && before === 'open' && at > 0 ? undefined : 'alias-title@1';
}

/** Whether a word that is a name as well says "I am" in the language of the text, a name behind it: "Som Simonka". */
function isIntroduction(words: readonly LineWord[], at: number, { languages: [main] }: TextContext): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next?.gap !== ' ' || !next.capital || NAME_CUES.get(word.lower)?.has('introduces') !== true) return false;
  return main !== undefined && (ONLY[word.lower]?.includes(main) ?? true);
}

const ONLY: Readonly<Record<string, readonly string[]>> = nameWords.only;

/** Whether a name that is something else as well bears a second sign, or stands before the town where she is. */
function isHinted(place: TitlePlace, before: Side, behind: Side): boolean {
  return (before === 'open' && isBeforeTown(place)) || hasSecondSign(place, before, behind);
}

/** Whether a word is a town of the ad's countries: "Thaimassage Mimi Växjö". */
function isTown(word: LineWord | undefined, { countries }: TextContext): boolean {
  return word?.capital === true && townNamed(word.lower, countries)?.unsure === false;
}

/** Whether a town stands right behind a name that is an everyday word as well, and tells where she is: "Chanel Cincinnati". */
function isBeforeTown({ words, at, context }: TitlePlace): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.name !== 'word' || !word.capital || OTHER_WORDS.has(word.lower) || next?.gap !== ' ' || !next.capital) return false;
  return isTown(next, context) || GAZETTEER.get(next.lower)?.ambiguous === false;
}

/** Whether a word stands in a first line that is written without capitals, and no digit or colon before it. */
function isSmall({ words, at, line }: TitlePlace): boolean {
  return line.first && !/[\d:]/.test(words[at]?.gap ?? '') && !words.some(({ written }) => /\p{Lu}/u.test(written));
}

/** Whether a word begins its line and a colon stands behind it. */
function isLabel({ words, at, folded }: TitlePlace): boolean {
  return at === 0 && /^ ?[:：]/.test(folded.text.slice(words[at]?.end ?? 0, (words[at]?.end ?? 0) + 2));
}

/** Whether a name behind a word that says nothing of it is set off all the same: by an age, by its letters, at the end of its part, or behind the first word of it. */
function isSetOff({ words, at, folded }: TitlePlace, behind: Side): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || behind === 'other') return false;
  if (isBeforeAge(folded.text, word) || isCapitals(before) !== isCapitals(word)) return true;
  return (behind === 'open' && !before.capital) || at < 2 || sideBefore(words, at - 1) === 'open';
}

/** Whether a name without a capital stands apart, or behind an adjective. */
function isPlainlyNamed(before: LineWord | undefined, left: Side, right: Side): boolean {
  if (right === 'other') return false;
  return left === 'title' || (left === 'open' && right === 'open') || (left === 'cue' && before !== undefined && isAdjective(before.lower));
}

/** Adds the names that stand in a row with one that is found: "Anna, Bella & Coco". */
function addListed(words: readonly LineWord[], rules: (NameRule | undefined)[], text: string): void {
  const join = (at: number, other: number, gapOf: number): void => {
    const word = words[at];
    if (rules[at] !== undefined || rules[other] === undefined || word?.name === undefined || !word.capital) return;
    const apart = word.name === 'name' || sideBehind(words, at, text) === 'open';
    if (apart && word.name !== 'place' && LIST.test(words[gapOf]?.gap ?? '')) rules[at] = 'alias-title@1';
  };
  for (let at = 1; at < words.length; at += 1) {
    join(at, at - 1, at);
    if (
      NAME_JOINS.has(words[at - 1]?.lower ?? '') &&
      at > 1 &&
      words[at]?.gap === ' ' &&
      words[at - 1]?.gap === ' ' &&
      words[at]?.capital
    ) {
      const name = words[at]?.name;
      if (rules[at] === undefined && rules[at - 2] !== undefined && name !== undefined && name !== 'place') rules[at] = 'alias-title@1';
    }
  }
  for (let at = words.length - 2; at >= 0; at -= 1) join(at, at + 1, at + 1);
}

const LIST = /^ ?[,&+/] ?$/;
/** Capital letters with a blank or sign between each two; must not begin or end within a word. */
const SPACED = /(?<![\p{L}\p{M}])\p{Lu}(?:[ ._*-]\p{Lu}){2,11}(?![\p{L}\p{M}])/gu;

/** Known names whose letters stand apart: "L U N A". */
function spacedNames({ text }: FoldedText, { start, end }: NameLine, { languages }: TextContext): FoundName[] {
  return [...text.slice(start, end).matchAll(SPACED)].flatMap(({ index, 0: whole }) => {
    const value = whole.replaceAll(/[ ._*-]/g, '');
    const from = start + index;
    if (FIRST_NAMES.kindOf(value.toLowerCase(), languages) === undefined) return [];
    return [{ start: from, end: from + whole.length, by: 'alias-title@1' as const, value }];
  });
}
