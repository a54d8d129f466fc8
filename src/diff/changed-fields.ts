import type { Ad } from '../model/ad.ts';
import type { ComparedField } from './compared-field.ts';
import { comparedFields } from './compared-fields.ts';

/** The names of the fields that differ between two readings of one ad, in contract order (`country, title, aliases, …`); empty when nothing a person cares for differs. Compares values, never spans. */
export function changedFields(before: Ad, after: Ad): string[] {
  const [was, is] = [comparedFields(before), comparedFields(after)];
  const isTextSame = textOf(was) === textOf(is);
  return was
    .filter((field, index) => {
      const other = is[index] ?? NOTHING;
      const own = isTextSame ? new Set([...(field.own ?? []), ...(other.own ?? [])]) : NONE;
      return !sameSet(without(own, field.compared), without(own, other.compared));
    })
    .map(({ field }) => field);
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Pick<ComparedField, 'compared' | 'own'> = { compared: [] };

function textOf(fields: readonly ComparedField[]): string | undefined {
  return fields.find(({ field }) => field === 'text')?.compared[0];
}

function without(own: ReadonlySet<string>, values: readonly string[]): readonly string[] {
  return values.filter((value) => !own.has(value));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b);
  return new Set(a).size === other.size && a.every((value) => other.has(value));
}
