import nationWords from '../../../lexicon/nation-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { matchAt } from '../handles/match-at.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { findPhrases } from './find-phrases.ts';
import type { FoundWord } from './find-words.ts';
import { isAboutPersons } from './is-about-persons.ts';
import { isCompanyText } from './is-company-text.ts';
import { NATION_FORMS } from './nation-forms.ts';
import { isHerOrigin } from './nations/is-her-origin.ts';
import { isSaidOfPerson } from './nations/is-said-of-person.ts';
import { countryOf, labelledNations } from './nations/labelled-nations.ts';
import { flagsOfNames } from './nations/flags-of-names.ts';
import { codesOfNames } from './nations/codes-of-names.ts';
import type { NationAt } from './nations/nation-at.ts';
import { NATION_CUES, ORIGIN_COUNTRIES } from './nations/nation-cues.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { wordAt } from './word-at.ts';
import { buildWordIndex } from './word-index.ts';

/**
 * Nationalities that an ad claims for whom it is about, ISO 3166-1 alpha-2, each once, in order: behind a label, behind "I am" or "I come from",
 * beside a word for a person, as a word that names persons only, alone in its part of a sentence. Shown as claimed, and never scored.
 */
export function readNationalityClaims(text: PreparedText, context: TextContext): Read<string>[] {
  const { original, folded, walk } = text;
  if (!isAboutPersons(context) && !(context.category === 'recruitment' && SEEKS_WORK.test(folded.lower.slice(0, 2_000)))) return [];
  // "Origin:" is said of things too, but not where languages are spoken.
  const company = isForCompany(context) || (context.category === undefined && isCompanyText(folded.lower.slice(0, MOST_JUDGED)));
  const origins = company || walk.flags.some((flag) => (flag & SOUGHT.spoken) !== 0);
  const said = findPhrases(walk, SOUGHT.nation, CUES).flatMap((word) => claimsOf(text, word, { languages: context.languages, origins }));
  const claims = company
    ? [...said, ...flagsOfNames(folded.text, context.languages), ...codesOfNames(folded.text, context.languages)]
    : said;
  const found = new Map<string, Read<string>>();
  for (const { country, start, end } of claims.toSorted((one, two) => one.start - two.start)) {
    if (!found.has(country)) {
      const span = originalSpan(folded, start, end);
      found.set(country, { value: country, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'nationality@2' });
    }
  }
  return [...found.values()];
}

/** Characters that tell what an ad without a category is for. */
const MOST_JUDGED = 5_000;

function isForCompany({ category }: TextContext): boolean {
  return category === 'escort' || category === 'dating' || category === 'messenger';
}

const LABELS: ReadonlySet<string> = new Set(nationWords.labels);
const ORIGINS: ReadonlySet<string> = new Set(nationWords.origins);
const FROM: ReadonlySet<string> = new Set(nationWords.from);
const CUES = buildWordIndex(NATION_CUES);
const COUNTRY_INDEX = buildWordIndex(ORIGIN_COUNTRIES.keys());
/** Somebody's own work, in an ad among those of employers; looked for in the beginning of the text. */
const SEEKS_WORK = new WordPattern(
  nationWords.seeksWork,
  String.raw`(?<![\p{L}\p{M}])(?:${wordAlternatives(nationWords.seeksWork)})(?![\p{L}\p{M}])`,
);
/** A denial right before "I am from". */
const DENIED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${wordAlternatives(nationWords.not)})[ ]$`, 'u');

interface Claimed {
  /** Of the text, BCP 47. */
  readonly languages: readonly string[];
  /** Whether words for an origin are labels of a nationality here. */
  readonly origins: boolean;
}

function claimsOf({ folded }: PreparedText, word: FoundWord, { languages, origins }: Claimed): readonly NationAt[] {
  const { lower } = folded;
  if (LABELS.has(word.word) || (ORIGINS.has(word.word) && origins)) {
    const labelled = labelledNations(lower, word.end, { languages, needsSign: !LABELS.has(word.word) });
    if (labelled.length > 0) return labelled;
  }
  if (FROM.has(word.word)) return DENIED.test(lower.slice(Math.max(0, word.start - 10), word.start)) ? [] : countryBehind(lower, word.end);
  const form = NATION_FORMS.get(word.word);
  const here = { country: countryOf(word.word, languages), start: word.start, end: word.end };
  if (form !== undefined && isSaidOfPerson({ lower, written: folded.text, languages }, form, word)) return [here];
  const country = ORIGIN_COUNTRIES.get(word.word);
  if (country === undefined) return [];
  const origin = { country, start: word.start, end: word.end };
  return isHerOrigin(lower, folded.text, { ...origin, languages }) ? [origin] : [];
}

const TO_COUNTRY = /[ ]{0,2}(?:the |la |el |il |den |der |de |l['’]|ประเทศ)?/uy;

function countryBehind(lower: string, end: number): NationAt[] {
  const start = end + (matchAt(TO_COUNTRY, lower, end)?.[0].length ?? 0);
  const name = wordAt(COUNTRY_INDEX, lower, start);
  return name === undefined ? [] : [{ country: ORIGIN_COUNTRIES.get(name) ?? '', start, end: start + name.length }];
}
