import { matchAt } from '../handles/match-at.ts';
import placeWords from '../../../lexicon/place-words.json' with { type: 'json' };
import type { Place } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { prepareStart, type PreparedText } from '../text/prepared-text.ts';
import type { TextWalk } from '../text/text-walk.ts';
import { findPhrases } from './find-phrases.ts';
import { findWords, type FoundWord } from './find-words.ts';
import { GAZETTEER, type GazetteerEntry, PLACE_INDEX } from './gazetteer.ts';
import { buildWordIndex } from './word-index.ts';

/** The place a text says it is about: what a place label announces, else the first known city behind a preposition, else the most named one. */
export function readPlace(text: string | PreparedText, context: TextContext): Read<Place> | undefined {
  const { original, plain } = prepareStart(text, MOST_READ, 'a place');
  if (plain === undefined) return undefined;
  const known = readLabelled(original, plain) ?? bestMention(mentionsOf(original, findPhrases(plain, SOUGHT.place, PLACE_INDEX)), context);
  if (known === undefined) return undefined;
  const { start, end, entry } = known;
  const raw = original.slice(start, end);
  const value: Place = {
    text: raw,
    ...(entry?.city === undefined ? {} : { city: entry.city }),
    ...(entry === undefined ? {} : { country: entry.country }),
  };
  return { value, where: 'text', start, end, raw, by: 'place@1' };
}

/** Characters in which places are looked for. */
const MOST_READ = 100_000;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entry: GazetteerEntry | undefined;
  /** Worth beside other mentions. */
  readonly weight: number;
}

const LABELS = buildWordIndex(placeWords.labels);
/** A colon behind a label (none behind a pin), and the rest of its line. */
const VALUE = /[\uFE0F]?[ ]{0,2}(?:[:：][ ]{0,3}|(?<=[📍📌🏙🗺]\uFE0F?[ ]{0,2}))([\p{L}'’.\- ]{2,50})/uy;

function readLabelled(text: string, walk: TextWalk): Mention | undefined {
  let unknown: Mention | undefined;
  for (const { end } of findPhrases(walk, SOUGHT.placeLabel, LABELS)) {
    const match = matchAt(VALUE, text, end);
    if (match === null) continue;
    const value = match[1] ?? '';
    const offset = match.index + match[0].length - value.length;
    const [mention] = mentionsOf(value, findWords(value.toLowerCase(), PLACE_INDEX)).toSorted(
      (a, b) => Number(b.entry?.city !== undefined) - Number(a.entry?.city !== undefined) || a.start - b.start,
    );
    if (mention !== undefined) return { ...mention, start: mention.start + offset, end: mention.end + offset };
    const words = /^\p{Lu}[\p{L}'’-]{1,30}(?:[ -][\p{L}'’-]{2,20}){0,2}/u.exec(value)?.[0];
    unknown ??= words === undefined ? undefined : { start: offset, end: offset + words.length, entry: undefined, weight: 1 };
  }
  return unknown;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(placeWords.prepositions);
/** Whether the word right before a place is a preposition. */
function isPreposition(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== ' ') return false;
  return PREPOSITIONS.has(WORD_BEFORE.exec(text.slice(Math.max(0, start - 16), start).toLowerCase())?.[1] ?? '');
}

/** The word right before a place, a space between. */
const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}'’]{1,12})[ ]{1,2}$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hangul}]/u;

/** Names of the gazetteer that stand as places: with a capital or behind a preposition, everyday words only with both. */
function mentionsOf(text: string, names: readonly FoundWord[]): Mention[] {
  return names.flatMap(({ start, end, word }) => {
    const entry = GAZETTEER.get(word);
    if (entry === undefined) return [];
    const unspaced = UNSPACED.test(word);
    const led = unspaced || isPreposition(text, start);
    const capital = !/^\p{Ll}/u.test(text.charAt(start));
    if (entry.ambiguous ? !(capital && led) : !(capital || led)) return [];
    return [{ start, end, entry, weight: (led ? 3 : 1) + (entry.city === undefined ? 0 : 2) }];
  });
}

/** The heaviest city by all its mentions, one of the hint countries first; a country only when no city is named behind a preposition. */
function bestMention(mentions: readonly Mention[], context: TextContext): Mention | undefined {
  const weights = new Map<string, number>();
  for (const { entry, weight } of mentions) {
    const key = `${entry?.city} ${entry?.country}`;
    const hinted = entry !== undefined && context.countries.includes(entry.country) ? 2 : 0;
    weights.set(key, (weights.get(key) ?? hinted) + weight);
  }
  const cities = mentions.filter((mention) => mention.entry?.city !== undefined);
  const pool = cities.length > 0 ? cities : mentions.filter((mention) => mention.weight >= 3);
  return pool.toSorted(
    (a, b) =>
      (weights.get(`${b.entry?.city} ${b.entry?.country}`) ?? 0) - (weights.get(`${a.entry?.city} ${a.entry?.country}`) ?? 0) ||
      a.start - b.start,
  )[0];
}
