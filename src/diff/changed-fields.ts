import type { Ad } from '../model/ad.ts';
import { comparedFields } from './compared-fields.ts';

/** The names of the fields that differ between two readings of one ad, in contract order (`country, title, aliases, …`); empty when nothing a person cares for differs. Compares values, never spans. */
export function changedFields(before: Ad, after: Ad): string[] {
  const other = comparedFields(after);
  return comparedFields(before)
    .filter((field, index) => !sameSet(field.compared, other[index]?.compared ?? []))
    .map(({ field }) => field);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b);
  return new Set(a).size === other.size && a.every((value) => other.has(value));
}
