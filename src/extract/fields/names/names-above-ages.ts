import type { Read } from '../../../model/provenance.ts';
import { foldedOffset } from './folded-offset.ts';
import type { FoundName } from './found-name.ts';
import { type LineWord, lineWords } from './line-words.ts';
import type { NameLine } from './name-line.ts';
import type { NameText } from './name-text.ts';
import { mayBeName } from './unknown-name.ts';

/**
 * The names of persons who are listed one below the other, each alone in a line right above one that begins with her age ("Maya ⏎ Age: 27 ⏎ … ⏎ Suha ⏎ Age: 33"): two at least, all different,
 * and one of them a known first name. `ages` as read in the same text.
 */
export function namesAboveAges(named: NameText, lines: readonly NameLine[], ages: readonly Read<number>[]): FoundName[] {
  if (ages.length < 2) return [];
  const spans = ages.map(({ start, end }) => ({ start: foldedOffset(named.folded, start), end: foldedOffset(named.folded, end) }));
  const heads: LineWord[] = [];
  let next = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const [above, line] = [lines[at - 1], lines[at]];
    if (above === undefined || line === undefined) continue;
    while ((spans[next]?.start ?? Infinity) < line.start) next += 1;
    const age = spans[next];
    if (age === undefined) break;
    if (age.start > line.start + FARTHEST || age.end > line.end || above.end - above.start > LONGEST) continue;
    const [head, more] = lineWords(named, { ...above, most: 2 });
    if (head !== undefined && more === undefined && head.gap.trim() === '' && isLike(head)) heads.push(head);
  }
  const isList =
    heads.length > 1 && heads.some(({ name }) => name === 'name') && new Set(heads.map(({ lower }) => lower)).size === heads.length;
  return isList ? heads.map(({ start, end }) => ({ start, end, by: 'alias-line@1' as const })) : [];
}

/** Characters of a label before an age. */
const FARTHEST = 14;
/** Characters of a line that is one name. */
const LONGEST = 18;

function isLike(word: LineWord): boolean {
  return word.capital && (word.name !== undefined || mayBeName(word));
}
