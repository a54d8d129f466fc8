import type { TextContext } from '../text-context.ts';

/** Whether ads of this context are about persons, as far as is known: not where jobs, things or dwellings are offered, whose nationality, languages and dates are other people's. */
export function isAboutPersons({ category }: TextContext): boolean {
  return category !== 'recruitment' && category !== 'marketplace' && category !== 'housing';
}
