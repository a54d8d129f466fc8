import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { ROOT } from '../text/word-tree.ts';
import { isWordUnit } from './is-word-unit.ts';
import type { WordIndex } from './word-index.ts';

/** The longest word of the index that stands at an offset as a whole word (its end is one; scripts without spaces excepted); undefined when none does. */
export function wordAt(index: WordIndex, text: string, at: number): string | undefined {
  let longest = -1;
  let node = ROOT;
  for (let to = at; to < text.length; to += 1) {
    const unit = text.charCodeAt(to);
    node = index.step(node, unit);
    if (node < 0) break;
    const word = index.wordAt(node);
    if (word >= 0 && isEnd(text, to + 1, unit)) longest = word;
  }
  return index.words[longest];
}

function isEnd(text: string, end: number, last: number): boolean {
  return !isWordUnit(text.charCodeAt(end)) || !isWordUnit(last) || ((UNIT_CLASS[last] ?? 0) & UNIT.unspaced) !== 0;
}
