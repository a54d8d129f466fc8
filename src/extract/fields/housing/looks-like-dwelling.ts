import type { PreparedText } from '../../text/prepared-text.ts';
import type { TextContext } from '../../text-context.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import { speaksOfPersonsOrWork } from '../speaks-of-persons-or-work.ts';
import { areaOf } from './area-of.ts';
import { type DwellingText, dwellingText, namesDwelling } from './dwelling-text.ts';
import { isDwellingLet } from './is-dwelling-let.ts';

/** Whether a text whose category does not tell offers a dwelling: it names one near its beginning beside a word for letting, or with two signs of a dwelling such as rent, deposit, area, furniture, tenants. */
export function looksLikeDwelling({ folded }: PreparedText, { languages }: TextContext): boolean {
  if (folded.lower.length > MOST_READ || !namesDwelling(plainLetters(folded.lower.slice(0, MOST_BEFORE)), languages)) return false;
  const text = dwellingText(folded, languages);
  const named = text.of('flat', 'room', 'studio', 'bed').filter(({ start }) => start < MOST_BEFORE);
  if (named.length === 0 || !isDwellingLet(text) || speaksOfPersonsOrWork(text.plain, languages)) return false;
  const isLet = named.some((word) =>
    text.of('let', 'seek').some((let_) => let_.start !== word.start && distance(text, let_, word) <= FARTHEST),
  );
  return isLet ? signsOf(text) >= 1 : signsOf(text) >= 3;
}

/** Longer texts are articles. */
const MOST_READ = 4_000;
/** Units in which an ad for a dwelling names it. */
const MOST_BEFORE = 160;
/** Words between a dwelling and a word for letting it. */
const FARTHEST = 3;

function distance(
  { plain }: DwellingText,
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): number {
  return one.end <= other.start ? wordsBetween(plain, [one.end, other.start]) : wordsBetween(plain, [other.end, one.start]);
}

/** How many kinds of things a text says that ads for dwellings say. */
function signsOf(text: DwellingText): number {
  const classes = ['rent', 'deposit', 'charge', 'free', 'mate'] as const;
  const said = classes.filter((name) => text.of(name).length > 0).length;
  return said + (text.of('furnished', 'bare').length > 0 ? 1 : 0) + (areaOf(text) === undefined ? 0 : 1) + (PRICE.test(text.plain) ? 1 : 0);
}

/** A number of three digits or more, as rents are. */
const PRICE = /\d{3}/;
