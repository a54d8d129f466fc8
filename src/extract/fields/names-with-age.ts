import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import type { Span } from '../../model/provenance.ts';
import { matchAt } from '../handles/match-at.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { GAZETTEER } from './gazetteer.ts';
import { FIRST_NAMES } from './names/first-names.ts';
import { OTHER_WORDS } from './names/other-words.ts';
import { NATION_FORMS } from './nation-forms.ts';
import { NATION_NAMES } from './nation-names.ts';
import { wordAlternatives } from './word-alternatives.ts';

/**
 * Names that stand with an age at the head of a line, as ads for escorts and dating begin: "Stella, 36 Jahre", "Anna (24)", "LISA 23". Spans of the
 * folded text. Less certain than a name that is introduced; none in ads about things, rooms and work.
 */
export function findNamesWithAge({ folded: { text }, walk: { digits } }: PreparedText, context: TextContext): Span[] {
  if (ABOUT_THINGS.has(context.category ?? '')) return [];
  let digit = 0;
  const found: Span[] = [];
  for (let start = 0; start < text.length && found.length < MOST;) {
    while (digit < digits.length && (digits[digit] ?? 0) < start) digit += 2;
    const near = (digits[digit] ?? text.length) - start < FARTHEST;
    const span = near ? nameAt(text, start, context) : undefined;
    if (span !== undefined) found.push(span);
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return found;
}

const ABOUT_THINGS: ReadonlySet<string> = new Set(['marketplace', 'housing', 'recruitment']);
/** Categories in which a name and a mere number are a person's. */
const COMPANY: ReadonlySet<string> = new Set(['escort', 'dating']);
/** As far from the beginning of its line as an age stands. */
const FARTHEST = 80;
/** Names of one text. */
const MOST = 12;

/** A greeting, one or two capitalised words, a comma, bracket or sign, and two digits; no date, time, price or measure. */
const HEAD =
  /[^\p{L}\p{N}\n]{0,6}(?:(?:Hi|Hiya|Hey|Hello|Hoi|Hallo|Ciao|Hola|Salut|Coucou|Bonjour|Cześć|Hej|Ahoj|Szia|Bună|Buna|Здравей|Привет|Привіт|Zdravo|Merhaba|Γεια|Moi|Hei|Tere|Sveiki|Labas|Oi|Olá)[,!]{1,2} )?(\p{Lu}[\p{L}\p{M}'’-]{1,14}(?: \p{Lu}[\p{L}\p{M}'’-]{1,14})?)([ ]?[,(（|/•·–—-]|[ ]?\p{Extended_Pictographic}\uFE0F?)?[ ]{0,2}(?:lat |l\. ?|wiek |л\. ?)?([1-7]\d)(?![\d.,:/]{0,9}\d|[ ]?[%°+\p{Sc}]|[ ]?[-–—][ ]?\d)/uy;

function nameAt(text: string, start: number, { category, languages, countries }: TextContext): Span | undefined {
  const company = COMPANY.has(category ?? '');
  const head = matchAt(HEAD, text, start);
  if (head === null) return undefined;
  const [whole, words = '', sign = '', age = ''] = head;
  const after = text.slice(start + whole.length, start + whole.length + 24).toLowerCase();
  if (Number(age) < 18 || COUNTED.test(after) || !(UNIT.test(after) || (ENDS.test(after) && (company || /[,(（]/u.test(sign)))))
    return undefined;
  const elsewhere = sign.includes(',') && Number(age) > MOST_DISTRICTS ? countries : [];
  const name = isPlaceElsewhere(words, elsewhere) ? words : nameOf(words, languages);
  if (name === undefined) return undefined;
  const from = start + whole.indexOf(words) + words.lastIndexOf(name);
  return { start: from, end: from + name.length };
}

/** Whether a word is a name that is also a place of another country: "Paris, 29, Chicago". */
function isPlaceElsewhere(words: string, countries: readonly string[]): boolean {
  const lower = words.toLowerCase();
  const country = GAZETTEER.get(lower)?.country;
  return countries.length > 0 && country !== undefined && !countries.includes(country) && FIRST_NAMES.kindOf(lower, []) === 'place';
}

/** Districts of a city that stand behind its name: "Wien, 10,". */
const MOST_DISTRICTS = 23;

/** The last of the words, which adjectives and titles may stand before ("Lieve Anna", "Lady Sandra") and one for her nation stand behind ("Μαρία Ελληνίδα"); undefined where one of them is no name. */
function nameOf(words: string, languages: readonly string[]): string | undefined {
  const parts = words.split(' ');
  while (parts.length > 1 && LED.has(parts[0]?.toLowerCase() ?? '')) parts.shift();
  if (parts.length > 1 && NATION_FORMS.has(parts.at(-1)?.toLowerCase() ?? '')) parts.pop();
  return parts.some((part) => isNoName(part.toLowerCase(), languages)) ? undefined : parts.at(-1);
}

function isNoName(word: string, languages: readonly string[]): boolean {
  return (
    (OTHER_WORDS.has(word) && FIRST_NAMES.kindOf(word, languages) !== 'name') ||
    NATION_NAMES.has(word) ||
    GAZETTEER.get(word)?.ambiguous === false
  );
}

/** Everyday words and titles, which a name may follow. */
const TITLES: ReadonlySet<string> = new Set([...nameWords.not, ...nameWords.titles, ...nameWords.before]);
/** ... and words for "I am". */
const LED: ReadonlySet<string> = new Set([...TITLES, ...nameWords.introductions, ...nameWords.known]);
const UNIT = new RegExp(`^[ ]?-?(?:${wordAlternatives([...ageWords.after, ...Object.keys(ageWords.short)])})(?![\\p{L}\\p{N}])`, 'u');
const COUNTED = new RegExp(
  `^[ ]?(?:${wordAlternatives(ageWords.units.filter((word) => !(word in ageWords.short)))})(?![\\p{L}\\p{N}])`,
  'u',
);
/** The end of what is said of the age. */
const ENDS = /^[ ]?(?:$|[\n,)）|/•·–—.-]|\p{Extended_Pictographic}|(?:from|aus|uit|из|з|z|de|da|di|din|från|fra)[ ]\p{L})/u;
