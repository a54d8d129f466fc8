import type { Read } from '../../model/provenance.ts';
import type { StructuredItem } from '../document/structured-item.ts';

/** The first value that a structured item has at one of some paths. */
export function structuredValue(item: StructuredItem, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = item.properties.find((property) => property.path === path)?.value;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Every value at some paths, in the order of the item. */
export function structuredValues(item: StructuredItem, ...paths: readonly string[]): string[] {
  return item.properties.flatMap(({ path, value }) => (paths.includes(path) ? [value] : []));
}

/** Provenance of a value read from a structured string. */
export function quoteStructured<T>(value: T, raw: string): Read<T> {
  return { value, where: 'structured', start: 0, end: raw.length, raw, by: 'structured@1' };
}
