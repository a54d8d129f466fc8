import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import type { Span } from '../../../model/provenance.ts';

/** The words of a name that end at a place of a text with its capitals: back to the first that is no part of it, or all between quotation marks. Undefined when none stands there. */
export function nameBefore(text: string, end: number): Span | undefined {
  const quoted = QUOTED_BEFORE.exec(text.slice(Math.max(0, end - LONGEST), end));
  if (quoted !== null) return { start: end - quoted[0].length, end };
  let start: number | undefined;
  let at = end;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1];
    if (word === undefined) break;
    const from = at - word.length;
    if (word.endsWith('.') && !ABBREVIATED.test(word)) break;
    if (isNameWord(word)) start = from;
    else if (!isJoining(word)) break;
    if (text.charAt(from - 1) !== ' ') break;
    at = from - 1;
  }
  return start === undefined ? undefined : { start, end };
}

/** The words of a name that begin at a place of a text with its capitals. Undefined when none stands there. */
export function nameBehind(text: string, start: number): Span | undefined {
  const quoted = QUOTED_BEHIND.exec(text.slice(start, start + LONGEST));
  if (quoted !== null) return { start, end: start + quoted[0].length };
  let end: number | undefined;
  let at = start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = WORD_BEHIND.exec(text.slice(at, at + 40))?.[0];
    if (word === undefined || !(isNameWord(word) || (count > 0 && isJoining(word)))) break;
    if (isNameWord(word)) end = at + word.length;
    at += word.length;
    if (text.charAt(at) !== ' ') break;
    at += 1;
  }
  return end === undefined ? undefined : { start, end };
}

/** Whether a word may stand for a name: a capital at its head or within, or a script that has none. */
export function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]|^\p{Ll}{1,2}['’]?\p{Lu}/u.test(word);
}

const LONGEST = 60;
const MOST_WORDS = 7;
/** A word up to the place; no sign that parts clauses. */
const WORD_BEFORE = /(?:^|[\s(„"«“:,;|–—/-])((?:[\p{L}\p{M}\p{N}'’&+-]|\.(?=.)){1,36}\.?)$/u;
const WORD_BEHIND = /^(?:\p{Lu}\.|(?:[\p{L}\p{M}\p{N}'’&-]|\.(?=[\p{L}\p{N}])){1,36})/u;
/** What stands in quotation marks, one kind of them inside at most. */
const QUOTED_BEFORE = /(?:["„“][^"„“”\n]{2,50}["“”]|«[^«»\n]{2,50}»)$/u;
const QUOTED_BEHIND = /^(?:["„“][^"„“”\n]{2,50}["“”]|«[^«»\n]{2,50}»)/u;
/** A word with a full stop that ends no sentence. */
const ABBREVIATED =
  /^(?:\p{L}|St|Sta|Sto|Dr|Prof|Ing|Mag|Gebr|Inh|Fa|Fam|Soc|Unip|Coop|Co|Ltd|San|Tic|Nak|Ind|Int|Bros|Hnos|Fr|Mt|Sp|Ek)\.$/u;

const JOINING: ReadonlySet<string> = new Set(hireWords.joining);

function isJoining(word: string): boolean {
  return JOINING.has(word.toLowerCase()) || /^\d{1,4}$/.test(word);
}
