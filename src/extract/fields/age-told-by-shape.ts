import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { isAdjective } from './names/between-names.ts';
import { PERSONAL } from './personal-ads.ts';
import { wordAlternatives } from './word-alternatives.ts';

interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * Whether a number stands as only an age does in an ad about persons: behind its decade ("Mitte 50 (genau 54)", "30+, a dokładnie 33"), behind "still" or
 * "barely" at the head of a clause ("barely 21!!"), or with a letter for the sex and what is said of oneself around ("bored 24f", "34 M married").
 * `before` and `after` in lower case.
 */
export function isToldByShape({ value, form }: AgeCandidate, around: Around, { context }: AgeText): boolean {
  if (form !== 'digits' || value < 18 || value > 85) return false;
  const category = context.category ?? 'generic';
  if (!PERSONAL.has(category) && category !== 'generic') return false;
  if (SIZE_BEHIND.test(around.after) && /[,|•/–-] $/.test(around.before)) return true;
  return isOfDecade(value, around) || isMarkedOfOneself(around) || (COMPANY.has(category) && isStill(value, around));
}

/** A size of clothes: "Leeds LS1, 37 dress size 12". */
const SIZE_BEHIND = /^,? (?:dress )?(?:size|sz|talla|taille|maat|größe|konfektion|taglia|rozmiar|velikost) ?\d/u;
const COMPANY: ReadonlySet<string> = new Set(['escort', 'dating']);

/** Whether a number is of the decade that stands right before it, with a word for a decade or "exactly" beside one of them. */
function isOfDecade(value: number, { before, after }: Around): boolean {
  if (!/[(,–-] ?$|\p{L} $/u.test(before) || !DECADE_ENDS.test(after)) return false;
  const [, led, ten, plural, exactly] = DECADE.exec(before) ?? [];
  if (ten === undefined || Math.floor(value / 10) !== Number(ten)) return false;
  return led !== undefined || exactly !== undefined || after.startsWith(' ') || (plural !== undefined && plural !== '');
}

/** The end of a clause, or "to be exact" before the end of the bracket. */
const DECADE_ENDS = new RegExp(`^ ?(?:$|[),.;!\\n])(?!\\d)|^ (?:${wordAlternatives(ageWords.exactly)}) ?[),.]`, 'u');
/** A word before the decade or none, the decade, what makes it many, a bracket, comma or dash, and "exactly" or none. */
const DECADE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${wordAlternatives(ageWords.decades)}) )?([2-7])0(['’]?s|er|erin|en|\\+|ies|e)? ?[(,–-] ?(?:(?:\\p{L}{1,4} )?(${wordAlternatives(ageWords.exactly)}) )?$`,
  'u',
);

/** Whether "still" or the like begins the clause before a number that ends it; no price, which nobody calls barely. */
function isStill(value: number, { before, after }: Around): boolean {
  return value < 60 && /^ ?(?:$|[,.!\n)]|&)(?!\d)/u.test(after) && STILL.test(before);
}

const STILL = new RegExp(
  `(?:^|[\\n.!?,;•|]|\\p{Extended_Pictographic}\\uFE0F?) ?(?:\\p{L}{2,14} )?(?:${wordAlternatives(ageWords.still)}) $`,
  'u',
);

/** Whether a letter for the sex stands behind a number, and what one says of oneself before or behind it. */
function isMarkedOfOneself({ before, after }: Around): boolean {
  if (!/^ ?[mf] [\p{L}]/u.test(after)) return false;
  if (
    /^ ?[mf] (?:married|single|divorced|separated|widowed|looking|seeking|lf|wanting|here|bored|lonely|horny|discreet|working|living)(?!\p{L})/u.test(
      after,
    )
  )
    return /(?:^|[\n.,;:!(•|]) ?(?:\p{L}{2,8} )?$/u.test(before);
  const word = /^[mf]/u.test(after) ? FIRST_WORD.exec(before)?.[1] : undefined;
  return word !== undefined && (MOODS.has(word) || isAdjective(word));
}

/** The one word that begins the text, a line or a sentence. */
const FIRST_WORD = /(?:^|[\n.!] ?)(\p{L}{2,10}) $/u;
/** How those who write so say that they are. */
const MOODS: ReadonlySet<string> = new Set([
  'bored',
  'lonely',
  'horny',
  'single',
  'hi',
  'hey',
  'im',
  'am',
  'shy',
  'curious',
  'bi',
  'sub',
  'dom',
]);
