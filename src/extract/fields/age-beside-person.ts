import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import calendarWords from '../../../lexicon/calendar-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import { originalSpan } from '../handles/original-span.ts';
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST } from './age-sieve.ts';
import type { AgeText } from './age-text.ts';
import { isBehindDescribed } from './age-described.ts';
import { isMarked } from './age-marked.ts';
import { isInBracketRow, isIntroduced } from './age-introduced.ts';
import { GAZETTEER } from './gazetteer.ts';
import { FIRST_NAMES } from './names/first-names.ts';
import { isAdjective } from './names/between-names.ts';
import { NATION_NAMES } from './nation-names.ts';
import { PERSONAL } from './personal-ads.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** What stands around a candidate, in lower case, and whether its clause ends behind it. */
export interface AgeSurroundings {
  readonly before: string;
  readonly after: string;
  readonly ends: boolean;
}

/** Whether a number without any word for age stands beside a person as ages do: "Anna, 24", "Anna (24)", "F/22", "woman, 35,", "58/175/80". */
export function isBesidePerson(candidate: AgeCandidate, around: AgeSurroundings, text: AgeText): boolean {
  const { value, form, start, ahead } = candidate;
  const { before, after, ends } = around;
  const category = text.context.category ?? '';
  if (value > 99 || (value < 18 && !PERSONAL.has(category))) return false;
  if (form === 'digits' && (isMeasured(before, after) || isBeforeHeight(candidate, around, category))) return true;
  if (category !== 'marketplace' && isBehindPerson(candidate, around)) return true;
  const { start: from, end } = originalSpan(text.folded, Math.max(0, start - 40), start);
  const written = text.original.slice(from, end);
  // "Eingestellt am 16." is no person of 16: so little is not enough for what cannot wait.
  if (ends && value >= 18 && (ahead & AGE_LIST.saysOfPersons) !== 0 && isNamed(WEAK_NAME, written)) return true;
  const bracketed = BRACKET.test(before) && /^[)）]/u.test(after);
  if (isBracketedPerson(before, after) || isFarBehindPerson(around, category)) return true;
  if (category === 'marketplace') return false;
  const here = { ...around, written, category };
  return isToldOf(candidate, { ...here, languages: text.context.languages }) || isNamedBefore(candidate, { ...here, bracketed });
}

/** Whether a number stands behind a name that is introduced or described, or beside a letter for the sex. */
function isToldOf(candidate: AgeCandidate, here: Written & { readonly languages: readonly string[] }): boolean {
  return isCalledByName(candidate, here) || isBehindDescribed(candidate, here) || isMarked(candidate, here);
}

/** Whether a word for a person stands right before a number that goes on as an age does, or one for who seeks work. */
function isBehindPerson(candidate: AgeCandidate, around: AgeSurroundings): boolean {
  if ((candidate.behind & AGE_LIST.seeks) !== 0 && SEEKS.test(around.after) && WORKER_BEFORE.test(around.before)) return true;
  return (candidate.ahead & AGE_LIST.person) !== 0 && mayBeAge(candidate, around) && PERSON_BEFORE.test(around.before);
}

/** Whether a number stands in an introduction, or in a row of names with numbers in brackets; no count of those a firm seeks. */
function isCalledByName(candidate: AgeCandidate, { written, before, after, category }: Written): boolean {
  return isIntroduced(candidate, { written, before, after }) || (category !== 'recruitment' && isInBracketRow(written, after));
}

/** Whether what stands behind a number goes on as behind an age. */
function mayBeAge({ behind }: AgeCandidate, { before, after, ends }: AgeSurroundings): boolean {
  return (
    ends ||
    ((behind & AGE_LIST.seeks) !== 0 && SEEKS.test(after)) ||
    isOfLived(before, after) ||
    isOfTown(before, after) ||
    SIZED.test(after)
  );
}

/** A word for who works in a house, right before the number: "Filipina nanny 35 looking for". */
const WORKER_BEFORE = new RegExp(`(?<!\\p{L})(?:${wordAlternatives(ageWords.workers)}),? $`, 'u');
/** A size of clothes behind: "aussie blonde 28 sz8". */
const SIZED = /^,? (?:sz|size|talla|taille|maat|gr\.) ?\d/u;

/** Whether a town stands behind a number that a word for one person stands before: "male 42 Lucknow", "Mann 45 Berlin". */
function isOfTown(before: string, after: string): boolean {
  const town = NEXT_WORD.exec(after)?.[1];
  if (town === undefined) return false;
  return GAZETTEER.has(town) ? ONE_PERSON.test(before) : /^[,.)\n]|^$/.test(after.slice(town.length + 1)) && PERSON_FIRST.test(before);
}

const ONE_PERSON_WORDS =
  'male|female|man|woman|guy|girl|lady|mann|frau|man|vrouw|homme|femme|hombre|mujer|chico|chica|uomo|donna|ragazza|ragazzo|homem|mulher|kobieta|mężczyzna|muž|žena|nő|férfi|bărbat|femeie|мъж|жена|мужчина|женщина|девушка|парень|жінка|чоловік|дівчина|kadın|erkek|bayan|bay|γυναίκα|άνδρας|nainen|mies|kvinna|kvinne|kvinde|sieviete|vīrietis|moteris|vyras|muškarac|ženska|moški|naine|mees';
const ONE_PERSON = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${ONE_PERSON_WORDS})[,:]? $`, 'u');
/** ... at the beginning of a sentence or clause. */
const PERSON_FIRST = new RegExp(`(?:^|[\\n.!?,;(] ?)(?:${ONE_PERSON_WORDS})[,:]? $`, 'u');

/** Whether "of" stands before a number and a word of three letters or more behind it: "señora de 60 vive al lado". */
function isOfLived(before: string, after: string): boolean {
  return OF_END.test(before) && /^ \p{L}{3}/u.test(after);
}

function isBracketedPerson(before: string, after: string): boolean {
  return BRACKET.test(before) && (BRACKET_END.test(after) || BRACKET_WORDS.test(after)) && PERSON_BRACKET.test(before);
}

/** Whether height and weight stand behind, and no measure before. */
function isMeasured(before: string, after: string): boolean {
  return MEASURES.test(after) && !/\d$|(?<!\p{L})\/$/u.test(before);
}

/** Whether a height in feet or a bust stands right behind a number that a word or sign stands before: "24 5'6 120", "28, 5'5", "korean 25 34C". */
function isBeforeHeight({ value }: AgeCandidate, { before, after }: AgeSurroundings, category: string): boolean {
  if (value < 18 || !PERSONAL.has(category) || /[\d'’′"]$|(?<!\p{L})[/x×]$/u.test(before.trimEnd())) return false;
  return FEET.test(after) || (value < OLDEST_OF_ENTRY && BUST.test(after) && !SIZE_BEFORE.test(before));
}

/** A bust in inches, alone or with waist and hips; no amount of an hour ("60h"). */
const BUST = /^[ ]?(?:[/|,;•·–-]|[ ])[ ]?[34]\d(?:[ ]?(?:[a-g]|dd[a-d]?|dddd|ee|ff|gg)(?![\p{L}\p{N}])|[a-g]{0,4}[-/]2\d[-/][34]\d(?!\d))/u;
/** A size of clothes, or another measure. */
const SIZE_BEFORE =
  /(?:^|[^\p{L}])(?:size|sz|dress|uk|us|eu|bust|chest|waist|hips|talla|taille|maat|größe|konfektion|taglia|rozmiar|velikost) ?[:=]? ?$/u;

const FEET = /^(?:yo)?[ ]?[/|,;•·–-]?[ ]?[4-6](?:['’′] ?(?:\d|[/|, ])|[ ]?ft(?!\p{L}))/u;

/** Whether a few words part a number from the person before it. */
function isFarBehindPerson({ before, ends }: AgeSurroundings, category: string): boolean {
  if (!ends || !PERSONAL.has(category)) return false;
  // The last sign tells that most numbers are not: the long lists are looked through for the rest.
  return before.endsWith(', ') ? category !== 'forum' && PERSON_AHEAD.test(before) : OF_END.test(before) && PERSON_OF.test(before);
}

interface Written extends AgeSurroundings {
  /** What stands before, as written. */
  readonly written: string;
  readonly category: string;
}

/** Whether a name stands before a number as before an age. */
function isNamedBefore(
  { form, value }: AgeCandidate,
  { written, after, ends, category, bracketed }: Written & { readonly bracketed: boolean },
): boolean {
  if (bracketed) return isNamed(BRACKET_NAME, written);
  // "Kim (Korean, 26)"
  if (/^[)）]/u.test(after) && category !== 'recruitment' && isNamed(BRACKETED_WORD, written)) return true;
  // "Marta (28, diseñadora)", "Foxy (25 black)"
  if (isBracketEnd(after) && isNamed(BRACKET_NAMES, written)) return true;
  const alone =
    PERSONAL.has(category) && form === 'digits' && /^[ ]?(?:$|[\n,.•|·]|(?:from|aus|uit|из|з|från|fra)[ ]\p{L})(?!\d)/u.test(after);
  if (alone && isNamed(NAME_LINE, written)) return true;
  if (form === 'digits' && isBesideName(value, { written, after, category })) return true;
  return isNamedAt({ form, written, after, ends, category });
}

/** Whether a name that "here" or a sign parts from a number begins a line or sentence: "Tess here, 29,", "Nora – 24". */
function isNamedAt({ form, written, after, ends, category }: Pick<AgeCandidate, 'form'> & Omit<Written, 'before'>): boolean {
  if (form === 'digits' && ends && category !== 'recruitment' && isNamed(NAME_HERE, written)) return true;
  return (ends || AND_MORE.test(after)) && isNamed(form === 'words' ? NAME_ONLY : NAME_COMMA, written) && !STREET.test(written.slice(-22));
}

/** Whether a bracket ends behind a number, words or a word for looks between at most. */
function isBracketEnd(after: string): boolean {
  return BRACKET_WORDS.test(after) || BRACKET_END.test(after) || BRACKET_HEIGHT.test(after) || isDescribedBehind(after);
}

/** A height behind the age in a bracket: "Joy (30, 1.66, 75D)". No minutes. */
const BRACKET_HEIGHT = /^ ?[,;/|–-] ?(?:1 ?[.,m] ?[4-9]\d(?!\d)|1[4-9]\d(?! ?(?:min|m(?!\p{L}))|\d)|[4-6]['’′])[^()\n]{0,30}[)）]/u;

/** Whether a word for looks or a nation stands between a number and the end of its bracket. */
function isDescribedBehind(after: string): boolean {
  const word = BRACKET_WORD.exec(after)?.[1];
  return word !== undefined && (NATION_NAMES.has(word) || isAdjective(word) || GAZETTEER.has(word));
}

const BRACKET_WORD = /^ (\p{L}{3,14})[)）]/u;

/** "And", and what one says of oneself: "Trina, 29 & holding". */
const AND_MORE = new RegExp(`^ ?(?:&|and|n|\\+) ?(?:${wordAlternatives(ageWords.ready)})(?!\\p{L})`, 'u');

/** Whether digits stand behind a name in a row, an entry of a list or an apposition. */
function isBesideName(value: number, { written, after, category }: Pick<Written, 'written' | 'after' | 'category'>): boolean {
  if (isApposition(written, after)) return true;
  // Who seeks whom says by itself what kind of ad it is.
  if (category !== 'marketplace' && ((written.includes('4') && CODE.test(written)) || (after.includes('4') && CODE_BEHIND.test(after))))
    return true;
  if ((PERSONAL.has(category) || category === 'housing') && isInList(written, after)) return true;
  if (!IN_PERSON.has(category)) return false;
  if ((AND_MORE.test(after) || ENTRY_END.test(after)) && isKnownName(NAME_SIGN.exec(written)?.[1])) return true;
  return (
    isFirstOfLine(value, written, after) ||
    (value < OLDEST_OF_ENTRY && ENTRY_END.test(after) && isNamed(NAME_ENTRY, written) && !STREET.test(written))
  );
}

/** Whether a name that begins a line stands right before a number: "LISA 23 🌹", "Lisa/23/blonde", "Sara 26 Oslo". */
function isFirstOfLine(value: number, written: string, after: string): boolean {
  if (SLASHED.test(after) && isNamed(NAME_SLASH, written)) return true;
  if (value < OLDEST_OF_ENTRY && ENTRY_END.test(after) && isNamed(NAME_CAPITALS, written)) return true;
  const next = NEXT_WORD.exec(after)?.[1];
  return next !== undefined && GAZETTEER.has(next) && isNamed(NAME_LINE, written);
}

const SLASHED = /^[ ]?\/[ ]?\p{L}/u;
const NAME_SLASH = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}(\p{Lu}[\p{L}\p{M}]{1,13})[ ]?\/[ ]?$/u;
const NAME_CAPITALS = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}(\p{Lu}{3,12})[ ]$/u;
const NEXT_WORD = /^[ ](\p{L}[\p{L}\p{M}'’-]{2,20})(?!\p{L})/u;

/** Whether commas part a number from a name before it and from small letters behind it: "our foreman Anders, 61, has". */
function isApposition(written: string, after: string): boolean {
  return APPOSED.test(after) && isNamed(NAME_APPOSED, written) && !STREET.test(written);
}

const APPOSED = /^, \p{Ll}/u;
const NAME_APPOSED = /(?<![\p{L}\p{M}'’-])(\p{Lu}\p{Ll}[\p{Ll}\p{M}]{1,13}), $/u;
/** Words of addresses. Must not be the end of a name. */
export const STREET: RegExp =
  /(?<!\p{L})(?:street|road|avenue|lane|rue|calle|carrer|avenida|avda|avd|plaza|via|viale|piazza|corso|rua|praça|ul|ulica|str|strada|bulevardul|ул|улица|вул|вулиця|пр|бул|platz|laan|plein)[ .]/iu;

/** The name of a street behind its number: "24 Hill Street". */
export const STREET_NEXT: RegExp =
  /^ (?:[\p{L}’'-]{2,14} ){1,2}(?:st|street|rd|road|ave|avenue|lane|ln|drive|dr|blvd|hwy|close|court|way)(?!\p{L})/u;

/** Whether a number stands in a row of names with numbers ("Ola 23 and Magda 26"), behind a code of personal ads, or alone in the first cell of a row. */
function isInList(written: string, after: string): boolean {
  if (isNamed(NAME_OF, written) || THAI_NAME.test(written)) return true;
  if (isNamed(NAME_BEFORE, written) && (PAIR_BEHIND.test(after) || PAIR_BEFORE.test(written))) return true;
  return /(?:^|\n)[^\p{L}\p{N}\n]{0,4}$/u.test(written) && CELL_BEHIND.test(after);
}

/** A name and a Dutch "of": "ik ben Lisa van 23". */
const NAME_OF = /(?<![\p{L}\p{M}])(?:[Bb]en|[Hh]eet|is|met) (\p{Lu}\p{Ll}{1,13}) van $/u;
/** "Younger sister" and a name, as Thai ads call a person. */
const THAI_NAME = /(?:^|[^\p{Script=Thai}\p{M}])น้อง[\p{Script=Thai}\p{M}]{2,10}[ ]$/u;
/** A name right before a number. */
const NAME_BEFORE = /(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}{1,13})[ ]$/u;
const PAIR_BEHIND =
  /^[ ]?(?:[,&+/]|(?:and|und|en|et|y|e|i|и|та|й|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và|in|ter)(?!\p{L}))[ ]?\p{L}{2,14} [1-7]\d(?!\d|[ ]?[%€$£:])/u;
const PAIR_BEFORE =
  /\p{Lu}\p{Ll}{1,13} [1-7]\d[ ]?(?:[,&+/]|(?:and|und|en|et|y|e|i|и|та|й|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và|in|ter)(?!\p{L}))[ ]?\p{Lu}\p{Ll}{1,13} $/u;
/** Who seeks whom: M4F, [F4M]. */
const CODE = /(?<![\p{L}\p{N}])(?:[MFTW]{1,2}4[MFTWAR]|[mftw]{1,2}4[mftwar])[)\]]?[ ]?[-–—:,|]?[ ]?$/u;
const CODE_BEHIND = /^[ ]?[-–—:,|]?[ ]?[([]?[mftw]{1,2}4[mftwar](?![\p{L}\p{N}])/u;
/** Bars or dots behind a number, with at least two more cells. */
const CELL_BEHIND = /^[ ]?[|•·][ ]?[^|•·\n]{2,24}[|•·][^|•·\n]{1,24}[|•·]/u;
const SEEKS = new RegExp(`^[ ,]{1,2}(?:${wordAlternatives(ageWords.seeks)})(?![\\p{L}\\p{N}])`, 'u');

function isNamed(pattern: RegExp, written: string): boolean {
  const name = pattern.exec(written)?.[1];
  return name !== undefined && isName(name);
}

/** Height and weight or size behind an age: 58/175/80, 24 / 168 cm / 52 kg, 22/165/C. Must not match dates or sizes of clothes. */
const MEASURES = /^[ ]?[/|][ ]?1[4-9]\d[ ]?(?:cm)?[ ]?[/|][ ]?(?:\d{2,3}(?!\d)|[a-h]{1,2}(?![\p{L}\p{N}]))/u;
const PERSONS = wordAlternatives(ageWords.person);
/** A word for a person, a comma, colon or "of" or none. Must not begin inside a word of a script with spaces. */
const PERSON_BEFORE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{N}])(?:${PERSONS})(?: (?:healthy|gesund|gezond|sain|sano|sana|saudável|sano|zdrowy|zdrowa|zdravý|zdravá|egészséges|sănătos|здрав|здоровый|здоровая|здоровий|sağlıklı|υγιής|terve|frisk))?(?:,|:|，| of| von| van| de| di| av| på| на| wa)?[ ]?$`,
  'u',
);
const OF_END = / (?:de|van|di|of|von|på|av|af) $/;
/** ... up to three words and one for "of" behind it: "latina recién llegada de 24". */
const PERSON_OF = new RegExp(`(?<!\\p{L})(?:${PERSONS})(?: \\p{L}{2,12}){1,3} (?:de|van|di|of|von|på|av|af) $`, 'u');
/** ... or a clause and a comma: "single mum of two, 34,". */
const PERSON_AHEAD = new RegExp(
  `(?<!\\p{L})(?:${PERSONS})[^.!?\\n\\d]{0,24}(?:[(][^()\\n]{1,16}[)])?, (?:now |only |just |nu |jetzt |nå |nyní |teď |сейчас |ora |ahora )?$`,
  'u',
);
/** ... or for oneself, and a bracket. */
const PERSON_BRACKET = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])(?:${PERSONS}|i|me|ich|ik|je|moi|yo|io|eu|ja|já|én|аз|я|εγώ|ben|jag|jeg|minä)[ ]?[(（]$`,
  'u',
);
const BRACKET = /[(（]$/u;
/** The end of a bracket, another number before it at most: "(27 and 29)". */
const BRACKET_END = /^(?:[)）]|(?:[ ]?[,&+/][ ]?|[ ]\p{L}{1,3}[ ])[1-9]\d[)）])/u;
/** ... or words behind a comma before its end. */
const BRACKET_WORDS = /^, \p{L}[^()\n]{1,40}[)）]/u;
/** A capitalised word right before a bracket of two numbers. */
const BRACKET_NAMES = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]{2,20})[ ]?[(（]$/u;
/** A capitalised word, and a bracket with a word and a comma in it. */
const BRACKETED_WORD = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]{1,20})[ ]?[(（]\p{L}[\p{L}\p{M} ]{1,18}, $/u;
/** A word right before a bracket. */
const BRACKET_NAME = /(?<![\p{L}\p{M}])([\p{L}\p{M}'’-]{2,20})[ ]?[(（]$/u;
/** A capitalised word and a comma (a full stop at the beginning of a line) that begin a line or sentence or follow another name. */
const NAME_COMMA =
  /(?:(?:^|\n)[^\p{L}\p{N}\n]{0,4}(?=\p{Lu}\p{L}{1,15}(?:[.]|[ ]{0,2}[-–|])[ ]{0,2}$)|(?:^|\n|[^\p{L}\p{M}\p{N}\s,'’"/])[^\p{L}\p{N}\n]{0,4}|(?<!\p{L})(?:(?:and|e|y|i|και) (?:a|o|la|el|il|η|ο)|and|und|y|et|e|en|i|og|och|и|hi|hello|hola|hey|oi|ciao|hej|hallo|name|called|is|[Ii]['’]m|[Ii]m|[Ii] am|ik ben|ich bin|[Ii]k ben|[Ii]ch bin|[Jj]e suis|[Cc]['’]est|[Ss]oy|[Ss]ono|[Ss]ou|[Jj]estem|[Ee]u sunt|[Ss]unt|[Jj]sem|[Ss]om|[Oo]len|[Ee]smu|[Яя]|[Mm]y name is|jestem|jag är|jeg er|olen|sunt|som|jsem|ja sam|esmu|я|аз съм|είμαι η)[ ])(\p{Lu}[\p{L}\p{M}'’-]{1,15})(?:,|\.|[ ]?[-–|•·★☆✦✨⭐❤♥💋🌹]\uFE0F?)[ ]{0,2}$/u;
/** A name at the beginning of a line or sentence, a word for "here", and a sign: "AKOSUA HERE!! 35, trader", "Tess here, 29,". */
const NAME_HERE = new RegExp(
  `(?:^|[\\n.!?:)] ?)[^\\p{L}\\p{N}\\n]{0,4}(\\p{Lu}[\\p{L}\\p{M}'’-]{1,15}) (?:${wordAlternatives(nameWords.hereAlone.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]))})[!.,:;–-]{1,3} ?$`,
  'u',
);
/** A name and an everyday verb: "Chloe is 31". */
const WEAK_NAME = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}{1,15}),? (?:${wordAlternatives(ageWords.saysOfPersons)}) $`, 'u');
/** Categories in which a person offers or seeks company. */
const IN_PERSON: ReadonlySet<string> = new Set(['escort', 'dating']);
/** No number of a house: "Vesterbro 99". */
const OLDEST_OF_ENTRY = 76;
/** A name that begins a line or an entry, right before a number: "200 lei/30min, Bianca 22, zona Unirii". */
const NAME_ENTRY = /(?:^|\n|[^\p{L}\p{M}\p{N}\s'’"/-])[^\p{L}\p{N}\n]{0,3}(\p{Lu}\p{Ll}[\p{Ll}\p{M}]{1,13})[ ]$/u;
function isKnownName(word: string | undefined): boolean {
  return word !== undefined && FIRST_NAMES.kindOf(word.toLowerCase(), []) !== undefined;
}

/** A name that begins a line, and a picture that counts nothing: "Cinnamon 🍯 19 & legal". */
const NAME_SIGN =
  /(?:^|\n)[^\p{L}\p{N}\n]{0,4}(\p{Lu}[\p{L}\p{M}'’-]{1,15}) ?(?![👁👀👍💬📷📸🎥📹💰💵💶💷⏰🕐🕑🕒📞☎📱🚪🏠📍👠👟📏📐⏱])\p{Extended_Pictographic}\uFE0F? ?$/u;
const ENTRY_END = /^(?:[ ]?(?:$|[\n,|•·]|[.](?=$|[ \n])|\p{Extended_Pictographic})| [-–—] (?!\d))/u;
/** A name alone at the beginning of a line. */
const NAME_LINE = /(?:^|\n)[^\p{L}\p{N}\n]{0,4}(\p{Lu}\p{Ll}[\p{Ll}\p{M}]{1,13})[ ]$/u;
/** A capitalised word before a number in words. */
const NAME_ONLY = /(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}{1,15}),?[ ]$/u;

const NOT_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(calendarWords.weekdays).flat(),
  ...nameWords.not,
  ...ageWords.noNames,
  ...ageWords.trades,
  ...ageWords.owned,
  ...moneyWords.labels,
  ...moneyWords.numbered,
]);

/** The end of the name of a street. */
export const STREET_END: RegExp =
  /.(?:straße|strasse|str|gasse|weg|platz|allee|laan|straat|plein|gade|vej|gatan|vägen|veien|gata|katu|tie|utca|stieg|ring)$/u;

function isName(word: string): boolean {
  const lower = word.toLowerCase();
  return !NOT_NAMES.has(lower) && !STREET_END.test(lower) && GAZETTEER.get(lower)?.ambiguous !== false;
}
