import languageWords from '../../../lexicon/language-words.json' with { type: 'json' };
import { isUnspaced } from '../text/is-unspaced.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { SCRIPT_OF, SCRIPTS } from './script-of.ts';
import { addTally, addTo, emptyTally, type Tally } from './tally.ts';

/** What the words of a sentence, or of a whole text, tell. */
export interface WordCount {
  readonly text: string;
  readonly letters: number;
  /** Letters by script, by its place in `SCRIPTS`. */
  readonly scripts: Tally;
  /** For each of `LANGUAGES`, by its place, how many words are among its frequent ones. */
  readonly votes: Tally;
}

/** Languages with a list of frequent words, BCP 47. */
export const LANGUAGES: readonly string[] = Object.keys(languageWords.words);

/** Counts the words of each sentence of a text; sentences too short to tell anything are joined to the one before. */
export function countWords(text: string): WordCount[] {
  const sentences: Counting[] = [];
  let current = emptyCount(0);
  const lower = text.toLowerCase();
  // Lower case may be longer than the text (İ): then each word is brought to lower case by itself.
  const read: Reading = { text, lower: lower.length === text.length ? lower : undefined };
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (isLetterAt(text, at)) at = countWord(current, read, at);
    else if (!isEnd(unit)) at += 1;
    else {
      const end = endOfSentence(text, at);
      if (end > at && current.letters >= SHORTEST) {
        sentences.push({ ...current, end: at });
        current = emptyCount(end);
      }
      at = Math.max(end, at + 1);
    }
  }
  const last = sentences.at(-1);
  if (current.letters >= SHORTEST || last === undefined) sentences.push({ ...current, end: text.length });
  else addCount(last, { ...current, end: text.length });
  return sentences.map(({ start, end, ...count }) => ({ ...count, text: text.slice(start, end).trim() }));
}

/** The counts of several sentences taken together. */
export function joinCounts(counts: readonly WordCount[]): WordCount {
  const joined = emptyCount(0);
  for (const count of counts) addCount(joined, { ...count, end: 0 });
  return { letters: joined.letters, scripts: joined.scripts, votes: joined.votes, text: counts.map((count) => count.text).join('\n') };
}

/** Letters below which a sentence tells nothing by itself. */
const SHORTEST = 12;
/** Units of a word that are looked at together. */
const LONGEST_WORD = 61;
const APOSTROPHE = 0x27;
const STOPS: ReadonlySet<number> = new Set(Array.from('.!?。！？؟', (stop) => stop.charCodeAt(0)));

interface Reading {
  readonly text: string;
  readonly lower: string | undefined;
}

interface Counting {
  start: number;
  end: number;
  letters: number;
  readonly scripts: Tally;
  readonly votes: Tally;
}

function emptyCount(start: number): Counting {
  return { start, end: start, letters: 0, scripts: emptyTally(), votes: emptyTally() };
}

function isLetterAt(text: string, at: number): boolean {
  const kind = UNIT_CLASS[text.charCodeAt(at)] ?? 0;
  return (kind & UNIT.letter) !== 0 || ((kind & UNIT.surrogate) !== 0 && ASTRAL_LETTER.test(text.slice(at, at + 2)));
}

/** A letter or mark beyond the basic plane. */
const ASTRAL_LETTER = /^[\p{L}\p{M}]/u;

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

function isEnd(unit: number): boolean {
  return isLineBreak(unit) || STOPS.has(unit);
}

/** Where what ends a sentence at an offset ends itself: line breaks, or stops with white space behind; the offset when nothing ends there. */
function endOfSentence(text: string, start: number): number {
  let end = start;
  if (isLineBreak(text.charCodeAt(start))) {
    while (isLineBreak(text.charCodeAt(end))) end += 1;
    return end;
  }
  while (STOPS.has(text.charCodeAt(end))) end += 1;
  const closed = end === text.length || ((UNIT_CLASS[text.charCodeAt(end)] ?? 0) & UNIT.space) !== 0;
  return closed ? end : start;
}

/** Counts the word that begins at an offset; gives its end. */
function countWord(count: Counting, { text, lower }: Reading, start: number): number {
  let code = 0;
  let end = start;
  const folded = lower ?? text;
  for (let size = 0; size < LONGEST_WORD; size += 1) {
    const unit = folded.charCodeAt(end);
    if (!(isLetterAt(text, end) || (unit === APOSTROPHE && end > start))) break;
    const wide = ((UNIT_CLASS[text.charCodeAt(end)] ?? 0) & UNIT.surrogate) === 0 ? 1 : 2;
    for (let half = 0; half < wide; half += 1) code = (Math.imul(code, 31) + folded.charCodeAt(end + half)) | 0;
    end += wide;
  }
  count.letters += end - start;
  countScripts(count, text, { start, end });
  if (isSpelled(text, start, end)) return end;
  const known = lower === undefined ? listed(text.slice(start, end).toLowerCase()) : WORDS.get(code);
  for (const { word, languages } of known ?? NONE) {
    if (lower !== undefined && !(word.length === end - start && lower.startsWith(word, start))) continue;
    for (const language of languages) addTo(count.votes, language, 1);
  }
  return end;
}

/** Whether letters are no word: next to a digit ("3o6", "2h"), or one alone but not between words as "a" is ("G O A", "w/"). */
function isSpelled(text: string, start: number, end: number): boolean {
  if (isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end))) return true;
  if (end - start > 1 || isUnspaced(text.charCodeAt(start))) return false;
  const [before, after] = [start - 1, end].map((at) => at < 0 || at >= text.length || isSpace(text.charCodeAt(at)));
  return before !== true || after !== true || isAlone(text, start - 2) || isAlone(text, end + 1);
}

/** Whether a letter or digit stands at an offset with no letter at either side. */
function isAlone(text: string, at: number): boolean {
  return isTokenUnit(text.charCodeAt(at)) && !isTokenUnit(text.charCodeAt(at - 1)) && !isTokenUnit(text.charCodeAt(at + 1));
}

function isTokenUnit(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.letter) !== 0 || isDigit(unit);
}

function isSpace(unit: number): boolean {
  return ((UNIT_CLASS[unit] ?? 0) & UNIT.space) !== 0;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The frequent word that a word is, in a list of one; an empty list when it is none. */
function listed(written: string): FrequentWord[] {
  return (WORDS.get(codeOf(written)) ?? NONE).filter(({ word }) => word === written);
}

/** Chinese and Japanese run on without spaces: there each letter counts for its own script, elsewhere the first for all. */
function countScripts({ scripts }: Counting, text: string, { start, end }: { readonly start: number; readonly end: number }): void {
  const script = SCRIPT_OF[text.charCodeAt(start)] ?? 0;
  if (script !== HAN && script !== KANA) return addTo(scripts, script, end - start);
  for (const letter of text.slice(start, end)) addTo(scripts, SCRIPT_OF[letter.charCodeAt(0)] ?? 0, 1);
}

const HAN = SCRIPTS.indexOf('han');
const KANA = SCRIPTS.indexOf('kana');

function addCount(into: Counting, count: Omit<Counting, 'start'>): void {
  into.end = count.end;
  into.letters += count.letters;
  addTally(into.scripts, count.scripts);
  addTally(into.votes, count.votes);
}

interface FrequentWord {
  readonly word: string;
  /** Places in `LANGUAGES`. */
  readonly languages: readonly number[];
}

const NONE: readonly FrequentWord[] = [];
/** Frequent words by their code: units times powers of 31. Words may share one. */
const WORDS: ReadonlyMap<number, readonly FrequentWord[]> = buildWords();

function codeOf(word: string): number {
  let code = 0;
  for (let at = 0; at < word.length; at += 1) code = (Math.imul(code, 31) + word.charCodeAt(at)) | 0;
  return code;
}

function buildWords(): Map<number, FrequentWord[]> {
  const languages = new Map<string, number[]>();
  for (const [at, words] of Object.values(languageWords.words).entries())
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), at]);
  const known = new Map<number, FrequentWord[]>();
  for (const [word, places] of languages) {
    const code = codeOf(word);
    known.set(code, [...(known.get(code) ?? []), { word, languages: places }]);
  }
  return known;
}
