import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import type { TextContext } from '../../text-context.ts';
import { NATION_FORMS } from '../nation-forms.ts';
import { townNamed } from '../towns/town-list.ts';
import { isAdjective, type Side, sideBefore } from './between-names.ts';
import { foldedOffset } from './folded-offset.ts';
import type { FoundName } from './found-name.ts';
import { isCapitals } from './is-capitals.ts';
import { isPartOfPlace } from './is-part-of-place.ts';
import { type LineWord, lineWords } from './line-words.ts';
import type { NameText } from './name-text.ts';
import { NAME_CUES } from './name-cues.ts';
import { OTHER_WORDS } from './other-words.ts';
import { mayBeName } from './unknown-name.ts';
import { unspacedBesideAge } from './unspaced-beside-age.ts';
import { lineStart } from './line-start.ts';

/**
 * Names that stand beside an age which the text states of a grown-up: "Filipina mature Grace 39", "Gemma 34 yr old", "Fair babe Tolani, final yr student,
 * 23", "சென்னை கவிதா, வயது 27", "24 year old Mia". Known first names, and others behind a word for a person, a nation or looks. None in ads about things
 * and rooms, whose ages are those of others.
 */
export function findNamesBesideAges(named: NameText, ages: readonly Read<number>[], context: TextContext): FoundName[] {
  if (ABOUT_THINGS.has(context.category ?? '')) return [];
  return ages.slice(0, MOST_AGES).flatMap(({ value, where, start, end }) => {
    if (value < 18 || where !== 'text' || (context.category === 'recruitment' && value > OLDEST_AT_WORK)) return [];
    const [from, to] = [foldedOffset(named.folded, start), foldedOffset(named.folded, end)];
    const name = nameBefore(named, from, context) ?? nameBehind(named, to);
    return name === undefined ? [] : [name];
  });
}

const ABOUT_THINGS: ReadonlySet<string> = new Set(['marketplace', 'housing']);
/** Whoever is older in an ad for work is to be cared for. */
const OLDEST_AT_WORK = 70;
/** Ages of one text. */
const MOST_AGES = 24;

/** As far before an age as its name stands. */
const REACH = 48;

function nameBefore(named: NameText, start: number, context: TextContext): FoundName | undefined {
  const { text } = named.folded;
  const words = lineWords(named, { start: lineStart(text, start, REACH), end: start });
  let gap = text.slice(words.at(-1)?.end ?? start, start);
  let labelled = false;
  for (let at = words.length - 1, left = MOST_BETWEEN; at >= 0 && left >= 0 && BESIDE.test(gap); at -= 1, left -= 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const adjacent = at === words.length - 1 || labelled;
    if (isNameHere({ words, at, adjacent, labelled, bracketed: /^ ?[(（]$/.test(gap) }, context)) return foundOf(words, at);
    const unspaced = adjacent ? unspacedBesideAge(word, context.languages) : undefined;
    if (unspaced !== undefined) return { ...unspaced, by: 'alias-with-age@2' };
    if (SAID.has(word.lower)) labelled ||= LABELS.has(word.lower);
    else if (PASSED.has(word.lower) && word.gap === ' ') labelled = true;
    else if (word.capital && !NATION_FORMS.has(word.lower)) return undefined;
    gap = word.gap;
  }
  return undefined;
}

/** Words between a name and its age: what is said of her ("french haitian", "final yr student"). */
const MOST_BETWEEN = 4;
/** Signs that part no sentences. */
const BESIDE = /^(?:(?:[ ,;:(（|/•·*"”'~–—!-]|\p{Extended_Pictographic}\uFE0F?|[★☆✦♥❤]){0,4}| ?[.·_…-]{3,12} ?)$/u;
/** Words before an age that say that it is one. */
const LABELS: ReadonlySet<string> = new Set(ageWords.before.filter((word) => !word.includes(' ')));
/** Words for being divorced or widowed: "Duda 45 thn". */
const PARTED: ReadonlySet<string> = new Set(ageWords.parted);
const SAID: ReadonlySet<string> = new Set([...LABELS, ...ageWords.saysOfPersons, ...ageWords.says, ...ageWords.only, 'yes', 'im', 'am']);

/** What is said right behind names: "Sevda Teyze, 50", "AROHA here, 29". */
const PASSED: ReadonlySet<string> = new Set([...nameWords.behindTitles, ...nameWords.hereAlone]);

interface NamePlace {
  readonly words: readonly LineWord[];
  readonly at: number;
  /** Whether nothing but a word for age stands between it and the number. */
  readonly adjacent: boolean;
  readonly labelled: boolean;
  /** Whether a bracket alone parts it from the number. */
  readonly bracketed: boolean;
}

/** Whether a word before an age is the name of who is so old. */
function isNameHere(place: NamePlace, context: TextContext): boolean {
  const { words, at, adjacent } = place;
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || !word.capital || isPartOfPlace(words, at, context.countries)) return false;
  const side = sideBefore(words, at);
  if (side === 'never' || isSaidOrNation(word.lower)) return false;
  const shown = { side, described: isDescribedBy(before, word), introduced: isIntroduced(words, at) };
  if (word.name === 'name' && (side !== 'other' || shown.described)) return true;
  return adjacent && isNameAdjacent(word, { ...place, ...shown, before }, context);
}

interface Adjacent extends Pick<NamePlace, 'labelled' | 'bracketed'> {
  readonly before: LineWord | undefined;
  readonly side: Side;
  readonly described: boolean;
  readonly introduced: boolean;
}

/** Whether a word that no more than a word for age parts from the number is a name. */
function isNameAdjacent(
  word: LineWord,
  { before, labelled, bracketed, side, described, introduced }: Adjacent,
  context: TextContext,
): boolean {
  if (word.name === 'name') return isSmall(before) || introduced || isLabelled(word, labelled);
  if (bracketed && side === 'cue' && isBracketedName(word)) return true;
  if (isSurname(before, word)) return !CASES.has(context.languages[0] ?? '');
  const led = described || introduced || side === 'title';
  return isOtherName(word, { apart: led || side === 'open', introduced: introduced || (labelled && side === 'open'), led }, context);
}

/** Whether an everyday word, or one of a script without capitals, is a name before an age in a bracket: "bij Joy (30)". */
function isBracketedName(word: LineWord): boolean {
  return word.name === 'word' || (CASELESS.test(word.written) && mayBeName(word));
}

interface Shown {
  /** Whether it begins its part of the sentence, or is described. */
  readonly apart: boolean;
  /** Whether a word for oneself stands before it, or a label of an age behind it. */
  readonly introduced: boolean;
  /** Whether a title, or a word for a person, a nation or looks stands before it. */
  readonly led: boolean;
}

/** Whether a word that is no sure name is one all the same: an everyday one apart, an unknown one where it is led. */
function isOtherName(word: LineWord, { apart, introduced, led }: Shown, context: TextContext): boolean {
  if (CASELESS.test(word.written) && word.name === undefined) return introduced && mayBeName(word);
  return apart && (word.name === 'word' || ((led || isOpenToUnknown(word, context)) && isUnknownName(word, context)));
}

/** Whether an ad is of one person, and its language keeps capitals for names: whatever begins a sentence right before an age is one ("Rates below. Jorja, 24"). */
function isOpenToUnknown({ gap, written }: LineWord, { category, languages }: TextContext): boolean {
  const unsaid = category === undefined || category === 'generic';
  if (unsaid && !/\p{Extended_Pictographic}/u.test(gap)) return false;
  return (category === 'escort' || unsaid) && languages[0] !== 'de' && !/^ ?, ?$/.test(gap) && !/['’]s$/u.test(written);
}

/** Whether a word of a script without capitals has a label of an age behind it: «عند سناء عمرها 27». */
function isLabelled({ written }: LineWord, labelled: boolean): boolean {
  return labelled && CASELESS.test(written);
}

function isSmall(word: LineWord | undefined): boolean {
  return word?.capital === false;
}

/** Whether the word right before says who or how somebody is. */
function isDescribedBy(before: LineWord | undefined, word: LineWord): boolean {
  return word.gap === ' ' && before !== undefined && isDescribing(before.lower);
}

function isSaidOrNation(lower: string): boolean {
  return SAID.has(lower) || PARTED.has(lower) || NATION_FORMS.has(lower);
}

/** Whether a word stands right behind a known first name, as a surname does: "Annie Mae, 41". */
function isSurname(before: LineWord | undefined, word: LineWord): boolean {
  if (before?.name !== 'name' || !before.capital || word.gap !== ' ') return false;
  return SHAPE.test(word.written) && !isCapitals(word) && !OTHER_WORDS.has(word.lower);
}

/** Whether a word that no list holds as a name may be one, and is no town of the ad's countries. */
function isUnknownName(word: LineWord, { countries }: TextContext): boolean {
  return (word.name === 'place' || mayBeName(word)) && !isCapitals(word) && townNamed(word.lower, countries) === undefined;
}

const CASELESS = /^\p{Lo}/u;
/** Languages that say "in" a town by its ending: "Solvita Daugavpilī, 42". */
const CASES: ReadonlySet<string> = new Set(['lv', 'lt', 'et', 'fi', 'hu', 'tr', 'az', 'ka', 'eu']);
const SHAPE = /^\p{Lu}\p{Ll}{1,12}$/u;

/** Whether a word for oneself stands right before: "நான் கவிதா". */
function isIntroduced(words: readonly LineWord[], at: number): boolean {
  return words[at]?.gap === ' ' && NAME_CUES.get(words[at - 1]?.lower ?? '')?.has('person') === true;
}

/** Whether a word says of somebody who or how she is. */
function isDescribing(lower: string): boolean {
  return PERSONS.has(lower) || isAdjective(lower) || NATION_FORMS.has(lower);
}

const PERSONS: ReadonlySet<string> = new Set([...ageWords.person, ...ageWords.young]);

/** A name, with the known one right before it: "Annie Mae, 41". */
function foundOf(words: readonly LineWord[], at: number): FoundName | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined) return undefined;
  const full =
    before?.name === 'name' &&
    NAME_CUES.get(before.lower)?.has('introduces') !== true &&
    before.capital &&
    word.gap === ' ' &&
    !CASELESS.test(word.written) &&
    sideBefore(words, at - 1) !== 'other';
  return { start: full ? before.start : word.start, end: word.end, by: 'alias-with-age@2' };
}

/** The known name behind an age and a word for years, looks or a nation at least: "24 year old Mia". */
function nameBehind(named: NameText, end: number): FoundName | undefined {
  const { text } = named.folded;
  const stop = text.slice(end, end + REACH).search(/[\n.,;:!?|•(]/u);
  const words = lineWords(named, { start: end, end: stop === -1 ? Math.min(end + REACH, text.length) : end + stop, most: 5 });
  const at = words.findIndex(({ lower }) => !UNITS.has(lower) && !isDescribing(lower));
  const word = words[at];
  if (
    word === undefined ||
    at === 0 ||
    word.name !== 'name' ||
    !word.capital ||
    words.slice(0, at + 1).some(({ gap }) => !/^[ -]?$/.test(gap))
  )
    return undefined;
  return { start: word.start, end: word.end, by: 'alias-with-age@2' };
}

const UNITS: ReadonlySet<string> = new Set(ageWords.after.flatMap((unit) => unit.split(/[ -]/)));
