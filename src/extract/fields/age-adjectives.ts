import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import { SPELLED_NUMBERS } from './spelled-numbers.ts';

/** Ages written as one word, number and "years old" together («dwudziestoczteroletnia», "vierundzwanzigjährige", «pětadvacetiletá»), in lower case, with the years. */
export const AGE_ADJECTIVES: ReadonlyMap<string, number> = buildAdjectives();

function buildAdjectives(): Map<string, number> {
  const found = new Map<string, number>();
  const endings: Readonly<Record<string, readonly string[]>> = ageWords.numberEndings;
  for (const [word, numbers] of SPELLED_NUMBERS) {
    for (const { language, value } of numbers)
      if (value >= 2 && value < 100) for (const ending of endings[language ?? ''] ?? []) found.set(word + ending, value);
  }
  for (const { from, numbers, endings: glued } of Object.values(ageWords.lowStems))
    for (const [above, number] of numbers.entries()) for (const ending of glued) found.set(number + ending, from + above);
  for (const { tens, ones, endings: glued } of Object.values(ageWords.stems))
    for (const [t, ten] of tens.entries())
      for (const [o, one] of ['', ...ones].entries()) for (const ending of glued) found.set(ten + one + ending, (t + 2) * 10 + o);
  for (const { tens, ones, endings: glued } of Object.values(ageWords.turnedStems))
    for (const [t, ten] of tens.entries())
      for (const [o, one] of ones.entries()) for (const ending of glued) found.set(one + ten + ending, (t + 2) * 10 + o + 1);
  return found;
}
