import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { isWordUnit } from './is-word-unit.ts';
import { indexCode, mayBegin, type WordIndex } from './word-index.ts';

/** The longest word of the index that stands at an offset as a whole word (its end is one; scripts without spaces excepted); undefined when none does. */
export function wordAt(index: WordIndex, text: string, at: number): string | undefined {
  if (at >= text.length) return undefined;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (!mayBegin(index, first, second)) return undefined;
  const { words } = index;
  return (
    among(words.get(indexCode(first, second, text.charCodeAt(at + 2))), text, at) ??
    among(words.get(indexCode(first, second, 0)), text, at) ??
    among(words.get(indexCode(first, 0, 0)), text, at)
  );
}

function among(words: readonly string[] | undefined, text: string, at: number): string | undefined {
  if (words === undefined) return undefined;
  for (const word of words) {
    if (!text.startsWith(word, at)) continue;
    const last = word.charCodeAt(word.length - 1);
    if (!isWordUnit(text.charCodeAt(at + word.length)) || !isWordUnit(last) || ((UNIT_CLASS[last] ?? 0) & UNIT.unspaced) !== 0) return word;
  }
  return undefined;
}
