import { ClassedText } from '../scorer/classed-text.ts';
import { FeaturePart, NumberedParts } from '../scorer/feature-part.ts';
import type { Features, NewFeatures } from '../scorer/features.ts';
import type { ListedText } from '../scorer/listed-text.ts';
import { addSurroundings } from '../scorer/surroundings.ts';
import { listsOf, WordClasses } from '../scorer/word-classes.ts';
import type { AgeCandidate } from './age-candidates.ts';
import { FIRST_NAMES } from './names/first-names.ts';

/**
 * The features of each number of a text that may be the age of somebody no child any more, for the scorer of ages; undefined for the others. No reader's
 * answer is among them. `make` gives an empty list for a candidate.
 */
export function ageFeatures<T extends Features>(
  candidates: readonly AgeCandidate[],
  listed: ListedText,
  { category = '-', make }: { readonly category: string | undefined; readonly make: NewFeatures<T> },
): (T | undefined)[] {
  const text = new ClassedText(listed, CLASSES);
  const place = new FeaturePart(`in ${category}`);
  const adults = candidates.filter(isOfAdult).length;
  let adultsBefore = 0;
  return candidates.map((candidate) => {
    const { value, form, start, end } = candidate;
    if (value < YOUNGEST) return undefined;
    const features = make();
    const years = yearsOf(value);
    addSurroundings(features, text, { start, end, own: years });
    features.addName(form);
    features.add(place);
    features.add(years, AND, place);
    if (value % 10 === 0) features.add(TENS);
    if (value % 5 === 0) features.add(FIVES);
    features.add(ADULTS.of(adults));
    features.add(ADULTS_BEFORE.of(adultsBefore));
    if (candidates.some((other) => other !== candidate && other.value === value)) features.add(AGAIN);
    if (isOfAdult(candidate)) adultsBefore += 1;
    return features;
  });
}

function isOfAdult({ value }: AgeCandidate): boolean {
  return value >= 18 && value <= 55;
}

/** Lower numbers are not weighed: an ad is full of them. What weights say of the years from here to 17 is learnt from, and believed neither for an age nor against it (`readAges`). */
const YOUNGEST = 14;

/** The step that a number of years is below: "years <22". */
function yearsOf(value: number): FeaturePart {
  return STEPS.find(([step]) => value < step)?.[1] ?? OLDER;
}

const OLDER = new FeaturePart('years <100');
const STEPS = [18, 19, 22, 30, 36, 46, 60].map((step) => [step, new FeaturePart(`years <${step}`)] as const);
const [AND, TENS, FIVES, AGAIN] = [new FeaturePart('&'), new FeaturePart('tens'), new FeaturePart('fives'), new FeaturePart('again')];
const [ADULTS, ADULTS_BEFORE] = [new NumberedParts('adults ', 3), new NumberedParts('adults before ', 3)];

const CLASSES = new WordClasses({
  has: listsOf('age', 'calendar', 'contact', 'money', 'name', 'seller', 'time', 'tour'),
  kindOf: (word) => FIRST_NAMES.kindOf(word, []),
});
