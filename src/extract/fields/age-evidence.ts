import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import calendarWords from '../../../lexicon/calendar-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import type { TextContext } from '../text-context.ts';
import { STRETCH } from '../text/word-sieve.ts';
import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { isBesidePerson } from './age-beside-person.ts';
import { PERSONAL } from './personal-ads.ts';
import { isOfSomebody } from './age-in-ad-of-things.ts';
import { isOfAnimal } from './age-of-animal.ts';
import { isOfChild } from './age-of-child.ts';
import { isNamedChild } from './age-of-named-child.ts';
import { isOfBoth } from './age-of-both.ts';
import { isOfCouple } from './age-of-couple.ts';
import { isOfRelative } from './age-of-relative.ts';
import { isYoungWriter } from './age-of-young-writer.ts';
import { AGE_LIST, AGE_SIEVE } from './age-sieve.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { isSaidBefore, says } from './age-said.ts';
import { isSaidOfOneself } from './age-said-of-oneself.ts';
import { isToldByShape } from './age-told-by-shape.ts';
import { isYearsOfSomebody } from './years-of-somebody.ts';
import { isLabelOfSomething, isPartedFor, isSince, isYearsOfSomething } from './years-of-something.ts';
import { holdsUnspaced } from '../text/unspaced-scripts.ts';

/** What makes a number an age: years behind it, a label or a verb before it, or a person beside it. */
export type AgeEvidence = 'unit' | 'label' | 'person';

/** Why a number is an age; undefined when nothing says so, or when it is a limit, a time in trade or a count. */
export function ageEvidence(candidate: AgeCandidate, text: AgeText): AgeEvidence | undefined {
  const { start, end, value, form } = candidate;
  const { lower, context } = text;
  const before = lower.slice(Math.max(0, start - 40), start);
  const after = lower.slice(end, end + 48);
  if (form === 'adjective') return value >= YOUNGEST || isNearChild(candidate, lower) ? 'person' : undefined;
  if (form === 'other' || HORSEPOWER.test(after) || TEN_THOUSANDS.test(after) || (form === 'words' && UNDER.test(before))) return undefined;
  const unit = unitBehind(candidate, { before, after }, context);
  const found =
    unit === undefined
      ? withoutUnit(candidate, { before, after }, text)
      : withUnit(candidate, { before, unit: after.slice(0, unit), rest: after.slice(unit) }, text);
  if (found === undefined || value > OLDEST || (isLimited(candidate, before, unit !== undefined) && !NOUN.test(after))) return undefined;
  if (value >= YOUNGEST || isNearChild(candidate, lower)) return found;
  if (isNamedChild(candidate, { after, unit: unit !== undefined }, text)) return found;
  return isOfPerson(candidate, { before, after: after.slice(unit ?? 0), label: found === 'label' }, text) ? found : undefined;
}

/** Whether years are somebody's own: not those of a trade, a thing, or somebody's wish. */
function withUnit(
  candidate: AgeCandidate,
  { before, unit, rest }: { readonly before: string; readonly unit: string; readonly rest: string },
  text: AgeText,
): AgeEvidence | undefined {
  if (text.context.category === 'marketplace' && !isOfSomebody(candidate, before, rest)) return undefined;
  return isOwnAge(candidate, before, { unit, rest }) && isYearsOfSomebody(candidate, unit, text) ? 'unit' : undefined;
}

function isNearChild({ start, end }: AgeCandidate, lower: string): boolean {
  return (
    (AGE_SIEVE.sift(lower, start - 44, end + 20) & (AGE_LIST.child | AGE_LIST.ownChild)) !== 0 &&
    CHILD.test(lower.slice(Math.max(0, start - 44), end + 20))
  );
}

/** Whether so low a number is said of a person in an ad about persons, where it must not be missed; not of an animal, a thing or a trade. */
function isOfPerson(
  candidate: AgeCandidate,
  { before, after, label }: { readonly before: string; readonly after: string; readonly label: boolean },
  text: AgeText,
): boolean {
  if (!PERSONAL.has(text.context.category ?? '') || candidate.value < 5 || LASTING_BEFORE.test(before)) return false;
  return (label && !isOfAnimal(before)) || says(candidate, before) || isBesidePerson(candidate, { before, after, ends: true }, text);
}

/** л.с., к.с. and others that begin like a short word for years. */
const HORSEPOWER = /^[ ]?(?!y\.)\p{L}\.(?:\p{L}|[ ][сshpkvм])(?!\p{L})/u;
/** Sums of money in Korean, Chinese and Japanese: "35만원에". */
const TEN_THOUSANDS = /^[ ]?(?:만 ?원|만(?!\p{L})|천 ?원|억|万|萬|億|千[元円])/u;
/** Before «altı», which is "under" there and not six. */
const UNDER = /\d ya[sş] $/;
const [YOUNGEST, OLDEST] = [14, 99];

const UNITS = ageWords.after.filter((word) => word.length > 1);
/** An age word behind: whole, or glued to the number by a hyphen. */
const AFTER = new RegExp(
  `^(?:[ ]?-?(?:${wordAlternatives(UNITS)})(?![\\p{L}\\p{N}])|[ ]?(?:周?[岁歲]|才|歳|살|세(?!\\p{Script=Hangul})|ปี|ขวบ|साल))`,
  'u',
);
const SHORT: Readonly<Record<string, readonly string[]>> = ageWords.short;
/** A letter or two that may stand for years, or a word that is a name elsewhere, glued or behind a space. */
const SHORT_AFTER = /^([ ]?)(\p{L}{1,2}\.?|\p{L}{3,4})(?![\p{L}\p{N}])/u;

/** How far the word for years behind a number reaches; undefined without one. */
function unitBehind(
  { behind }: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  { languages, category }: TextContext,
): number | undefined {
  const long = (behind & AGE_LIST.years) === 0 ? undefined : AFTER.exec(after)?.[0].length;
  if (long !== undefined) return long;
  const short = SHORT_AFTER.exec(after);
  const spoken = SHORT[short?.[2] ?? ''];
  if (short === null || spoken === undefined) return undefined;
  if (languages.length === 0 ? !/[(（]$/u.test(before) : !languages.some((language) => spoken.includes(language.slice(0, 2))))
    return undefined;
  const [whole, blank, letters = ''] = short;
  const mayBeSpaced = isSpacedToo(letters, after.slice(whole.length), category) || (languages.includes('uk') && isSaidBefore(before));
  return blank === ' ' && !mayBeSpaced ? undefined : whole.length;
}

/** Whether letters stand for years behind a blank, too: with a full stop, by themselves, or at the end of an entry of an ad for company. */
function isSpacedToo(letters: string, rest: string, category: TextContext['category']): boolean {
  if (letters.includes('.') || SPACED_TOO.has(letters)) return true;
  return COMPANY.has(category ?? '') && !MEASURES.has(letters) && ENTRY_ENDS.test(rest);
}

const SPACED_TOO: ReadonlySet<string> = new Set(['v', 'l', 'th', 'jr', 'χρ', 'л', 'an', 'sena', 'gada']);

/** Categories in which a letter apart from its number is more likely years than a measure. */
const COMPANY: ReadonlySet<string> = new Set(['escort', 'dating']);
/** Letters that are metres, or a word, where a blank stands before them. */
const MEASURES: ReadonlySet<string> = new Set(['m', 'a', 'y', 't']);
/** The end of an entry of an ad: "Lea 28 g //", "29 J ★". */
const ENTRY_ENDS = /^ ?(?:$|[\n,;|•·★☆✦♥❤]|\/\/| [-–—] |\p{Extended_Pictographic})/u;

const NOT = new RegExp(`^[^\\p{L}\\n.!?;]{0,3}(?:[\\p{L}']{1,14} ){0,3}?(?:${wordAlternatives(ageWords.not)})(?!\\p{L})`, 'u');
const WANTED = new RegExp(`^[ ]?(?:${wordAlternatives(ageWords.wanted)})`, 'u');
const NOT_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.not)})(?:[^\\p{L}\\n]{1,3}(?:[\\p{L}']{1,10} )?)?$`, 'u');
/** Words that make a number a limit. */
const LIMIT_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.limits)})(?:[ :]{1,2}(\\p{L}{1,5} )?)?$`, 'u');
const UNSPACED_LIMIT =
  /(?:平均年[齢龄]は?|最低年[齢龄]は?|年齢制限は?|อายุเฉลี่ย|อายุขั้นต่ำ|평균 ?나이는?|평균 ?연령은?|不到|超过|超過|未满|满|อย่างน้อย|เกิน|ไม่เกิน|ต่ำกว่า|ตั้งแต่)[ ]?$/u;
/** Words for how long something goes on. */
const LASTING_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.lasting)})[ ]$|(?:มา|มานาน|ประสบการณ์)[ ]?$`, 'u');

function isLimited({ ahead }: AgeCandidate, before: string, hasUnit: boolean): boolean {
  const limit = (ahead & AGE_LIST.limit) === 0 ? null : LIMIT_BEFORE.exec(before);
  // "girl next door 28yo": no number of a door has years.
  if (limit !== null && hasUnit && NUMBERED.has(limit[0].trim())) return false;
  // "hijos mayores de 30 y 34": the elder ones.
  if (limit !== null && (ELDER_CHILDREN.test(before) || HEADING.test(before))) return false;
  return (limit !== null && !PERSON_IN_LIMIT.test(limit[1] ?? '')) || ((ahead & STRETCH.unsure) !== 0 && UNSPACED_LIMIT.test(before));
}

const ELDER_CHILDREN = /(?<!\p{L})(?:hij[oa]s|niet[oa]s|filh[oa]s) (?:mayores|menores|maiores) de $/u;
const NUMBERED: ReadonlySet<string> = new Set(moneyWords.numbered);
/** The heading of what one says of oneself, no limit: "About: 33 yo". */
const HEADING = /(?<!\p{L})about ?: ?$/u;
/** A word for a person, or for "I am", between what is a limit elsewhere and the number: «nad panią 89 lat», "no im 48". */
const PERSON_IN_LIMIT = new RegExp(`^(?:${wordAlternatives(ageWords.person)}|im|i'm|am) $`, 'u');
/** Behind the number: a word for one so old, whom "to" and "over" do not limit («do 3-latka»). */
const NOUN = /^-(?:latk|vuotiaa[nls]|åring)/u;

function isOwnAge(candidate: AgeCandidate, before: string, { unit, rest }: { readonly unit: string; readonly rest: string }): boolean {
  const { value, ahead, behind } = candidate;
  if ((behind & AGE_LIST.not) !== 0 && isNotBehind(before, rest, value) && !(OLD.test(unit) && TRADE_BEHIND.test(rest))) return false;
  if (
    WANTED.test(rest) ||
    ((ahead & AGE_LIST.not) !== 0 && NOT_BEFORE.test(before) && !DAY_BEFORE.test(before) && !COUNT_BEFORE.test(before)) ||
    isYearsOfSomething(before, unit, rest)
  )
    return false;
  if ((value < YOUNGEST + 4 && PARTED_BEFORE.test(before)) || (rest.startsWith(')') && isPartedFor(before, unit))) return false;
  if (value < YOUNGEST) return !isSince(before, unit);
  if (OLD.test(unit)) return true;
  return (ahead & AGE_LIST.lasting) === 0 || !LASTING_BEFORE.test(before) || /\d i $/.test(before);
}

/** "31 yo professional", "for 92yo female": who is so old has a trade. */
const OLD = /(?:y\.?\/?o\.?|old|oud|alt)$/u;
const TRADE_BEHIND = /^[ ](?:\p{L}{3,12} )?(?:professional|student|nurse|teacher|worker)/u;
/** Whether a word behind makes the years those of a trade or a thing; never one of the next clause ("26 anni, insieme"), nor one that a number of its own follows. */
function isNotBehind(before: string, rest: string, value: number): boolean {
  const found = NOT.exec(rest)?.[0];
  if (found === undefined || SINCE_DAY.test(rest)) return false;
  const own = OWN_NUMBER.test(rest.slice(found.length));
  if (/^[ ]?[)]?[,،，;(|/]/u.test(found) && (value >= 18 || own || CHILD.test(before.slice(-28)))) return false;
  // "عمرها ١٧ سنة سافرت قبل ٣ اشهر": the age is labelled, the word belongs to the number behind it.
  return !(own && (holdsUnspaced(found) || LABEL.test(before)));
}

/** "Since Tuesday": whoever is so old since then has just turned it. */
const SINCE_DAY = new RegExp(
  `^ (?:since|seit|sinds|depuis|desde|da|dal|od|de la|od minulého|från|sedan|siden|с|со|з|από|óta)(?: (?:le|el|la|o|last|letztem|letzter|vorige))? (?:${wordAlternatives(Object.values(calendarWords.weekdays).flat())}|yesterday|today|gestern|heute|gisteren|hier|ayer|ieri|ontem|wczoraj|včera|вчера|вчора|тази седмица|igår|i går|eilen|dün|χθες)(?!\\p{L})`,
  'u',
);
const DAY_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(Object.values(calendarWords.weekdays).flat())}) $`, 'u');
/** A word for "ago" that has a count of its own, and a comma: "lost my wife 2 yrs ago, 67 yo". */
const COUNT_BEFORE = /\d ?\p{L}{1,8}\.? \p{L}{2,9}[,;] $/u;
const OWN_NUMBER = /^[^\p{L}\n]{0,3}(?:\p{L}{1,4} )?\d/u;
/** Words for being divorced or widowed, with the number of years since behind them. */
const PARTED_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.parted)})(?:[^\\p{L}\\n]{1,3}(?:\\p{L}{1,8} )?)?$`, 'u');
/** A child or grandchild named beside a number. */
const CHILD = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}])(?:${wordAlternatives([...ageWords.child, ...ageWords.ownChild])})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}])`,
  'u',
);

const CHILD_BEFORE = new RegExp(`(?<![\\p{L}])(?:${wordAlternatives(ageWords.child)})(?: [\\p{L}\\p{N}]{1,10}){0,3}[ ]?[(（][ ]?$`, 'u');

const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${wordAlternatives(ageWords.before)})[ ]{0,2}(?:[:=\\-–;/|•·~】\\]）)」]|[.…]{2,10})?[ ]{0,2}$`,
  'u',
);
/** A Turkish verb of saying behind a number. */
const SAID_BEHIND = /^ (?:diyor|dedi|yazıyor|söylüyor)(?!\p{L})/u;
/** Words for years before a number: "anni 26", "l.29". */
const YEARS_BEFORE = /(?<![\p{L}\p{N}])(?<!\d )(?:anni|lat|l\.|лет|років|ani|let|anos|años|ans)[ ]?$/u;
/** ... that begin a line, as in a list of what one is like: "Godine 35". */
const YEARS_LABEL =
  /(?:^|\n)(?:godine|godina|године|jahre|jaar|jaren|години|годы|роки|år|metai|vuotta|vuosia|gadi|aastat|leta|roky|évek|years|tahun)[ ]?:?[ ]$/u;
/** ... which in Polish is always an age. */
const LAT_BEFORE = /(?<![\p{L}\p{N}])(?<!\d )lat[ ]$/u;
/** Behind a number: the end of its clause, or a word that goes on with another. */
const CLAUSE_END =
  /^[ ]?(?:$|[,.!;:)\n?…|/·•،。，、~-]|[\p{Extended_Pictographic}]|(?:and|but|und|aber|en|maar|et|mais|y|pero|e|ma|mas|i|ale|a|si|și|dar|és|de|но|и|а|але|та|og|och|men|ja|mutta|και|αλλά|ama|ve|sein|dan|tapi|mà|và|nhưng|un|bet|ir|no|he|she|years|real|from|here|now|last|tho|btw|haha|hun|this|today|yesterday|living|lives|(?:aus|uit|из|з|z|ze)(?! \d)|från|fra|aslinya|ali|po|no|jo|so|on|because|tbh|though|lol|atm|but|kaj|pa|لكن|و|ولكن|ولی|اما)(?!\p{L})|[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])/u;
/** Behind the first of two or three numbers: the others, and the end of the clause. */
const LISTED_END =
  /^(?:[ ]?[,&+][ ]?|[ ](?:and|und|en|et|y|e|i|и|та|і|й|a|si|și|és|ve|og|och|ja|και|un|ir|dan|và|in)[ ])[1-9]\d(?:[,.!:)\n](?!\d)|$|[ ]?\n|[ ](?:from|aus|uit|из|з|z|ze|från|fra|de|di|din|iz)[ ])/u;
/** Whether a number and an m or f open a personal ad, where they are no metres: "42 m seeks". */
function isPersonal(before: string, after: string, { context }: AgeText): boolean {
  if (/[(]$/.test(before) && /^[mf][)]/u.test(after)) return true;
  // "housemates 24m 26f"
  if (PAIR_BEHIND.test(after) || (PAIR_AHEAD.test(before) && /^[mf](?![\p{L}\p{N}²³])/u.test(after))) return true;
  return PERSONAL.has(context.category ?? '') && MARKED_BEFORE.test(before) && /^[ ]?[mf](?![\p{L}\p{N}²³])/u.test(after);
}

const PAIR_BEHIND = /^[mf],?[ /](?:and |& )?\d\d[mf](?![\p{L}\p{N}²³])/u;
const PAIR_AHEAD = /\d\d[mf],?[ /](?:and |& )?$/u;
/** The beginning of a line, or a word for oneself or the other: "partner is 33M". */
const MARKED_BEFORE =
  /(?:^|\n)[^\p{L}\p{N}\n]{0,3}$|(?<!\p{L})(?:is|am|i'm|im|me|hubby|husband|wife|partner|bf|gf|boyfriend|girlfriend|mate|friend|and|&|\+)[ ]$/u;

const COUNTED = new RegExp(`^[ ]?(?:${wordAlternatives([...moneyWords.counted, ...ageWords.units])})(?![\\p{L}\\p{N}])`, 'u');

/** Whether a word for what a number counts stands right behind it. */
function isCounted({ behind }: AgeCandidate, after: string): boolean {
  return (behind & AGE_LIST.counted) !== 0 && COUNTED.test(after);
}

function isBracketedChild(value: number, before: string, after: string): boolean {
  return (
    value < 18 &&
    /[(（][ ]?$/u.test(before) &&
    /^(?:[ ]?[,&/][ ]?\d|[ ](?:\p{L}{1,3})[ ]?\d|[)）])/u.test(after) &&
    CHILD_BEFORE.test(before)
  );
}

/** Whether a verb of saying stands behind a number, or before one that a word for "but" follows which counts men elsewhere. */
function isSaid(value: number, before: string, after: string): boolean {
  return value >= YOUNGEST && (SAID_BEHIND.test(after) || (after.startsWith(' men ') && isSaidBefore(before)));
}

function isOfAnyChild(
  candidate: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  text: AgeText,
): boolean {
  return (
    isBracketedChild(candidate.value, before, after) ||
    isOfChild(candidate, before, after) ||
    isNamedChild(candidate, { after, unit: false }, text)
  );
}

/** Whether a verb of saying or a word for years stands before a number. */
function isAnnounced(
  candidate: AgeCandidate,
  { before, ends }: { readonly before: string; readonly ends: boolean },
  { context }: AgeText,
): boolean {
  if (ends)
    return says(candidate, before) || YEARS_BEFORE.test(before) || ((candidate.ahead & AGE_LIST.years) !== 0 && YEARS_LABEL.test(before));
  return LAT_BEFORE.test(before) && PERSONAL.has(context.category ?? '');
}

/** Whether a number is the age of one of two, of a relative, or of somebody who is said to be so old. */
function isOfKnown(candidate: AgeCandidate, around: { readonly before: string; readonly after: string }, text: AgeText): boolean {
  const { before, after } = around;
  if (isYoungWriter(candidate, before, after) || isSaid(candidate.value, before, after)) return true;
  return isOfBoth(candidate, around, text) || isOfCouple(candidate, around, text) || isOfRelative(candidate, around, text);
}

function withoutUnit(
  candidate: AgeCandidate,
  { before, after }: { readonly before: string; readonly after: string },
  text: AgeText,
): AgeEvidence | undefined {
  const { ahead } = candidate;
  if (isOfKnown(candidate, { before, after }, text) || isToldByShape(candidate, { before, after }, text)) return 'label';
  if ((isCounted(candidate, after) && !isPersonal(before, after, text)) || WANTED.test(after)) return undefined;
  if (isOfAnyChild(candidate, { before, after }, text)) return 'label';
  if ((ahead & AGE_LIST.label) !== 0 && LABEL.test(before)) return /^\/\d/.test(after) || isLabelOfSomething(before) ? undefined : 'label';
  const ends = (CLAUSE_END.test(after) && !/^(?:[/:.,]\d|[a-z])/.test(after)) || LISTED_END.test(after);
  const said = isSaidOfOneself(candidate, { before, after }, text) || isAnnounced(candidate, { before, ends }, text);
  if (said && (candidate.value >= YOUNGEST || isNearChild(candidate, text.lower))) return 'label';
  return candidate.value >= YOUNGEST && isBesidePerson(candidate, { before, after, ends }, text) ? 'person' : undefined;
}
