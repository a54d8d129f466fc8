import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST } from './age-sieve.ts';
import { PERSONAL } from './personal-ads.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** What stands around a number, as written before it, and the category of its ad. */
interface Marked {
  readonly after: string;
  /** Whether its clause ends behind the number. */
  readonly ends: boolean;
  readonly written: string;
  readonly category: string;
}

/**
 * Whether a letter for the sex stands before or behind a number: F/22, M41, 22/F, "Ж, 25", "(w, 47, aus Polen)", "27 f from Chile". Single letters need
 * a personal ad or the beginning of a line, those that stand for measures too (H, V) also somebody who seeks.
 */
export function isMarked({ form, value, behind }: AgeCandidate, { after, ends, written, category }: Marked): boolean {
  if (form !== 'digits') return false;
  const personal = PERSONAL.has(category);
  const seeks = (behind & AGE_LIST.seeks) !== 0 && isSeeker(written, after);
  if (value >= 18 && (seeks || (category === 'dating' && isGlued(written, after)))) return true;
  const ahead = MARK_AHEAD.exec(written);
  if (ahead === null) return !isBust(value, after) && isMarkedBehind(written, after, personal);
  if (!ends && !GOES_ON.test(after)) return false;
  return isMarkedAhead(ahead, { written, after, ends, personal });
}

/** Whether the letter before a number is one for the sex, by what stands before it. */
function isMarkedAhead(
  ahead: RegExpExecArray,
  { written, after, ends, personal }: Pick<Marked, 'written' | 'after' | 'ends'> & { readonly personal: boolean },
): boolean {
  const lead = written.slice(0, ahead.index);
  // "B86(E) W58 H85": waist and hips.
  if (/[BT]\d{2,3}\D{0,6}$/.test(lead)) return false;
  if (OTHER_MARK.test(after) || /[MFWK]\d\d[/+&]$/u.test(lead)) return true;
  if (lead.endsWith('(') && ahead[1] !== undefined && ends) return true;
  return ahead[1] === '/' || lead === '' || lead.endsWith('\n') || /[MFK]\d\d[ ,&+]{1,3}$/.test(lead) || (personal && ahead[1] !== ' ');
}

/** Whether a letter for a man or woman begins the line, the number glued to it: "H41 BH". */
function isGlued(written: string, after: string): boolean {
  return GLUED_MARK.test(written) && /^(?: \p{L}|,)/u.test(after);
}

/** Whether a number and letter are a size of a bra: "95 F". */
function isBust(value: number, after: string): boolean {
  return value >= 65 && value % 5 === 0 && /^ ?f(?!\p{L}|\/)/u.test(after);
}

/** Whether a letter that stands for a measure elsewhere begins a line, and a word behind the number. */
function isSeeker(written: string, after: string): boolean {
  return MAN_OR_WOMAN.test(written) && /^ (?:ans |jaar |años )?\p{L}/u.test(after);
}

/** Whether the letter stands behind the number: "22/F", and both of "housemates 24m 26f". */
function isMarkedBehind(written: string, after: string, personal: boolean): boolean {
  if (MARKED_PAIR.test(after) || (/^[mfw](?![\p{L}\p{N}²³])/u.test(after) && MARKED_AHEAD.test(written))) return true;
  if (TALL_BEHIND.test(after) && /(?:^|[\n,.;(!•|]) ?$/u.test(written)) return true;
  if (FROM_BEHIND.test(after) && /(?:^|[\n,.;(!]) ?$/u.test(written)) return true;
  return MARK_BEHIND.test(after) && (personal || /(?:^|[\n(])[ ]?$/.test(written) || after.startsWith('/'));
}

const MARK_AHEAD = /(?<![\p{L}\p{N}])[MFWKЖМmfwжм]([/ ]|,[ ])?$/u;
/** The letter that begins a line of a personal ad: "H41 BH" for homem, "Ч45". */
const GLUED_MARK = /(?:^|\n)[^\p{L}\p{N}\n]{0,3}[HVNČŽЧД]$/u;
const MARKED_PAIR = /^[mfw],?[ /](?:and |& |\+ )?\d\d[mfw](?![\p{L}\p{N}²³])/u;
const MARKED_AHEAD = /\d\d[mfwMFW],?[ /](?:and |& |\+ )?$/u;
/** Behind a number with a letter before: a word, a height, or the other of two. */
const GOES_ON = /^(?:[ ]\p{L}|\/1[4-9]\d(?!\d)|[/+&][mfwk]\d\d(?!\d))/u;
/** The other of two: "(F31/M34)". */
const OTHER_MARK = /^[/+&][mfwk]\d\d(?!\d)/u;
const MARK_BEHIND = /^[ ]?\/?[ ]?[mfw](?![\p{L}\p{N}'’]|\/\d)/u;
/** A letter and a word for "from" behind: "27 f from Chile". */
const FROM_BEHIND = new RegExp(`^ ?[mfw] (?:${wordAlternatives(nameWords.from)}) \\p{L}`, 'u');
/** ... or a height: "27 f 5'2". */
const TALL_BEHIND = /^ ?[mf],? [4-6] ?['’′]/u;
/** Letters for a man and a woman in French, Spanish and Dutch, which begin a line. */
const MAN_OR_WOMAN = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}[HFMVJ][ ,/]{1,2}$/u;
