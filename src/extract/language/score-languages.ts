import { type NgramTable, ngramTable } from './ngram-table.ts';

/**
 * How much a text reads like each of 60 languages (ISO 639-1), 0 to 1, the best first; languages that share nothing with it are missing. By the n-grams of UTF-8 bytes that eld 2 judges by
 * (up to four bytes of a word, a stride of three, edges of words marked), with its scores: the answers are its own, but for the Turkish capital i with its dot. It reads the first 350 bytes, and the rest of the word that they end in.
 */
export function scoreLanguages(text: string): [language: string, score: number][] {
  const table = ngramTable();
  const ngrams = ngramsOf(text);
  const sums = new Float64Array(table.languages.length);
  for (const ngram of ngrams) addScores(table, ngram, sums);
  const scores: [string, number][] = [];
  for (const [at, language] of table.languages.entries()) {
    const mean = (sums[at] ?? 0) / ngrams.size;
    if (mean > 0) scores.push([language, mean / (mean + HALF_SURE)]);
  }
  return scores.toSorted((a, b) => b[1] - a[1]);
}

/** The mean score of an n-gram that makes a language half sure, and what was taken from each score to store it. */
const HALF_SURE = 25;
const LEAST_SCORE = 53;

function addScores(table: NgramTable, ngram: number, sums: Float64Array): void {
  const { keys, starts, pairs } = table;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const key = keys[middle] ?? 0;
    if (key === ngram) {
      for (let pair = starts[middle] ?? 0; pair < (starts[middle + 1] ?? 0); pair += 1) {
        const language = pairs[2 * pair] ?? 0;
        sums[language] = (sums[language] ?? 0) + (pairs[2 * pair + 1] ?? 0) + LEAST_SCORE;
      }
      return;
    }
    if (key < ngram) low = middle + 1;
    else high = middle - 1;
  }
}

/** Bytes of a text that are read, to the end of the word, and in any case. */
const MOST_BYTES = 350;
const MOST_BYTES_EVER = 380;
/** Bytes of one word that are read. */
const MOST_OF_WORD = 70;
const EDGE = 0x20;
/** Whatever is no letter parts words, but for an apostrophe at its end («l'eau», "don't"); letters beyond the first plane part them too. */
const BETWEEN_WORDS = /[^\p{L}]{1,300}(?<!['`’])|[\u{10000}-\u{10FFFF}]{1,300}/gu;

/** The n-grams of a text, each once: up to six bytes as one number. */
function ngramsOf(text: string): Set<number> {
  const ngrams = new Set<number>();
  // The dot that is left of a Turkish capital belongs to no n-gram.
  const folded = text.replace(BETWEEN_WORDS, ' ').trim().toLowerCase().replaceAll('i\u0307', 'i');
  const bytes = Buffer.from(folded, 'utf8');
  let start = 0;
  for (let end = 0; end <= bytes.length; end += 1) {
    const isEdge = end === bytes.length || bytes[end] === EDGE;
    if (!isEdge && !(end > MOST_BYTES_EVER && isFirstByte(bytes[end]))) continue;
    if (end > start) addNgrams(bytes, { start, end }, ngrams);
    start = end + 1;
    if (end > MOST_BYTES) break;
  }
  return ngrams;
}

/** Whether a byte begins a character. */
function isFirstByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) !== 0x80;
}

/** Four bytes each from the first, the fourth, the seventh ..., and the last four; a space marks the edge of the word. */
function addNgrams(bytes: Uint8Array, { start, end }: { readonly start: number; readonly end: number }, ngrams: Set<number>): void {
  const length = Math.min(end - start, MOST_OF_WORD);
  let at = 0;
  for (; at + 4 < length; at += 3) {
    const four = packed(bytes, start + at, start + at + 4);
    ngrams.add(at === 0 ? withEdgeBefore(four, 4) : four);
  }
  const last = length === 3 ? 0 : Math.max(0, length - 4);
  const rest = packed(bytes, start + last, start + length) * 256 + EDGE;
  ngrams.add(at === 0 ? withEdgeBefore(rest, length - last + 1) : rest);
}

function packed(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 256 + (bytes[at] ?? 0);
  return value;
}

function withEdgeBefore(value: number, length: number): number {
  return EDGE * 256 ** length + value;
}
