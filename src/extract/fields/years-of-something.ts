import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';

/** Whether years are those of an animal, a house, a firm or the like that stands before the number ("a cat of 15 years") or behind it ("25 éves cégünk"). */
export function isYearsOfSomething(before: string, unit: string, rest: string): boolean {
  if (UNSPACED_BEFORE.test(before)) return true;
  const owned = OWNED_BEFORE.exec(before.replace(LISTED_BEFORE, ''))?.[0];
  if (owned !== undefined) return !KIN.test(owned);
  return OLD_BEHIND.test(rest) || (ADJECTIVE.test(unit) && OWNED_BEHIND.test(rest));
}

/** Whether the label of a number speaks of a thing: "bina yaşı: 21", "building age 21". */
export function isLabelOfSomething(before: string): boolean {
  return OWNED_LABEL.test(before);
}

/** Whether mere years are how long something goes on: "há 10 anos", "seit 8 Jahren". */
export function isSince(before: string, unit: string): boolean {
  return isMereYears(unit) && SINCE_BEFORE.test(before);
}

/** Whether mere years in a bracket are those since somebody retired or parted: "NHS retired (41 years)", "married (30 years)". */
export function isPartedFor(before: string, unit: string): boolean {
  return isMereYears(unit) && PARTED_BRACKET.test(before);
}

const PARTED_BRACKET = new RegExp(`(?<!\\p{L})(?:${wordAlternatives([...ageWords.parted, ...ageWords.retired])}) ?[(]$`, 'u');

/** Whether a word for years says no more than that: "years", not "years old". */
function isMereYears(unit: string): boolean {
  return MERE_YEARS.has(unit.trim().replace(/^-/, ''));
}

const OWNED = `(?:(?:${wordAlternatives(ageWords.owned.filter((word) => word.length > 4))})\\p{L}{0,3}|${wordAlternatives(ageWords.owned)})`;
/** Animals, houses, firms and the like, which have years as well. Longer words with an ending of up to three letters. */
const OWNED_BEFORE = new RegExp(
  `(?<!\\p{L})${OWNED}(?!\\p{L})(?:[^\\p{L}\\p{N}.,!?;:|•·\\p{Extended_Pictographic}\\n]{1,3}\\p{L}{1,12}){0,2}(?:, (?:has|is|heeft|hat|ist|a|est|tiene|ha|è|tem|are|má|ma|jest|е|има|має|är|er|on|je))?[^\\p{L}\\p{N}.,!?;:\\n]{1,3}$`,
  'u',
);
/** The first of two numbers in a bracket: "konie (8 i 15 lat)". */
const LISTED_BEFORE = /(?<=[(])\d{1,2}(?: ?[,&+/] ?| \p{L}{1,3} )$/u;
/** An animal in a script without spaces, and a particle or word for "now" or none: "犬は14歳". */
const UNSPACED_BEFORE = new RegExp(
  `(?:${wordAlternatives(ageWords.ownedUnspaced)})(?:ちゃん|くん)?(?:は|が|も|는|은|가|이|도|อายุ|今年|已经|已經|也)?[ ]?$`,
  'u',
);
/** A relative among the words between: "masina tatalui meu, are 68 de ani". */
const KIN = new RegExp(`(?<!\\p{L})(?:${wordAlternatives([...ageWords.kin, ...ageWords.child])})(?!\\p{L})`, 'u');
const OLD_BEHIND = new RegExp(`^[ ](?:alte[rsnm]?|oude?|gammalt?|gammelt?|gamle) ${OWNED}(?!\\p{L})`, 'u');
const OWNED_BEHIND = new RegExp(`^[ ](?:\\p{L}{3,12} )?${OWNED}(?!\\p{L})`, 'u');
/** Words for years that stand before what is so old. */
const ADJECTIVE =
  /(?:year-old|year old|yr old|éves|jährige[rsnm]?|jarige?|letni[aey]?|letnie|let[ýáé]|ročn[ýáé]|годишна|годишен|годишно|летний|летняя|летнее|річний|річна|годишњи|godišnj[aei]|årig[ae]?|vuotias|aastane|yıllık|ετών|yaşındaki)$/u;
const OWNED_LABEL = new RegExp(
  `(?<!\\p{L})${OWNED}(?!\\p{L})(?:['’]s)?[ -]{0,2}(?:${wordAlternatives(ageWords.before)})[ ]{0,2}[:=\\-–]?[ ]{0,2}$`,
  'u',
);
const MERE_YEARS: ReadonlySet<string> = new Set(ageWords.years);
const SINCE_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.since)})[ ]$`, 'u');
