import { readAges } from '../../../src/extract/fields/read-ages.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { contextOf } from './text-context.ts';

/** The ages read of a text in one language and of no known country, in order of place. */
export function agesOf(language: string, text: string, category?: TextContext['category']): number[] {
  return readAges(text, contextOf(undefined, { languages: [language], ...(category === undefined ? {} : { category }) })).map(
    ({ value }) => value,
  );
}
