import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };
import type { FoldedText } from '../../handles/folded-text.ts';
import { UNIT, UNIT_CLASS } from '../../text/unit-class.ts';
import { FIRST_NAMES } from './first-names.ts';
import { plainUnit } from '../../text/plain-letters.ts';
import { WordBits } from './word-bits.ts';

/** A folded text with the places of the few words in it that may matter to names: most lines hold none, and are not looked at. */
export interface NameText {
  readonly folded: FoldedText;
  readonly languages: readonly string[];
  /** Starts of words that may be first names of the list, in order. */
  readonly names: readonly number[];
  /** Starts of words that may be a title, or end what closes a letter, in order. */
  readonly cues: readonly number[];
  /** Whether three letters or more stand in a row with a blank or sign between each two. */
  readonly spaced: boolean;
}

/** Goes over a folded text once. */
export function nameText(folded: FoldedText, languages: readonly string[]): NameText {
  const { lower } = folded;
  const names: number[] = [];
  const cues: number[] = [];
  const known = KNOWN.words();
  let single = 0;
  let spaced = false;
  for (let at = 0; at < lower.length; at += 1) {
    if (((UNIT_CLASS[lower.charCodeAt(at)] ?? 0) & UNIT.letter) === 0) continue;
    const start = at;
    let code = 0;
    for (; at < lower.length; at += 1) {
      const unit = lower.charCodeAt(at);
      if (((UNIT_CLASS[unit] ?? 0) & UNIT.letter) === 0) break;
      code = (Math.imul(code, 31) + plainUnit(unit)) | 0;
    }
    single = at - start > 1 ? 0 : single + 1;
    if (single > 2) spaced = true;
    if (known.names.has(code)) names.push(start);
    if (known.cues.has(code)) cues.push(start);
  }
  return { folded, languages, names, cues, spaced };
}

/** Whether one of some places in order lies in a stretch. */
export function isAnyIn(places: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low < places.length && (places[low] ?? 0) < end;
}

interface Known {
  readonly names: WordBits;
  readonly cues: WordBits;
}

/** What is known of words by the code of their plain letters; built for the first text: 68 kB. */
class KnownWords {
  #known: Known | undefined;

  words(): Known {
    return (this.#known ??= buildKnown());
  }
}

const KNOWN = new KnownWords();

function buildKnown(): Known {
  const known = { names: new WordBits(19), cues: new WordBits(15) };
  for (const name of FIRST_NAMES.all()) known.names.add(codeOf(name));
  for (const phrase of [...nameWords.kisses, ...nameWords.closings, ...nameWords.titles, ...nameWords.behindTitles])
    known.cues.add(codeOf(phrase.match(LAST)?.[0] ?? phrase));
  return known;
}

/** The last word of a phrase. */
const LAST = /[\p{L}\p{M}]{1,24}(?=[^\p{L}\p{M}]{0,3}$)/u;

/** The code of the letters up to a hyphen or apostrophe. */
function codeOf(word: string): number {
  let code = 0;
  for (let at = 0; at < word.length && ((UNIT_CLASS[word.charCodeAt(at)] ?? 0) & UNIT.letter) !== 0; at += 1)
    code = (Math.imul(code, 31) + plainUnit(word.charCodeAt(at))) | 0;
  return code;
}
