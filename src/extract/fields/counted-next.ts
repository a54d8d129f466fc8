import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };

/** Whether the word right behind a number is one that it counts, prices or times, so that the number is no age: "24 hours", "30 euro", "22 for". `after` in lower case. */
export function isCountedNext(after: string): boolean {
  const next = NEXT_WORD.exec(after)?.[1];
  return next !== undefined && COUNTED.has(next);
}

const NEXT_WORD = /^ ?(\p{L}[\p{L}\p{M}]{0,14})(?![\p{L}\p{M}])/u;
/** Words that go on with a time or price, or with what is counted; none that also says "and". */
const COUNTED: ReadonlySet<string> = new Set(
  [
    ...Object.values(timeWords).flat(),
    ...Object.values(moneyWords.words).flat(),
    ...moneyWords.counted,
    ...ageWords.units,
    ...ageWords.years,
    ...ageWords.after,
    ...ageWords.goesOn,
  ].filter((word) => !nameWords.and.includes(word)),
);
