import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { isWordUnit } from './is-word-unit.ts';
import { BEGINS, beginSlot, indexCode, type WordIndex } from './word-index.ts';

/** The longest word of the index that stands at an offset as a whole word (its end is one; scripts without spaces excepted); undefined when none does. */
export function wordAt({ words, begins }: WordIndex, text: string, at: number): string | undefined {
  if (at >= text.length) return undefined;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const two = indexCode(first, second, 0);
  const pair = begins[beginSlot(two)] ?? 0;
  if ((pair & BEGINS.pair) !== 0) {
    const three = indexCode(first, second, text.charCodeAt(at + 2));
    const word = ((begins[beginSlot(three)] ?? 0) & BEGINS.three) === 0 ? undefined : among(words.get(three), text, at);
    if (word !== undefined) return word;
  }
  const short = (pair & BEGINS.two) === 0 ? undefined : among(words.get(two), text, at);
  if (short !== undefined) return short;
  const one = indexCode(first, 0, 0);
  return ((begins[beginSlot(one)] ?? 0) & BEGINS.one) === 0 ? undefined : among(words.get(one), text, at);
}

function among(words: readonly string[] | undefined, text: string, at: number): string | undefined {
  if (words === undefined) return undefined;
  for (let next = 0; next < words.length; next += 1) {
    const word = words[next] ?? '';
    if (!text.startsWith(word, at)) continue;
    const last = word.charCodeAt(word.length - 1);
    if (!isWordUnit(text.charCodeAt(at + word.length)) || !isWordUnit(last) || ((UNIT_CLASS[last] ?? 0) & UNIT.unspaced) !== 0) return word;
  }
  return undefined;
}
