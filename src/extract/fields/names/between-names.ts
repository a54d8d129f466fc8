import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import { GAZETTEER } from '../gazetteer.ts';
import { NATION_NAMES } from '../nation-names.ts';
import type { LineWord } from './line-words.ts';

/** What stands on one side of a word of a line: nothing that belongs to it, a word such as stand beside names, one that makes it another's name, or any other word. */
export type Side = 'open' | 'title' | 'cue' | 'never' | 'other';

/** What stands before a word. */
export function sideBefore(words: readonly LineWord[], at: number): Side {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined) return 'other';
  if (USER_NAME.test(word.gap)) return 'never';
  if (before === undefined) return 'open';
  if (ADDRESS.test(word.gap) || isOfAnother(words, at)) return 'never';
  if (TITLES.has(before.lower) && /^\.? {0,2}$/.test(word.gap)) return 'title';
  if (PARTED.test(word.gap) || (isRun(before) && isRun(word))) return 'open';
  return isBefore(before.lower) ? 'cue' : 'other';
}

/** A sign that begins a user name or tag. */
const USER_NAME = /[@#]$/;
/** A sign glued between two words of a link or address; not dots in a row or one behind a blank. */
const ADDRESS = /^\.$|^°|(?<![\s.])\.$|[_\\]$|(?<!\s)\/$/;

/** Whether the word before, or the one before a particle ("rue de Marie"), makes a name that of a street, house, friend or the like. */
function isOfAnother(words: readonly LineWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  if (NEVER.has(before.lower) && (before.written.length < 5 ? /^\.? ?$/ : /^ ?$/).test(word.gap)) return true;
  return word.gap === ' ' && before.gap === ' ' && PARTICLES.has(before.lower) && NEVER.has(words[at - 2]?.lower ?? '');
}

/** What stands behind a word; `text` is the folded text. */
export function sideBehind(words: readonly LineWord[], at: number, text: string): Side {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return 'other';
  const rest = text.slice(word.end, word.end + 3);
  // Digits glued to letters make a user name, but where a script has no capitals.
  if (/^(?:[@_]|\.\p{L}|'\p{L})/u.test(rest) || (/^\d/.test(rest) && /\p{Lu}|\p{Ll}/u.test(word.written))) return 'never';
  // "Ann. 0832-...": a word cut short before its number.
  if (word.written.length < 5 && /^\.[ ]?\d/.test(rest)) return 'never';
  const gap = next?.gap ?? '';
  if (next === undefined || PARTED.test(gap) || (isRun(word) && isRun(next))) return 'open';
  const third = words[at + 2];
  if (FIRMS.has(next.lower) || (third?.gap === ' ' && FIRMS.has(third.lower))) return 'never';
  return isBehind(next) || (!next.capital && word.capital) ? 'cue' : 'other';
}

/** Whether a word is one that may stand right before a name and says nothing against it. */
function isBefore(lower: string): boolean {
  return BEFORE.has(lower) || PERSONS.has(lower) || NATION_NAMES.has(lower) || GAZETTEER.get(lower)?.ambiguous === false;
}

/** Whether a word is of a script that parts none: a blank beside it parts what is said. */
function isRun({ written }: LineWord): boolean {
  return RUN.test(written);
}

/** A letter of Thai and its neighbours, an ideograph or kana. */
const RUN = /^[\u0E00-\u0EFF\u3040-\u9FFF]/;
/** A sign or digit between two words; not blanks and hyphens alone. */
const PARTED = /[^\s\p{L}'-]| -{1,3} |\s{2}|^-{1,2} $/u;

/** Words that only join what they stand before to what stood before them, or that say little. */
const JOINS: ReadonlySet<string> = new Set(nameWords.joins);

/** Whether an adjective, or a word for a person, that calls for a name. */
export function isAdjective(lower: string): boolean {
  return (BEFORE.has(lower) || PERSONS.has(lower)) && !JOINS.has(lower);
}

function isBehind({ lower }: LineWord): boolean {
  return AFTER.has(lower) || NATION_NAMES.has(lower) || PERSONS.has(lower) || GAZETTEER.get(lower)?.ambiguous === false;
}

const PARTICLES: ReadonlySet<string> = new Set([...nameWords.particles, ...nameWords.from]);
const TITLES: ReadonlySet<string> = new Set(nameWords.titles.map((title) => title.replace(/\.$/, '')));
const BEFORE: ReadonlySet<string> = new Set([...nameWords.before, ...nameWords.possessive, ...nameWords.here]);
const AFTER: ReadonlySet<string> = new Set([...nameWords.after, ...nameWords.here, ...nameWords.before, ...nameWords.behindTitles]);
const NEVER: ReadonlySet<string> = new Set(nameWords.never.map((word) => word.replace(/\.$/, '')));
const FIRMS: ReadonlySet<string> = new Set(nameWords.firms.map((word) => word.replace(/\.$/, '')));
const PERSONS: ReadonlySet<string> = new Set(ageWords.person);
