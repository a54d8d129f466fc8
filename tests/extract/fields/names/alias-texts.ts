import { readAliases } from '../../../../src/extract/fields/read-aliases.ts';
import type { TextContext } from '../../../../src/extract/text-context.ts';
import { contextOf } from '../text-context.ts';

/** The names read of a text of a category, and the rules that read them. */
export function aliasesIn(
  text: string,
  category: TextContext['category'],
  more: Partial<TextContext> = {},
): { readonly names: readonly string[]; readonly rules: readonly string[] } {
  const found = readAliases(text, contextOf(undefined, { ...more, ...(category === undefined ? {} : { category }) }));
  return { names: found.map(({ value }) => value), rules: found.map(({ by }) => by) };
}
