import { allMatches } from '../handles/all-matches.ts';
import { matchAt } from '../handles/match-at.ts';
import placeWords from '../../../lexicon/place-words.json' with { type: 'json' };
import type { Place } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';
import { findWords } from './find-words.ts';
import { GAZETTEER, type GazetteerEntry, PLACE_STARTS } from './gazetteer.ts';
import { buildWordIndex } from './word-index.ts';

/** The place a text says it is about: what a place label announces, else the first known city behind a preposition, else the most named one. */
export function readPlace(text: string, context: TextContext): Read<Place> | undefined {
  const read = text.length > MOST_READ ? text.slice(0, MOST_READ) : text;
  const labelled = readLabelled(read);
  const known = labelled ?? bestMention(findMentions(read), context);
  if (known === undefined) return undefined;
  const { start, end, entry } = known;
  const raw = text.slice(start, end);
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

function readLabelled(text: string): Mention | undefined {
  let unknown: Mention | undefined;
  for (const { end } of findWords(text.toLowerCase(), LABELS)) {
    const match = matchAt(VALUE, text, end);
    if (match === null) continue;
    const value = match[1] ?? '';
    const offset = match.index + match[0].length - value.length;
    const [mention] = findMentions(value).toSorted(
      (a, b) => Number(b.entry?.city !== undefined) - Number(a.entry?.city !== undefined) || a.start - b.start,
    );
    if (mention !== undefined) return { ...mention, start: mention.start + offset, end: mention.end + offset };
    const words = /^\p{Lu}[\p{L}'’-]{1,30}(?:[ -][\p{L}'’-]{2,20}){0,2}/u.exec(value)?.[0];
    unknown ??= words === undefined ? undefined : { start: offset, end: offset + words.length, entry: undefined, weight: 1 };
  }
  return unknown;
}

/** Words, for the lookup of names of up to four words. */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]{0,40}/gu;
const PREPOSITIONS: ReadonlySet<string> = new Set(placeWords.prepositions);
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hangul}]/u;

function findMentions(text: string): Mention[] {
  const words = allMatches(WORD, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.'’-]+$/, '').length,
  }));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (UNSPACED.test(text.slice(word.start, word.end))) {
      mentions.push(...unspacedMentions(text, word.start, word.end));
      continue;
    }
    const found = longestName(text, words, at);
    if (found === undefined) continue;
    const before = words[at - 1];
    const led =
      before !== undefined && word.start - before.end <= 2 && PREPOSITIONS.has(text.slice(before.start, before.end).toLowerCase());
    const capital = !/^\p{Ll}/u.test(text.charAt(word.start));
    at += found.words - 1;
    if (!capital && (found.entry.ambiguous || !led)) continue;
    if (found.entry.ambiguous && !led) continue;
    mentions.push({
      start: word.start,
      end: found.end,
      entry: found.entry,
      weight: (led ? 3 : 1) + (found.entry.city === undefined ? 0 : 2),
    });
  }
  return mentions;
}

interface Name {
  readonly end: number;
  readonly words: number;
  readonly entry: GazetteerEntry;
}

/** The most words a name has. */
const LONGEST_NAME = 4;

function longestName(text: string, words: readonly { readonly start: number; readonly end: number }[], at: number): Name | undefined {
  const first = words[at];
  if (first === undefined || !PLACE_STARTS.has(text.slice(first.start, first.end).toLowerCase())) return undefined;
  for (let count = Math.min(LONGEST_NAME, words.length - at); count >= 1; count -= 1) {
    const last = words[at + count - 1];
    if (last === undefined || last.end - first.start > 40) continue;
    const entry = GAZETTEER.get(text.slice(first.start, last.end).toLowerCase());
    if (entry !== undefined) return { end: last.end, words: count, entry };
  }
  return undefined;
}

/** Names inside a run of a script without spaces. */
function unspacedMentions(text: string, start: number, end: number): Mention[] {
  const mentions: Mention[] = [];
  for (let at = start; at < end && mentions.length < 5; at += 1) {
    for (let size = Math.min(14, end - at); size >= 2; size -= 1) {
      const entry = GAZETTEER.get(text.slice(at, at + size).toLowerCase());
      if (entry === undefined) continue;
      mentions.push({ start: at, end: at + size, entry, weight: entry.city === undefined ? 1 : 3 });
      at += size - 1;
      break;
    }
  }
  return mentions;
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
