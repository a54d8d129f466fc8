import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';

/** Whether an animal or a thing is named before an age in the same sentence: 'orange tabby "Mango", age 7'. `before` in lower case, 40 units at most. */
export function isOfAnimal(before: string): boolean {
  return OWNED.test(before);
}

const OWNED = new RegExp(
  `(?<!\\p{L})(?:${wordAlternatives([...ageWords.owned, 'tabby', 'pup', 'pitbull', 'chihuahua'])})(?!\\p{L})[^.!?\\n]{0,30}$`,
  'u',
);
