import type { Read } from '../../model/provenance.ts';
import type { LabelPair } from './label-pair.ts';
import { cleanLabel } from './stated-by-words.ts';

/** Which field each label stands for, from lists of labels by field. */
export function fieldByLabel<Name extends string>(labels: Readonly<Record<Name, readonly string[]>>): ReadonlyMap<string, Name> {
  return new Map(
    (Object.entries(labels) as [Name, readonly string[]][]).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
  );
}

/** The value of the first pair of each field that has one; a link is the value of none. */
export function labelledValues<Name extends string>(
  pairs: readonly LabelPair[],
  fields: ReadonlyMap<string, Name>,
): { readonly [Each in Name]?: Read<string> } {
  const found: { [Each in Name]?: Read<string> } = {};
  for (const { label, value } of pairs) {
    const name = fields.get(cleanLabel(label));
    if (name !== undefined && found[name] === undefined && value.value !== '' && !LINK.test(value.value)) found[name] = value;
  }
  return found;
}

const LINK = /^(?:https?:|www\.)/i;
