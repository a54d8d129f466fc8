import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import calendarWords from '../../../lexicon/calendar-words.json' with { type: 'json' };
import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import nameWords from '../../../lexicon/name-words.json' with { type: 'json' };
import sellerWords from '../../../lexicon/seller-words.json' with { type: 'json' };
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import tourWords from '../../../lexicon/tour-words.json' with { type: 'json' };
import { ClassedText } from '../scorer/classed-text.ts';
import { lexiconClasses } from '../scorer/lexicon-classes.ts';
import { surroundings } from '../scorer/surroundings.ts';
import { WordClasses } from '../scorer/word-classes.ts';
import type { AgeCandidate } from './age-candidates.ts';
import { FIRST_NAMES } from './names/first-names.ts';

/** The features of each number of a text that may be the age of somebody no child any more, for the scorer of ages; undefined for the others. No reader's answer is among them. */
export function ageFeatures(candidates: readonly AgeCandidate[], lower: string, category = '-'): (string[] | undefined)[] {
  const text = new ClassedText(lower, CLASSES);
  const adults = candidates.filter(isOfAdult).length;
  let adultsBefore = 0;
  return candidates.map((candidate) => {
    const { value, form } = candidate;
    if (value < YOUNGEST) return undefined;
    const years = yearsOf(value);
    const features = surroundings(text, candidate, years);
    features.push(form, `in ${category}`, `${years}&in ${category}`);
    if (value % 10 === 0) features.push('tens');
    if (value % 5 === 0) features.push('fives');
    features.push(`adults ${Math.min(3, adults)}`, `adults before ${Math.min(3, adultsBefore)}`);
    if (candidates.some((other) => other !== candidate && other.value === value)) features.push('again');
    if (isOfAdult(candidate)) adultsBefore += 1;
    return features;
  });
}

function isOfAdult({ value }: AgeCandidate): boolean {
  return value >= 18 && value <= 55;
}

/** Of lower numbers rules alone decide: an ad is full of them, and children's ages are never refused. */
const YOUNGEST = 14;
const STEPS = [18, 19, 22, 30, 36, 46, 60];

/** The step that a number of years is below: "years <22". */
function yearsOf(value: number): string {
  return `years <${STEPS.find((step) => value < step) ?? 100}`;
}

const CLASSES = new WordClasses(
  () => ({
    ...lexiconClasses('age', ageWords),
    ...lexiconClasses('calendar', calendarWords),
    ...lexiconClasses('contact', contactLabels),
    ...lexiconClasses('money', moneyWords),
    ...lexiconClasses('name', nameWords),
    ...lexiconClasses('seller', sellerWords),
    ...lexiconClasses('time', timeWords),
    ...lexiconClasses('tour', tourWords),
  }),
  (word) => FIRST_NAMES.kindOf(word, []),
);
