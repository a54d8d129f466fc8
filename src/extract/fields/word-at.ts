import { isWordUnit } from './is-word-unit.ts';
import type { WordIndex } from './word-index.ts';

/** The longest word of the index that stands at an offset as a whole word (its end is one; scripts without spaces excepted); undefined when none does. */
export function wordAt(index: WordIndex, text: string, at: number): string | undefined {
  const first = text.charCodeAt(at) * 0x1_00_00;
  const longer = index.get(first + text.charCodeAt(at + 1));
  return (longer === undefined ? undefined : among(longer, text, at)) ?? among(index.get(first) ?? NONE, text, at);
}

const NONE: readonly string[] = [];

function among(words: readonly string[], text: string, at: number): string | undefined {
  for (const word of words) {
    if (!text.startsWith(word, at)) continue;
    const last = word.charCodeAt(word.length - 1);
    if (!isWordUnit(text.charCodeAt(at + word.length)) || !isWordUnit(last) || isUnspaced(last)) return word;
  }
  return undefined;
}

/** Thai, Lao, Khmer, and the ideographs, kana and hangul of East Asia. */
function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0xe00 && unit <= 0xeff) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7af)
  );
}
