import type { Weighing } from '../../model/lexicon.ts';
import { isPatternList } from '../../model/pattern-list.ts';
import type { Evidence } from './evidence-scale.ts';
import { isDoneByNobody } from './is-done-by-nobody.ts';
import { isKin } from './kin-languages.ts';
import { itemAround } from './item-around.ts';
import type { MetWord, MetWords } from './met-word.ts';
import { patternWords } from './pattern-words.ts';
import type { WeighedText } from './words-against.ts';

/** The evidence of one language in a text, in order of place, that of each item of a list by itself: what items say does not add up. What nobody is said to do is left out. */
export function evidenceByItem(text: WeighedText, { weighing, language }: { weighing: Weighing; language: string }): Evidence[][] {
  const items = new Map<number, Evidence[]>();
  let item = { start: 0, end: 0 };
  for (const each of evidenceOf(text, { weighing, language })) {
    if (each.word.start >= item.end) item = itemAround(text, each.word.start);
    const known = items.get(item.start);
    if (known) known.push(each);
    else items.set(item.start, [each]);
  }
  return [...items.values()];
}

/** The words of a list that stand in a text, or what its pattern finds. */
export function wordsOfList(list: string, { lower, met }: { readonly lower: string; readonly met: MetWords }): readonly MetWord[] {
  return isPatternList(list) ? patternWords(lower, met, list) : (met.get(list) ?? []);
}

function evidenceOf({ lower, met, compiled }: WeighedText, { weighing, language }: { weighing: Weighing; language: string }): Evidence[] {
  return weighing.kinds
    .flatMap(({ lists }, kind) =>
      lists.flatMap((list) =>
        wordsOfList(list, { lower, met }).flatMap((word) =>
          isKin(word.language, language) &&
          !isDoneByNobody(lower, word, { language: word.language === '*' ? language : word.language, compiled })
            ? { word, kind, written: lower.slice(word.start, word.end) }
            : [],
        ),
      ),
    )
    .toSorted((a, b) => a.word.start - b.word.start);
}
