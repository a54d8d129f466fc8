import type { Category } from '../model/category.ts';
import type { ScorableAd } from './scorable-ad.ts';

/** Categories whose ads present a person; names and ages in other ads are those of staff, goods or animals. */
export const PERSON_CATEGORIES: readonly Category[] = ['escort', 'dating', 'forum', 'messenger'];

/** Whether an ad is of a category that presents a person. */
export function ofPersons({ category }: ScorableAd): boolean {
  return PERSON_CATEGORIES.includes(category);
}
