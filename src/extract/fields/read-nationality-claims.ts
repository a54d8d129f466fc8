import nationWords from '../../../lexicon/nation-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { matchAt } from '../handles/match-at.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { countryAt } from './country-index.ts';
import { findPhrases } from './find-phrases.ts';
import type { FoundWord } from './find-words.ts';
import { isAboutPersons } from './is-about-persons.ts';
import { NATION_NAMES } from './nation-names.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/**
 * Nationalities that an ad claims for whom it is about, ISO 3166-1 alpha-2, each once, in order: behind a label, behind "I am", beside a word
 * for a person. Shown as claimed, and never scored.
 */
export function readNationalityClaims({ original, folded, walk }: PreparedText, context: TextContext): Read<string>[] {
  if (!isAboutPersons(context)) return [];
  const found = new Map<string, Read<string>>();
  for (const word of findPhrases(walk, SOUGHT.nation, CUES)) {
    const claim = claimOf(folded.lower, word, context);
    if (claim === undefined || found.has(claim.country)) continue;
    const span = originalSpan(folded, claim.start, claim.end);
    found.set(claim.country, {
      value: claim.country,
      where: 'text',
      ...span,
      raw: original.slice(span.start, span.end),
      by: 'nationality@1',
    });
  }
  return [...found.values()];
}

interface Claim {
  readonly country: string;
  readonly start: number;
  readonly end: number;
}

const NATION_INDEX = buildWordIndex(NATION_NAMES.keys());
const LABELS: ReadonlySet<string> = new Set(nationWords.labels);
const ORIGINS: ReadonlySet<string> = new Set(nationWords.origins);
const FROM: ReadonlySet<string> = new Set(nationWords.from);
const CUES = buildWordIndex([...LABELS, ...ORIGINS, ...FROM, ...NATION_NAMES.keys()]);

function claimOf(lower: string, word: FoundWord, { category }: TextContext): Claim | undefined {
  const country = NATION_NAMES.get(word.word);
  if (country !== undefined) return isClaimed(lower, word) ? { country, start: word.start, end: word.end } : undefined;
  if (FROM.has(word.word)) return isDenied(lower, word) ? undefined : countryBehind(lower, word.end);
  return LABELS.has(word.word) || category === 'escort' || category === 'dating' ? labelled(lower, word.end) : undefined;
}

/** A colon, a line end at most, and up to two words before the nationality. */
const TO_VALUE = /[ ]{0,2}[:：][ ]{0,3}\n?/uy;

function labelled(lower: string, end: number): Claim | undefined {
  const start = end + (matchAt(TO_VALUE, lower, end)?.[0].length ?? 0);
  if (start === end) return undefined;
  const nation = wordAt(NATION_INDEX, lower, start);
  if (nation !== undefined) return { country: NATION_NAMES.get(nation) ?? '', start, end: start + nation.length };
  const country = countryAt(lower, start);
  return country === undefined ? undefined : { country: country.country, start, end: country.end };
}

const TO_COUNTRY = /[ ]{0,2}(?:the |la |el |il |den |der |de |l['’]|ประเทศ)?/uy;

function countryBehind(lower: string, end: number): Claim | undefined {
  const start = end + (matchAt(TO_COUNTRY, lower, end)?.[0].length ?? 0);
  const country = countryAt(lower, start);
  return country === undefined ? undefined : { country: country.country, start, end: country.end };
}

const WORD_END = String.raw`(?![\p{L}\p{M}])`;
const WORD_BEGIN = String.raw`(?:^|[^\p{L}\p{M}])`;
/** "I am", and up to four words to the nationality. */
const INTRODUCED = new RegExp(
  String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.introductions)})[ ]((?:[\p{L}\p{M}\p{N}'’-]{1,16},?[ ]){0,4})$`,
  'u',
);
const UNSPACED_INTRODUCED = /(?:我是|ฉันเป็น(?:คน|สาว)?|หนูเป็น(?:คน|สาว)?)$/u;
const DENIAL = new RegExp(String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.not)})${WORD_END}`, 'u');
/** An ad that seeks, or speaks to, such persons; up to two words between. */
const SEEKS = new RegExp(
  String.raw`${WORD_BEGIN}(?:${wordAlternatives(nationWords.sought)})[ :]{1,2}(?:[\p{L}\p{M}\p{N}'’-]{1,16},?[ ]){0,2}$`,
  'u',
);
const PERSONS = wordAlternatives(nationWords.persons);
/** A word for a person behind, one word between at most; before, the same. Thai and Chinese write no blank between. */
const PERSON_BEHIND = new RegExp(
  String.raw`^(?:[ -](?:[\p{L}\p{M}]{2,14}[ ])?(?:${PERSONS})${WORD_END}|(?:女孩|妹妹|美女|女生|姑娘|小姐|妹))`,
  'u',
);
const PERSON_BEFORE = new RegExp(String.raw`(?:${WORD_BEGIN}(?:${PERSONS})[ ](?:[\p{L}\p{M}]{2,14}[ ])?|สาว|ผู้หญิง)$`, 'u');
const SOMETHING_ELSE = new RegExp(String.raw`^[ -]{0,1}(?:${wordAlternatives(nationWords.notBehind)})${WORD_END}`, 'u');

/** Whether a word for a nationality is said of whom the ad is about. */
function isClaimed(lower: string, { start, end }: FoundWord): boolean {
  const behind = lower.slice(end, end + 40);
  if (SOMETHING_ELSE.test(behind)) return false;
  const clause = clauseBefore(lower, start);
  if (SEEKS.test(clause)) return false;
  const introduced = INTRODUCED.exec(clause);
  if (introduced !== null) return !DENIAL.test(introduced[1] ?? '');
  return PERSON_BEHIND.test(behind) || PERSON_BEFORE.test(clause) || UNSPACED_INTRODUCED.test(clause);
}

function isDenied(lower: string, { start }: FoundWord): boolean {
  return DENIAL.test(clauseBefore(lower, start).slice(-10));
}

/** Up to 60 units before a place, from the last sign that ends a clause. */
function clauseBefore(lower: string, start: number): string {
  const before = lower.slice(Math.max(0, start - 60), start);
  return before.slice(before.search(LAST_CLAUSE));
}

/** The part behind the last such sign; each step of the class is one unit, and nothing is tried twice for long: the slice has 60. */
const LAST_CLAUSE = /[^.!?;|\n。！？؟]{0,60}$/u;
