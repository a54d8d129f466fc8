import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { TextContext } from '../text-context.ts';
import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { isBesidePerson, PERSONAL } from './age-beside-person.ts';
import { isOfChild } from './age-of-child.ts';
import { isOfCouple } from './age-of-couple.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** What makes a number an age: a word for years behind it, a label or a verb before it, or a person it stands beside. */
export type AgeEvidence = 'unit' | 'label' | 'person';

/** Why a number is an age; undefined when nothing says so, or when it is a limit, a time in trade or a count. */
export function ageEvidence(candidate: AgeCandidate, text: AgeText): AgeEvidence | undefined {
  const { start, end, value, form } = candidate;
  const { lower, context } = text;
  const before = lower.slice(Math.max(0, start - 40), start);
  const after = lower.slice(end, end + 48);
  if (form === 'adjective') return 'person';
  if (form === 'other' || HORSEPOWER.test(after) || (form === 'words' && UNDER.test(before))) return undefined;
  const unit = unitBehind(after, before, context);
  const found =
    unit === undefined ? withoutUnit(candidate, { before, after }, text) : isOwnAge(before, after.slice(unit), value) ? 'unit' : undefined;
  if (found === undefined || value > OLDEST || (isLimited(before) && !NOUN.test(after))) return undefined;
  if (value >= YOUNGEST || CHILD.test(lower.slice(Math.max(0, start - 44), end + 20))) return found;
  return isOfPerson(candidate, { before, after: after.slice(unit ?? 0), label: found === 'label' }, text) ? found : undefined;
}

/** Whether so low a number is said of a person in an ad about persons, where it must not be missed; not of an animal, a thing or a trade. */
function isOfPerson(
  candidate: AgeCandidate,
  { before, after, label }: { readonly before: string; readonly after: string; readonly label: boolean },
  text: AgeText,
): boolean {
  if (!PERSONAL.has(text.context.category ?? '') || candidate.value < 5) return false;
  return label || SAYS.test(before) || WEAK_SAYS.test(before) || isBesidePerson(candidate, { before, after, ends: true }, text);
}

/** Whether a number is an end of a range ("18-28", "25 to 35", "between 50 and 60"): an age that is wanted, not stated. */
export function isAgeRange({ start, end }: AgeCandidate, lower: string): boolean {
  return (
    RANGE_BEHIND.test(lower.slice(end, end + 24)) ||
    RANGE_AHEAD.test(lower.slice(Math.max(0, start - 20), start)) ||
    isBetween(lower, start, end)
  );
}

/** л.с., к.с. and others that begin like a short word for years. */
const HORSEPOWER = /^[ ]?\p{L}\.[ ]?\p{L}(?!\p{L})/u;
/** Before «altı», which is "under" there and not six. */
const UNDER = /\d ya[sş] $/;
const YOUNGEST = 14;
const OLDEST = 99;

const JOINT =
  '(?:t/m|t\\.?e\\.?m\\.?|through|thru|sampe|-|–|—|~|〜|～|to|bis|tot|do|до|à|a|al|ai|até|ate|hasta|fino a|až|la|po|til|till|līdz|iki|ile|đến|den|hingga|sampai|s/d|至|到|から|에서|부터|ถึง|تا|إلى|الى|حتى|έως|εως|ως|μέχρι|עד|से)';
const RANGE_BEHIND = new RegExp(`^(?:岁|歲|才|歳|살|세|[ ]?\\p{L}{2,6}\\.?)?[ ]?${JOINT}[ ]?\\d{1,2}(?!\\d|[/:]\\d)`, 'u');
const RANGE_AHEAD = new RegExp(`(?<!\\d)\\d{1,2}(?:岁|歲|才|歳|살|세|[ ]\\p{L}{2,6}\\.?)?[ ]?${JOINT}[ ]?$`, 'u');
const BETWEEN =
  /(?<!\p{L})(?:between|entre|zwischen|tussen|między|pomiędzy|tra|fra i|tra i|mezi|medzi|între|intre|между|між|проміж|mellan|mellem|mellom|starp|tarp|između|izmedju|izmed|med|بين|بین|antara|từ|από|az|in)[ ](?:\p{L}{1,4}[ ])?(?:\d{1,2}[ ](?:\p{L}{1,6}[ ])?(?:and|und|en|et|y|e|i|и|та|й|și|si|és|ve|og|och|ja|και|un|ir|a|dan|và|و|до)[ ]?)?$/u;

function isBetween(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - 36), start);
  if (!BETWEEN.test(before)) return false;
  return (
    /\d[ ]\p{L}/u.test(before.slice(-20)) ||
    /^[ ](?:\p{L}{1,6}[ ])?(?:and|und|en|et|y|e|i|и|та|й|și|si|és|ve|og|och|ja|και|un|ir|a|dan|và|و|до)[ ]\d{1,2}/u.test(
      lower.slice(end, end + 20),
    )
  );
}

const UNITS = ageWords.after.filter((word) => word.length > 1);
/** An age word behind: whole, or glued to the number by a hyphen. */
const AFTER = new RegExp(
  `^(?:[ ]?-?(?:${wordAlternatives(UNITS)})(?![\\p{L}\\p{N}])|[ ]?(?:周?[岁歲]|才|歳|살|세(?!\\p{Script=Hangul})|ปี|ขวบ|साल))`,
  'u',
);
const SHORT: Readonly<Record<string, readonly string[]>> = ageWords.short;
/** A letter or two that may stand for years, glued or behind a space. */
const SHORT_AFTER = /^([ ]?)(\p{L}{1,2}\.?)(?![\p{L}\p{N}])/u;

/** How far the word for years behind a number reaches; undefined without one. */
function unitBehind(after: string, before: string, { languages }: TextContext): number | undefined {
  const long = AFTER.exec(after)?.[0].length;
  if (long !== undefined) return long;
  const short = SHORT_AFTER.exec(after);
  const spoken = SHORT[short?.[2] ?? ''];
  if (short === null || spoken === undefined) return undefined;
  if (languages.length === 0 ? !/[(（]$/u.test(before) : !languages.some((language) => spoken.includes(language.slice(0, 2))))
    return undefined;
  const spaced = short[1] === ' ' && !/\./.test(short[2] ?? '') && !SPACED_TOO.has(short[2] ?? '');
  return spaced ? undefined : short[0].length;
}

const SPACED_TOO: ReadonlySet<string> = new Set(['v', 'l', 'th', 'jr', 'χρ', 'л']);

const NOT = new RegExp(`^[^\\p{L}\\n.!?;]{0,3}(?:[\\p{L}']{1,14} ){0,3}?(?:${wordAlternatives(ageWords.not)})(?!\\p{L})`, 'u');
const WANTED = new RegExp(`^[ ]?(?:${wordAlternatives(ageWords.wanted)})`, 'u');
const NOT_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.not)})(?:[^\\p{L}\\n]{1,3}(?:[\\p{L}']{1,10} )?)?$`, 'u');
/** Words that make a number a limit. */
const LIMIT_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.limits)})(?:[ :]{1,2}(\\p{L}{1,5} )?)?$`, 'u');
const UNSPACED_LIMIT = /(?:不到|超过|超過|未满|满|อย่างน้อย|เกิน|ไม่เกิน|ต่ำกว่า|ตั้งแต่)[ ]?$/u;
/** Words for how long something goes on. */
const LASTING_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.lasting)})[ ]$`, 'u');

function isLimited(before: string): boolean {
  const limit = LIMIT_BEFORE.exec(before);
  return (limit !== null && !PERSON_IN_LIMIT.test(limit[1] ?? '')) || UNSPACED_LIMIT.test(before);
}

/** A word for a person between what is a limit elsewhere and the number: «nad panią 89 lat». */
const PERSON_IN_LIMIT = new RegExp(`^(?:${wordAlternatives(ageWords.person)}) $`, 'u');
/** Behind the number: a word for one so old, whom "to" and "over" do not limit («do 3-latka»). */
const NOUN = /^-(?:latk|vuotia|åring)/u;

function isOwnAge(before: string, rest: string, value: number): boolean {
  if (isNotBehind(before, rest, value) || WANTED.test(rest) || NOT_BEFORE.test(before)) return false;
  if (value < YOUNGEST + 4 && PARTED_BEFORE.test(before)) return false;
  return value < YOUNGEST || !LASTING_BEFORE.test(before) || /\d i $/.test(before);
}

/** Whether a word behind makes the years those of a trade or a thing; never one of the next clause ("26 anni, insieme"), nor one that a number of its own follows. */
function isNotBehind(before: string, rest: string, value: number): boolean {
  const found = NOT.exec(rest)?.[0];
  if (found === undefined) return false;
  const own = OWN_NUMBER.test(rest.slice(found.length));
  if (/^[ ]?[)]?[,،，;(|/]/u.test(found) && (value >= 18 || own || CHILD.test(before.slice(-28)))) return false;
  return !(own && UNSPACED.test(found));
}

const OWN_NUMBER = /^[^\p{L}\n]{0,3}(?:\p{L}{1,4} )?\d/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words for being divorced or widowed, with the number of years since behind them. */
const PARTED_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.parted)})(?:[^\\p{L}\\n]{1,3}(?:\\p{L}{1,8} )?)?$`, 'u');

/** A child or grandchild named beside a number. */
const CHILD = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}])(?:${wordAlternatives(ageWords.child)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}])`,
  'u',
);

const CHILD_BEFORE = new RegExp(`(?<![\\p{L}])(?:${wordAlternatives(ageWords.child)})[ ]?[(（][ ]?$`, 'u');

const LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordAlternatives(ageWords.before)})[ ]{0,2}[:=\\-–]?[ ]{0,2}$`, 'u');
const SAYS = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{N}])(?:${wordAlternatives(ageWords.says)})[ ]?[:：]?[ ]?$`,
  'u',
);
/** A Turkish verb of saying behind a number. */
const SAID_BEHIND = /^ (?:diyor|dedi|yazıyor|söylüyor)(?!\p{L})/u;
/** Everyday verbs, which need a person before them: "Chloe is 31", "huisgenoten zijn 24". */
const WEAK_SAYS = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives([...ageWords.person, ...ageWords.child, ...ageWords.pronouns])}) (?:${wordAlternatives(ageWords.saysOfPersons)}) $`,
  'u',
);
/** Words for years before a number: "anni 26", "l.29". */
const YEARS_BEFORE = /(?<![\p{L}\p{N}])(?<!\d )(?:anni|lat|l\.|лет|років|ani|let|anos|años|ans)[ ]?$/u;
/** Behind a number: the end of its clause, or a word that goes on with another. */
const CLAUSE_END =
  /^[ ]?(?:$|[,.!;:)\n?…|/·•،。，、~-]|[\p{Extended_Pictographic}]|(?:and|but|und|aber|en|maar|et|mais|y|pero|e|ma|mas|i|ale|a|si|și|dar|és|de|но|и|а|але|та|og|och|men|ja|mutta|και|αλλά|ama|ve|sein|dan|tapi|mà|và|nhưng|un|bet|ir|no|he|she|years|real|from|here|now|last|this|today|yesterday|living|lives|(?:aus|uit|из|з|z|ze)(?! \d)|från|fra|aslinya|ali|po|no|jo|tbh|though|lol|atm|but|kaj|pa|لكن|و|ولكن|ولی|اما)(?!\p{L})|[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])/u;
/** Whether a number and an m or f open a personal ad, where they are no metres: "42 m seeks". */
function isPersonal(before: string, after: string, { context }: AgeText): boolean {
  return (
    PERSONAL.has(context.category ?? '') && /(?:^|\n)[^\p{L}\p{N}\n]{0,3}$/u.test(before) && /^[ ]?[mf](?![\p{L}\p{N}²³])/u.test(after)
  );
}

const COUNTED = new RegExp(`^[ ]?(?:${wordAlternatives([...moneyWords.counted, ...ageWords.units])})(?![\\p{L}\\p{N}])`, 'u');

function isBracketedChild(value: number, before: string, after: string): boolean {
  return value < 18 && CHILD_BEFORE.test(before) && /^(?:[ ]?[,&/][ ]?\d|[ ](?:\p{L}{1,3})[ ]\d|[)）])/u.test(after);
}

/** Whether a verb of saying stands behind a number, or before one that a word for "but" follows which counts men elsewhere. */
function isSaid(value: number, before: string, after: string): boolean {
  return value >= YOUNGEST && (SAID_BEHIND.test(after) || (after.startsWith(' men ') && SAYS.test(before)));
}

function withoutUnit(
  candidate: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  text: AgeText,
): AgeEvidence | undefined {
  if (isOfCouple(candidate.value, { before, after }, text) || isSaid(candidate.value, before, after)) return 'label';
  if ((COUNTED.test(after) && !isPersonal(before, after, text)) || WANTED.test(after)) return undefined;
  if (isBracketedChild(candidate.value, before, after) || isOfChild(candidate.value, before, after)) return 'label';
  if (LABEL.test(before)) return /^\/\d/.test(after) ? undefined : 'label';
  const ends = CLAUSE_END.test(after) && !/^[/:.,]\d/.test(after);
  if (candidate.value >= YOUNGEST && ends && (SAYS.test(before) || WEAK_SAYS.test(before) || YEARS_BEFORE.test(before))) return 'label';
  return candidate.value >= YOUNGEST && isBesidePerson(candidate, { before, after, ends }, text) ? 'person' : undefined;
}
