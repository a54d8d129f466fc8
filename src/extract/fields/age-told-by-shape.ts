import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import type { AgeText } from './age-text.ts';
import { FIRST_NAMES } from './names/first-names.ts';
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
  if (value < 18 || value > 85) return false;
  const category = context.category ?? 'generic';
  if (!PERSONAL.has(category) && category !== 'generic') return false;
  if (form !== 'digits') return form === 'words' && isOfDecade(value, around);
  if (SIZE_BEHIND.test(around.after) && /[,|•/–-] $/.test(around.before)) return true;
  if (isBeforeTall(around, context.languages) || isTurning(value, around.after)) return true;
  return isOfDecade(value, around) || isMarkedOfOneself(around) || (COMPANY.has(category) && isStill(value, around));
}

/** Whether a word for height and a height stand behind a number: "26 tall 174 cm", "Jay 27 height 5'8". */
function isBeforeTall({ before, after }: Around, languages: readonly string[]): boolean {
  if (!TALL_BEHIND.test(after)) return false;
  // A word before that is no name may say what is measured: "weight 58, height 171".
  const word = /([\p{L}\p{M}'’]{2,15}) $/u.exec(before)?.[1];
  return word === undefined
    ? /(?:^|[\n.!?,;|•·] ?|\p{Extended_Pictographic}\uFE0F? ?)$/u.test(before)
    : FIRST_NAMES.kindOf(word, languages) !== undefined;
}

const TALL_BEHIND = new RegExp(
  `^ ?[,;|/•·-]? ?(?:${wordAlternatives(ageWords.tall)})\\.? ?[:=]? ?(?:1 ?[.,m]? ?[4-9]\\d(?!\\d)|[4-6] ?(?:['’′]|ft|feet))`,
  'u',
);

/** Whether the next year is told behind a number: "29, turning 30 in March", "bin 39, bald 40". */
function isTurning(value: number, after: string): boolean {
  const next = TURNING.exec(after)?.[1];
  return next !== undefined && Number(next) === value + 1;
}

const TURNING = new RegExp(
  `^,? ?[(]?(?:\\p{L}{1,4} )?(?:${wordAlternatives(ageWords.soon)}) (?:\\p{L}{1,5} )?(\\d\\d)(?!\\d|[.,:/]\\d)`,
  'u',
);

/** A size of clothes: "Leeds LS1, 37 dress size 12". */
const SIZE_BEHIND = /^,? (?:dress )?(?:size|sz|talla|taille|maat|größe|konfektion|taglia|rozmiar|velikost) ?\d/u;
const COMPANY: ReadonlySet<string> = new Set(['escort', 'dating']);

/** Whether a number is of the decade that stands right before it, with a word for a decade or "exactly" beside one of them. */
function isOfDecade(value: number, { before, after }: Around): boolean {
  if (!/[(,:–-] ?$|\p{L} $/u.test(before) || !DECADE_ENDS.test(after)) return false;
  const [, led, ten, plural, exactly] = DECADE.exec(before) ?? [];
  if (ten === undefined || Math.floor(value / 10) !== Number(ten)) return false;
  return led !== undefined || exactly !== undefined || after.startsWith(' ') || (plural !== undefined && plural !== '');
}

/** The end of a clause, or "to be exact" before the end of the bracket. */
const DECADE_ENDS = new RegExp(`^ ?(?:$|[),.;!\\n])(?!\\d)|^ (?:${wordAlternatives(ageWords.exactly)}) ?[),.]`, 'u');
/** A word before the decade or none, the decade, what makes it many, a bracket, comma or dash, and "exactly" or none. */
const DECADE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${wordAlternatives(ageWords.decades)}) )?([2-7])0(['’]?s|er|erin|en|\\+|ies|e)? ?[(,–-] ?(?:(?:\\p{L}{1,4} )?(${wordAlternatives(ageWords.exactly)}):? )?$`,
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
