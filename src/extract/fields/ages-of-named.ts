import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { PERSONAL } from './personal-ads.ts';
import type { AgeText } from './age-text.ts';
import { isCompanyText } from './is-company-text.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { type NamedNumber, namedNumber } from './named-number.ts';

/**
 * Places of the numbers that stand right behind first names as ages do: in a row of names ("Kim: 22, Lola: 25"), behind an introduction ("ik ben Ro 21
 * kan iemand"), with a word for "of" between ("Деси на 34"), or behind a name that begins its entry in an ad of persons ("🥰 linnea 21 sthlm"). None in
 * ads for things.
 */
export function agesOfNamed(candidates: readonly AgeCandidate[], text: AgeText): ReadonlySet<number> {
  const found = new Set<number>();
  if (text.context.category === 'marketplace') return found;
  const named = candidates.flatMap((candidate, at) => {
    const one = namedNumber(candidate, text);
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
type NamedAt = NamedNumber & { readonly at: number };

/** Whether two names with numbers follow one another in a row, with a few words on the first between them: "Maja 22 og veninden Freja 20", "Ana 25 rusa · Eva 28", "Диана (21, 178 см), Регина (25)". */
function isJoined(one: NamedNumber | undefined, other: NamedNumber | undefined, lower: string): boolean {
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
function isAlone({ before, after, joint, kind }: NamedNumber, { context, lower }: AgeText): boolean {
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
function isOf(kind: NamedNumber['kind'], joint: string, personal: boolean): boolean {
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
