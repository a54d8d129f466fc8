import ageWords from '../../../../lexicon/age-words.json' with { type: 'json' };
import nationWords from '../../../../lexicon/nation-words.json' with { type: 'json' };
import { GAZETTEER } from '../gazetteer.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { saidAround } from './said-around.ts';

/** A country named in a text, and what the text is. */
export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly start: number;
  readonly end: number;
  /** Languages of the text as far as they are known, BCP 47. */
  readonly languages: readonly string[];
}

/** Whether a country named in a text is where whom the ad is about is from: "girl from Brazil", "Daria aus Rumänien", with its flag behind. `written` is the text with its letter case. */
export function isHerOrigin(lower: string, written: string, { country, start, end, languages }: NamedCountry): boolean {
  const { clause, behind } = saidAround(lower, start, end);
  if (ENDING_FROM.test(behind) || (PERSON_BEHIND.test(behind) && country !== 'GE' && !SEEKS.test(clause))) return true;
  const ablative = ABLATIVES.has(lower.slice(start, end));
  const town = ablative ? 0 : townBefore(clause, country);
  const led = ablative ? LAST_BLANK.exec(clause) : FROM.exec(clause.slice(0, clause.length - town));
  if (led === null || SEEKS.test(clause)) return false;
  if (behind.trimStart().startsWith(flagOf(country))) return true;
  const from = start - clause.length;
  const before = clause.slice(0, led.index).replace(BRACKET, '');
  return (
    PERSON.test(`${before} `) ||
    endsInName(
      written
        .slice(from, from + led.index)
        .replace(BRACKET, '')
        .replace(SIGNS, '')
        .replace(AGE, ''),
      languages,
    )
  );
}

/** How much a town of the country and its comma take of the end of a clause: "from Budapest, Hungary". */
function townBefore(clause: string, country: string): number {
  const [whole = '', town = ''] = TOWN_BEFORE.exec(clause) ?? [];
  return GAZETTEER.get(town)?.country === country ? whole.length : 0;
}

const TOWN_BEFORE = /(?<=[ ])([\p{L}\p{M}-]{3,20}), ?$/u;
const WORD_BEGIN = String.raw`(?:^|[^\p{L}\p{M}])`;
/** A word for "from", a word for "the" at most. */
const FROM = new RegExp(
  String.raw`[ ]{0,2}(?<![\p{L}\p{M}])(?:(?:${wordAlternatives(nationWords.fromWords)})(?:[ ](?:the|la|el|der|dem|den))?[ ]|d['’])$`,
  'u',
);
/** Names of countries whose ending says "from". */
const ABLATIVES: ReadonlySet<string> = new Set(nationWords.ablatives);
const LAST_BLANK = /[ ]$/;
/** Korean puts the word behind. */
const ENDING_FROM = /^에서 ?(?:온|왔)/u;
/** A word for a person, one word behind it at most. */
const PERSON = new RegExp(String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.persons)})[ ](?:[\p{L}\p{M}]{2,14}[ ])?$`, 'u');
/** A word for a person right behind: "Thailand girl". */
const PERSON_BEHIND = new RegExp(String.raw`^[ ](?:${wordAlternatives(nationWords.persons)})(?![\p{L}\p{M}])`, 'u');
const SEEKS = new RegExp(String.raw`${WORD_BEGIN}(?:${wordAlternatives([...nationWords.sought, ...nationWords.not])})[ ]`, 'u');
const LAST_WORD = /(?<![\p{L}\p{M}])(?!\p{Ll})[\p{L}\p{M}]{2,16}$/u;

/** Whether the last word is a first name, with a capital where its script has them. */
function endsInName(before: string, languages: readonly string[]): boolean {
  const word = LAST_WORD.exec(before.trimEnd())?.[0];
  return word !== undefined && FIRST_NAMES.kindOf(word.toLowerCase(), languages) === 'name';
}

/** A bracket behind a name or word: "Transe Gina (XXL) aus Thailand". */
const BRACKET = / ?\([^()\n]{1,12}\) ?$/u;
/** An age behind a name: "Lina 23 from Brazil". */
const AGE = new RegExp(
  String.raw`[ ,(–-]{1,3}(?:1[89]|[2-5]\d)(?: ?(?:${wordAlternatives([...ageWords.after, 'j', 'a', 'g'])}))?[,)]?$`,
  'u',
);
/** Signs between a name and where she is from: "Rudo, from Zimbabwe", "Réka ♥ from". */
const SIGNS = /[ ,•|/♥♡❤–-]{1,4}$/u;
/** The picture of a flag: two regional indicator symbols. */
function flagOf(country: string): string {
  return String.fromCodePoint(...[...country].map((letter) => 0x1_f1_a5 + letter.charCodeAt(0)));
}
