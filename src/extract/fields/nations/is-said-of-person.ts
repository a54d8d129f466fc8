import nationWords from '../../../../lexicon/nation-words.json' with { type: 'json' };
import type { Span } from '../../../model/provenance.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import { NATION_FORMS, type NationForm } from '../nation-forms.ts';
import { SPOKEN, SPOKEN_WORDS } from '../spoken/spoken-words.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { nameBefore } from './name-before.ts';
import { type SaidAround, saidAround } from './said-around.ts';

/** A text that is read. */
export interface ReadText {
  /** In lower case. */
  readonly lower: string;
  /** As `lower`, letter case kept. */
  readonly written: string;
  /** Its languages as far as they are known, BCP 47. */
  readonly languages: readonly string[];
}

/** Whether a word for a nationality that stands in a lower-case text is said of whom the ad is about, by what stands around it. */
export function isSaidOfPerson({ lower, written, languages }: ReadText, form: NationForm, { start, end }: Span): boolean {
  const { kind } = form;
  const around = saidAround(lower, start, end);
  if (kind === 'led') return isLed(around);
  if (SOMETHING_ELSE.test(around.behind) || SEEKS.test(around.clause) || SOUGHT_BEHIND.test(around.partBehind)) return false;
  const introduced = INTRODUCED.exec(around.clause);
  if (introduced !== null) return !DENIAL.test(around.clause) && !BETWEEN.test(introduced[1] ?? '');
  if (DENIED.test(around.partBefore) || SPEAKING.test(around.clause)) return false;
  if (kind === 'noun' || isBesidePerson(around, form)) return true;
  const joint = nameBefore(written.slice(Math.max(0, start - REACH), start), languages);
  if ((joint === 'parted' || (joint === 'blank' && kind === 'feminine')) && !isSpoken(around.behind)) return true;
  // In German every noun has a capital.
  return standsAlone(around, form) || (languages[0] !== 'de' && isNameBehind(written.slice(end, end + 30), languages));
}

/** Whether a word for a person, a height or an age stands beside it; what is English may be a language there. */
function isBesidePerson(around: SaidAround, { country }: NationForm): boolean {
  const behind = around.behind.replace(OTHER_NATIONS, (whole, ...words: string[]) => (areNations(words.slice(0, 3)) ? '' : whole));
  if (HALF.test(around.partBefore) && !SOMETHING_ELSE.test(behind.replace(OTHER_HALF, ''))) return true;
  return PERSON_BEHIND.test(behind) || PERSON_BEFORE.test(around.clause) || (country !== 'GB' && isBesideMeasures(around));
}

function areNations(words: readonly (string | undefined)[]): boolean {
  return words.every((word) => word === undefined || NATION_FORMS.has(word));
}

/** Up to three other words behind a nationality, which a comma, sign or "and" joins to it: "Korean, Thai, Chinese ladies", "Thai & Vietnamese staff". */
const JOINT = String.raw`(?: ?[,/&+] ?| (?:and|or|und|en|et|y|e|i|и|и|і|та|og|och|ja|ve|si|és) )`;
const OTHER_NATIONS = new RegExp(
  String.raw`^${JOINT}([\p{L}\p{M}]{3,14})(?:${JOINT}([\p{L}\p{M}]{3,14}))?(?:${JOINT}([\p{L}\p{M}]{3,14}))?(?![\p{L}\p{M}])`,
  'u',
);
const OTHER_HALF = /^,? (?:[\p{L}\p{M}]{1,3} )?[\p{L}\p{M}]{3,10}[ -][\p{L}\p{M}]{3,14}/u;
/** Half of somebody: "half Japanese". */
const HALF =
  /(?:^|[^\p{L}])(?:half|halb|mezza|metà|moitié|mitad|medio|media|meio|meia|pół|napół|na pół|polo|fél|félig|yarı|jumătate|наполовину|напів|halv|puoliksi|puolet|pol|pola)[ -]$/u;

/** Whether a height, or an age with its word for years, stands right before or behind: "LILY 21 5'3 Thai", "26yo Brazilian, 5'4", "Turkish/Italian. 5'7". */
function isBesideMeasures({ clause, behind }: SaidAround): boolean {
  return HEIGHT_BEFORE.test(clause) || HEIGHT_BEHIND.test(behind) || AGED_BEFORE.test(clause);
}

const HEIGHT_BEFORE = /(?:(?<!\d)[4-6]['’′]\d{0,2}["”]?|(?<!\d)1[4-9]\d ?cm)[ ,•|/]{1,5}$/u;
const HEIGHT_BEHIND = /^(?:\/\p{L}{4,12})?[ ,.;•|/]{1,4}(?:[4-6]['’′]\d|1[4-9]\d ?cm)/u;
/** The first of a clause, so that no other word has the age. */
const AGED_BEFORE = /(?:^|[^\p{L}\p{N}])[2-5]\d ?(?:yo|y\.?\/?o\.?|yrs?|years? old) $/u;

/** As far before a nationality as a first name with an age stands. */
const REACH = 40;
const WORD_END = String.raw`(?![\p{L}\p{M}])`;
const WORD_BEGIN = String.raw`(?:^|[^\p{L}\p{M}\p{N}])`;
const DENIALS = wordAlternatives(nationWords.not);
/** "I am", and up to four words to the nationality; no name for a blank may be tried twice. */
const INTRODUCED = new RegExp(
  String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.introductions)})[ ]((?:[\p{L}\p{M}\p{N}'’-]{1,16},?[ ]){0,4})$`,
  'u',
);
const DENIAL = new RegExp(String.raw`${WORD_BEGIN}(?:${DENIALS})${WORD_END}`, 'u');
/** A denial up to two words before. */
const DENIED = new RegExp(String.raw`${WORD_BEGIN}(?:${DENIALS})[ ](?:[\p{L}\p{M}]{1,12}[ ]){0,1}$`, 'u');
const BETWEEN = new RegExp(String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.notBetween)})${WORD_END}`, 'u');
/** An ad that seeks, or speaks to, such persons; up to two words between. */
const SEEKS = new RegExp(
  String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.sought)})[ :]{1,2}(?:[\p{L}\p{M}\p{N}'’-]{1,16}[ ]){0,2}$`,
  'u',
);
const SOUGHT_BEHIND = new RegExp(String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.soughtBehind)})${WORD_END}`, 'u');
/** A form of "speak" right before: what follows is a language ("onze dames spreken Nederlands"). */
const SPEAKING = new RegExp(String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.speaking)})[ ]$`, 'u');
const PERSONS = wordAlternatives(nationWords.persons);
/** A word for a person behind, two words between at most; before, one. */
const PERSON_BEHIND = new RegExp(String.raw`^[ -](?:[\p{L}\p{M}'’]{2,14}[ ]){0,2}(?:${PERSONS})${WORD_END}`, 'u');
const PERSON_BEFORE = new RegExp(String.raw`${WORD_BEGIN}(?:${PERSONS})[ ](?:[\p{L}\p{M}]{2,14}[ ])?$`, 'u');
const SOMETHING_ELSE = new RegExp(String.raw`^[ -]?(?:${wordAlternatives(nationWords.notBehind)})${WORD_END}`, 'u');
/** Beginnings of words for what such words are said of as well, anywhere before in the clause. */
const THINGS = new RegExp(String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.thingsBefore)})`, 'u');
const CLIENTS = wordAlternatives(nationWords.clients);
const LED_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{M}]|[\u0e00-\u9fff])(?<!(?:${CLIENTS})[ ]?)(?:${wordAlternatives(nationWords.ledBefore)})[ ]?$`,
  'u',
);
/** Joined to a word for a person; "人" alone too, not where it is a customer. */
const LED_BEHIND = new RegExp(
  String.raw`^(?:${wordAlternatives(nationWords.ledBehind)}|[ ]\p{Script=Hangul}{2,3}[ ]?[1-4]\d(?!\d)|(?:人|인)(?![ ]?(?:の?(?:お客|客|方)|限定|以外|専用|のみ|ok|可|만|손님|고객|환영|전용)))`,
  'u',
);
const ONLY = /(?:只接|不接|仅限|限|只做|only) ?$/u;

/** Whether a word for a person is glued to it, or right before or behind it, and the ad does not speak of its customers. */
function isLed({ clause, behind }: SaidAround): boolean {
  return (LED_BEHIND.test(behind) && !ONLY.test(clause)) || LED_BEFORE.test(clause);
}

/** Whether what stands behind a nationality makes it a language: how well it is known ("italiano perfetto"), or another one that "and" joins ("svenska och engelska"). */
function isSpoken(behind: string): boolean {
  const level = LEVEL.exec(behind)?.[1] ?? '';
  const other = OTHER.exec(behind)?.[1] ?? '';
  return ((SPOKEN_WORDS.flags.get(level) ?? 0) & SPOKEN.level) !== 0 || NATION_FORMS.has(other);
}

const LEVEL = /^[ ]([\p{L}\p{M}]{2,16})/u;
/** A sign or short word, and the next word. */
const OTHER = /^(?:[ ]?[,&+]|[ ][\p{L}\p{M}]{1,3})[ ]([\p{L}\p{M}]{3,16})/u;

/** A word with a capital, or in capitals with an age behind it, right behind. */
const NEXT_NAME =
  /^(?: (\p{Ll}{3,12}))? (\p{Lu}\p{Ll}[\p{Ll}\p{M}]{1,14}(?![\p{L}\p{M}])|\p{Lu}{3,14}(?=[ ,(-]{1,3}(?:1[89]|[2-5]\d)(?!\d)))/u;

/** Whether a first name stands right behind, a word for looks between at most: "Poolse Ania", "Filipina mature Rosa". */
function isNameBehind(behind: string, languages: readonly string[]): boolean {
  const [, looks, name] = NEXT_NAME.exec(behind) ?? [];
  if (looks !== undefined && (!LOOKS.has(looks) || FIRST_NAMES.kindOf(name?.toLowerCase() ?? '', languages) === undefined)) return false;
  return name !== undefined && FIRST_NAMES.kindOf(name.toLowerCase(), languages) === 'name';
}

const LOOKS: ReadonlySet<string> = new Set([...nationWords.looks, ...nationWords.persons]);
const FILL: ReadonlySet<string> = new Set(nationWords.fill);
const AGE = /^(?:[1-6]\d|[1-6]\d(?:yo|j|a|г|л|y|v))$/;
/** Words beside which a nationality still stands alone. */
const MOST_BESIDE = 6;
/** Where she is or comes from, behind the nationality: "brasiliana di Bahia", "angolana gostosa em Lisboa"; no comma. */
const WHERE = new RegExp(String.raw`[ ](?:${wordAlternatives([...nationWords.fromWords, ...nationWords.placeWords])})[ ].{1,60}$`, 'u');
const SERVICES = new RegExp(String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.services)})`, 'u');
/** Up to the end of the line. */
const LINE = /^[^\n]{0,60}/u;

/**
 * Whether the part of the clause says nothing but the nationality, how somebody looks, her years, where she is, and other nationalities. In languages that put
 * such words behind the noun, one that stands first has none.
 */
function standsAlone({ clause, partBefore, partBehind, behind }: SaidAround, { kind, leads }: NationForm): boolean {
  if (THINGS.test(clause) || (kind === 'feminine' && SERVICES.test(`${clause} ${LINE.exec(behind)?.[0] ?? ''}`))) return false;
  const before = wordsOf(partBefore);
  if (!before.every(isBeside)) return false;
  if (leads) return true;
  const words = [...before, ...wordsOf(partBehind.replace(WHERE, ''))];
  if (words.length > MOST_BESIDE || !words.every(isBeside)) return false;
  return (
    kind === 'feminine' ||
    words.some((word) => LOOKS.has(word)) ||
    isOfPerson(NEXT_PART.exec(behind)?.[1] ?? '') ||
    SPEAKERS.has(NEXT_PART.exec(behind)?.[1] ?? '') ||
    AGE.test(LAST_PART.exec(clause)?.[1] ?? '')
  );
}

/** Verbs of speaking, behind which a language stands: "Norsk, snakker engelsk". */
const SPEAKERS: ReadonlySet<string> = new Set([
  ...nationWords.speaking,
  'spreche',
  'hablo',
  'parlo',
  'falo',
  'mówię',
  'mluvím',
  'hovorím',
  'vorbesc',
  'beszélek',
  'говорю',
  'розмовляю',
  'говоря',
  'konuşuyorum',
  'puhun',
  'runāju',
  'kalbu',
  'räägin',
  'govorim',
]);

function isOfPerson(word: string): boolean {
  return LOOKS.has(word) || AGE.test(word);
}

/** The last word before a comma that stands right before. */
const LAST_PART = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]{1,16})[ ]?[,|/][ ]?[^,|/.!?;]{0,20}$/u;
/** The first word behind a comma that stands right behind. */
const NEXT_PART = /^[^,|/\n.!?;]{0,20}[,|/][ ]?([\p{L}\p{M}\p{N}-]{1,16})/u;

function wordsOf(part: string): string[] {
  return part.split(/[ -]+/).filter((word) => word !== '');
}

function isBeside(word: string): boolean {
  return LOOKS.has(word) || FILL.has(word) || NATION_FORMS.has(word) || AGE.test(word);
}
