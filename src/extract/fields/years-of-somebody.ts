import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import { originalSpan } from '../handles/original-span.ts';
import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { FIRST_NAMES } from './names/first-names.ts';
import type { TextContext } from '../text-context.ts';
import { NATION_FORMS } from './nation-forms.ts';
import { PERSONAL } from './personal-ads.ts';
import { wordAlternatives } from './word-alternatives.ts';

/**
 * Whether a number with a mere word for years ("35 ans", not "35 years old") is said of somebody: right behind a name, a person, a verb of being or a
 * label, in a clause that names a person, or by itself. Not behind any other word ("travaillé 35 ans"), nor of work somewhere ("15 лет в стране").
 * `unit` is the word, in lower case.
 */
export function isYearsOfSomebody({ start, end }: AgeCandidate, unit: string, text: AgeText): boolean {
  if (!MERE_YEARS.has(unit.trim().replace(/^-/, ''))) return true;
  const before = written(text, Math.max(0, start - 48), start);
  const word = LAST_WORD.exec(before)?.[1];
  if (/erv|etir|orme/.test(before) && SERVING.test(before)) return false;
  if (word === undefined) return !IN_SOMETHING.test(written(text, end, end + 40)) || BESIDE_NAME.test(before);
  if (CAPITAL.test(before) && LIVING_IN.test(before)) return false;
  if (MEASURE_BEFORE.test(before)) return PERSONAL.has(text.context.category ?? '');
  if (/^\p{Lu}/u.test(word) || SAID_BEFORE.has(word.toLowerCase()) || isNameOfCompany(word, text.context)) return true;
  if (isOfSomebodySaid(before.toLowerCase(), word, written(text, end, end + 40))) return true;
  const category = text.context.category ?? '';
  return (
    PERSONAL.has(category) &&
    (PREPOSITIONS.has(word) || (OF_COMPANY.has(category) && isTitle(before, word) && !IN_SOMETHING.test(written(text, end, end + 40))))
  );
}

/** Whether the clause before names a person, or its last word calls somebody by a nation: "nina, puerto rican n italian 28yrs". */
function isOfSomebodySaid(before: string, word: string, behind: string): boolean {
  if (SOMEBODY.test(before)) return true;
  const nation = NATION_FORMS.get(word);
  return nation !== undefined && nation.kind !== 'led' && !IN_SOMETHING.test(behind);
}

/** Whether a word in small letters is a known name, in an ad for company: "fanta 23ans". */
function isNameOfCompany(word: string, { category, languages }: TextContext): boolean {
  return OF_COMPANY.has(category ?? '') && word.length > 2 && FIRST_NAMES.kindOf(word.toLowerCase(), languages) === 'name';
}

function written({ original, folded, lower }: AgeText, from: number, to: number): string {
  const span = originalSpan(folded, from, Math.min(to, lower.length));
  return original.slice(span.start, span.end);
}

/** Words that say no more than "years". */
const MERE_YEARS: ReadonlySet<string> = new Set(ageWords.years);
/** A word of an alphabet with small letters right before a number. */
const LAST_WORD = /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'’]{1,24})[^\p{L}\p{N}\n.,:;!?()|/•·–—-]{1,3}$/u;
/** Years and a word for "in" or "at" before something small: a firm, a trade, the country; not a town. */
const IN_SOMETHING =
  /^[ ]?[\p{L}.]{1,10} (?:in|im|at|with|bij|bei|beim|en|dans|chez|à|au|nel|nella|presso|no|na|w|we|în|la|a|v|ve|vo|u|u|в|во|на|у|i|på|hos|στη|στην|στον) (?:the |der |dem |het |de |el |la |le |o |a |az )?\p{Ll}{3}/u;
/** How long a firm has served a place, or somebody a firm: "Serving Naperville 14 years", "retired mailman, 31 yrs". */
const SERVING = /(?<!\p{L})(?:[Ss]erving|[Ss]erved|[Rr]etired|[Ff]ormer)[ -](?:[\p{L}’'-]{2,16} ){0,2}[\p{L}’'-]{2,16},? $/u;
/** A capitalised word right before: a quick no for most. */
const CAPITAL = /\p{Lu}[\p{L}\p{M}'’-]{0,24} (?:for )?$/u;
/** A verb of living or working, and a place: how long somebody has been there. */
const LIVING_IN =
  /(?<!\p{L})(?:live|lived|living|been|worked|work|wohne|lebe|wohnt|lebt|arbeite|woon|woont|werk|leef|vis|habite|vit|vivo|vive|vivimos|abito|abita|moro|mora|lavoro|mieszkam|mieszka|pracuję|żyję|žiji|žiju|žije|bydlím|bydlí|žijem|žijeme|bývam|pracuji|pracuju|pracujem|élek|lakom|él|locuiesc|stau|trăiesc|живея|живее|живу|живёт|живет|живе|работаю|працюю|живим|živim|živi|živim|bor|bodd|boende|bor|asun|asunut|asuu|elan|gyvenu|dzīvoju|yaşıyorum|oturuyorum|ζω|μένω|μενω|ζει) (?:already |now |schon |al |déjà |ya |già |już |už |вече |уже )?(?:in|im|at|bij|en|em|no|na|à|au|aux|a|nel|ad|w|we|v|ve|vo|u|у|в|във|во|на|în|la|στην|στη|στο|i|på|oraşında|Magyarországon) (?:\p{L}{1,4} )?\p{Lu}[\p{L}\p{M}'’-]{0,24} (?:for )?$/u;
/** A measure of a body right before: "168 cm 24 anos". */
const MEASURE_BEFORE = /\d ?(?:cm|kg|m|lbs|ft)[ ]$/u;
const BESIDE_NAME = /\p{Lu}\p{Ll}{1,15}[,:(]? ?$/u;
/** Last words of what is said of an age, and words for "and" and "about", which stand between. */
const SAID_BEFORE: ReadonlySet<string> = new Set(
  [
    ...ageWords.says,
    ...ageWords.before,
    ...ageWords.person,
    ...ageWords.kin,
    ...ageWords.child,
    ...ageWords.ownChild,
    ...ageWords.pronouns,
    ...ageWords.partners,
    ...ageWords.saysOfPersons,
    ...ageWords.couples,
    ...dateWords.about,
    ...ageWords.joins,
  ].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
/** Whether one or two words alone stand before the number, the last of them no verb and nothing that lasts: "татарочка 23 года", "wilde kat 24 jaar". */
function isTitle(before: string, word: string): boolean {
  return TITLE.test(before) && !NO_TITLE.has(word.toLowerCase()) && !VERB.test(word.toLowerCase());
}

/** Categories in which whoever offers or seeks company tells an age. */
const OF_COMPANY: ReadonlySet<string> = new Set(['escort', 'dating']);
const TITLE = /(?:^|[\n.,;:!?|•·★☆✦❤♥()/–—-]|\p{Extended_Pictographic}\uFE0F?)[ ]?(?:[\p{L}\p{M}'’]{3,20} )?[\p{L}\p{M}'’]{3,24}[ ]$/u;
const NO_TITLE: ReadonlySet<string> = new Set([
  ...ageWords.lasting,
  ...ageWords.limits,
  ...ageWords.not,
  ...ageWords.since,
  ...ageWords.parted,
  ...ageWords.owned,
]);
/** Endings of verbs, with those of the first person foremost. */
const VERB =
  /(?:ю|юсь|ем|им|ет|ит|ла|ло|ли|емо|имо|жу|чу|шу|ed|ing|uje|ujemy|ujeme|ujem|áme|íme|iamo|amos|emos|imos|ons|unk|ünk|ám|ęmy|amy|emy|yorum|yoruz|mme)$/u;
const SOMEBODY = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives([...ageWords.person, ...ageWords.kin, ...ageWords.child, ...ageWords.ownChild])})(?!\\p{L})[^.!?;\\n\\d]{0,32}$`,
  'u',
);
const PREPOSITIONS: ReadonlySet<string> = new Set(ageWords.of);
