import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { PERSONAL } from './personal-ads.ts';
import { isAgeRange } from './age-range.ts';
import type { AgeText } from './age-text.ts';
import { isCountedNext } from './counted-next.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCompanyText } from './is-company-text.ts';
import { FIRST_NAMES, type NameKind } from './names/first-names.ts';
import { OTHER_WORDS } from './names/other-words.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { writtenBetween } from './written-between.ts';

/**
 * Places of the numbers that stand right behind first names as ages do: in a row of names ("Kim: 22, Lola: 25"), behind an introduction ("ik ben Ro 21
 * kan iemand"), with a word for "of" between ("Деси на 34"), or behind a name that begins its entry in an ad of persons ("🥰 linnea 21 sthlm"). None in
 * ads for things.
 */
export function agesOfNamed(candidates: readonly AgeCandidate[], text: AgeText): ReadonlySet<number> {
  const found = new Set<number>();
  if (text.context.category === 'marketplace') return found;
  const named = candidates.flatMap((candidate, at) => {
    const one = namedAt(candidate, text);
    return one === undefined ? [] : [{ ...one, at }];
  });
  for (const row of rowsOf(named, text.lower)) for (const [place, one] of row.entries()) if (isInRow(row, place)) found.add(one.at);
  for (const one of named) if (isAlone(one, text)) found.add(one.at);
  return found;
}

/** The names with numbers, those together that follow one another in a row. */
function rowsOf(named: readonly NamedAt[], lower: string): readonly (readonly NamedAt[])[] {
  const rows: NamedAt[][] = [];
  for (const one of named) {
    const row = rows.at(-1);
    if (row !== undefined && isJoined(row.at(-1), one, lower)) row.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** Whether a word of a row is a name there: a known one is in the row, and right beside a word that no list holds. */
function isInRow(row: readonly NamedAt[], place: number): boolean {
  if (row.length < 2) return false;
  const beside = row[place]?.kind === 'unknown' ? [row[place - 1], row[place + 1]] : row;
  // A row of places alone is a tour.
  return (
    beside.some((one) => one?.kind === 'name') || (row.every(({ kind }) => kind !== 'unknown') && row.some(({ kind }) => kind === 'word'))
  );
}

/** A first name with its number, and the place of that among the candidates. */
type NamedAt = Named & { readonly at: number };

/** A first name with a number behind it; offsets into the folded text. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly joint: string;
  /** How sure it is that the word is a name; a place or an everyday word needs a name beside it. */
  readonly kind: NameKind | 'unknown';
  /** What stands around both, in lower case. */
  readonly before: string;
  readonly after: string;
}

function namedAt(candidate: AgeCandidate, text: AgeText): Named | undefined {
  const { form, value, start, end } = candidate;
  if (form !== 'digits' || value < 18 || value > OLDEST) return undefined;
  const { lower, context } = text;
  if (!MAY_END.test(lower.slice(Math.max(0, start - 2), start))) return undefined;
  const after = lower.slice(end, end + 24);
  if (!GOES_ON.test(after) || isCountedNext(after)) return undefined;
  const [, name, joint = ''] = NAMED.exec(writtenBetween(text, Math.max(0, start - LONGEST), start)) ?? [];
  const kind = name === undefined || !isWritten(name, text) ? undefined : kindOf(name, context.languages);
  if (name === undefined || kind === undefined) return undefined;
  if (isAgeRange(candidate, lower, context.languages) && !isFollowedByLess(value, after)) return undefined;
  const nameAt = start - joint.length - name.length;
  return { start: nameAt, end, joint, kind, before: lower.slice(Math.max(0, nameAt - LONGEST), nameAt), after };
}

/** What a word is as a name; undefined for one that is written small or known as another word. */
function kindOf(written: string, languages: readonly string[]): Named['kind'] | undefined {
  const word = written.toLowerCase();
  const kind = FIRST_NAMES.kindOf(word, languages);
  if (kind !== undefined) return kind;
  // "KF 36": two or three capitals say a size.
  if (/^\p{Lu}{2,3}$/u.test(written)) return undefined;
  return word === written || OTHER_WORDS.has(word) || NOT_NAMES.has(word) || GAZETTEER.has(word) ? undefined : 'unknown';
}

const NOT_NAMES: ReadonlySet<string> = new Set([
  ...nameWords.not,
  ...nameWords.labels,
  ...ageWords.noNames,
  ...ageWords.trades,
  ...ageWords.limits,
  ...moneyWords.labels,
  ...moneyWords.numbered,
]);

/** Whether a dash behind a number leads to a smaller one, and so to no end of a range: "Petra 33 - 30 min". */
function isFollowedByLess(value: number, after: string): boolean {
  const next = /^ [-–] (\d{1,3})(?!\d)/u.exec(after)?.[1];
  return next !== undefined && Number(next) < value;
}

const OLDEST = 75;
const LONGEST = 32;
/** What stands right before the number. */
const MAY_END = /[\p{L}\p{M}:=,–)-] $| {2}$|[.·_…][ .·_…]$|[\p{L}\p{M} ][:(/=-]$/u;
/** A name, and a space or two, colon, dash, bracket or word for "of" behind it. */
const NAMED =
  /(?<![\p{L}\p{M}\p{N}'’.@_-])(\p{L}[\p{L}\p{M}'’]{1,13})( ?[:=–-] ?| ?[(]| ?\/ ?|, | {1,2}|\.{2,4} ?| ?[.·_…-]{3,12} ?|,? (?:van|на|de|di|von|av|af|på) )$/u;
/** No measure, date, time, sum or share behind. */
const GOES_ON = /^(?![ ]?[%°+×x*/\p{Sc}][ ]?\d|[.,:'’–-]\d|['’′](?!\p{L})|[ ]?[%°\p{Sc}]|[\p{L}\p{M}])/u;

/** Whether a name is written large, or stands in an ad in which people leave that. */
function isWritten(name: string, { context }: AgeText): boolean {
  return (
    /^\p{Lu}/u.test(name) || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) || PERSONAL.has(context.category ?? '')
  );
}

/** Whether two names with numbers follow one another in a row, with a few words on the first between them: "Maja 22 og veninden Freja 20", "Ana 25 rusa · Eva 28", "Диана (21, 178 см), Регина (25)". */
function isJoined(one: Named | undefined, other: Named | undefined, lower: string): boolean {
  if (one === undefined || other === undefined || other.start - one.end > LONGEST_JOINT || other.start < one.end) return false;
  const between = lower.slice(one.end, other.start);
  if (LEADER.test(one.joint) && LEADER.test(other.joint)) return LEADER_ROW.test(between);
  return JOINT.test(between) || (between === ' ' && one.joint.includes(':')) || (one.joint === other.joint && TOLD_JOINT.test(between));
}

const LONGEST_JOINT = 60;
/** Dots or lines that lead the eye from one cell of a row to the next: "Nadine .... 34 .... 80 D". */
const LEADER = /^ ?[.·_…-]{3,12} ?$/u;
/** ... the cells behind an age, and the beginning of the next line. */
const LEADER_ROW = /^ ?[.·_…-]{2,12}[^\n]{1,40}\n[^\p{L}\p{N}\n]{0,4}$/u;
const AND = wordAlternatives(nameWords.and);
const JOINT = new RegExp(`^[)]?(?: ?[,;|/&+•·፣،、–-] ?| ?\\n[^\\p{L}\\p{N}\\n]{0,4}|,? (?:${AND}) )$`, 'u');
/** Words on the first, in brackets or not, then a sign or "and" with a word for the second. Digits in brackets only, so that rows of prices and times are none. */
const TOLD_JOINT = new RegExp(
  `^(?:[)]?|,? ?[(][^()\\n]{1,30}[)]|, [^()\\n]{1,40}[)]| [\\p{L}\\p{M}'’ -]{2,30})(?: ?[,;|/&+•·፣،、–-] ?| ?\\n[^\\p{L}\\p{N}\\n]{0,4}|,? (?:${AND}) (?:[\\p{L}\\p{M}]{1,12} ){0,3}| [وו][\\p{L}\\p{M}]{3,12} (?:[\\p{L}\\p{M}]{1,8} )?)$`,
  'u',
);

/** Whether a single name with a number is introduced, or begins an entry of an ad about persons that goes on as of a person. */
function isAlone({ before, after, joint, kind }: Named, { context, lower }: AgeText): boolean {
  if (/[:=(/]/.test(joint)) return false;
  const personal = PERSONAL.has(context.category ?? '');
  if (joint.length > 3 && !joint.startsWith('.'))
    return isOf(kind, joint, personal) && (personal || INTRODUCED.test(before)) && ENDS.test(after);
  if (context.category !== 'recruitment' && kind !== 'place' && INTRODUCED.test(before)) return true;
  if (kind === 'name' && (isBetweenSigns(before, after) || (personal && isCell(joint, after)))) return true;
  if (kind !== 'name' || !BEGINS.test(before) || joint === ', ') return false;
  return personal || (ENDS.test(after) && isCompanyText(lower));
}

/** Whether "of" may stand between a name and its age: behind one that no list holds, in an ad about persons, a comma too («Рая, на 29,»). */
function isOf(kind: Named['kind'], joint: string, personal: boolean): boolean {
  return kind === 'name' || (personal && kind === 'unknown' && joint.startsWith(','));
}

/** Whether pictures stand on both sides: "🌸 Aiko 23 🌸". */
function isBetweenSigns(before: string, after: string): boolean {
  return SIGN_BEFORE.test(before) && SIGN_BEHIND.test(after);
}

/** Whether blanks in pairs part a name, its age and what is no price from one another: "ask 4 Kayla  23  780 ...". */
function isCell(joint: string, after: string): boolean {
  return joint === '  ' && /^ {2}(?!\d{1,3}(?![\d\p{L}]))\S/u.test(after);
}

const SIGN_BEFORE = /\p{Extended_Pictographic}\uFE0F? {0,2}$/u;
const SIGN_BEHIND = /^ {0,2}\p{Extended_Pictographic}/u;
/** The end of the entry. */
const ENDS = /^ ?(?:$|[\n,;|•·!](?!\d)|\.(?!\d)|\p{Extended_Pictographic})/u;
/** Right before a name: words for "I am" and the like, an article behind them at most. */
const INTRODUCED = new RegExp(
  `(?:^|[^\\p{L}\\p{M}\\p{N}])(?:${wordAlternatives([...nameWords.introductions, ...ageWords.introducing, 'am'])})[ ](?:(?:a|o|la|el|il|die|der|de|η|ο|i) )?$`,
  'u',
);
/** The beginning of the text, a line or an entry behind a sign. */
const BEGINS = /(?:^|\n(?:[#№]?\d{1,2}[.)] )?|[•·・∙|✦★☆♥❤♡!*]\uFE0F? ?|\p{Extended_Pictographic}\uFE0F? ?)[^\p{L}\p{N}\n]{0,3}$/u;
