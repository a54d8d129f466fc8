import type { Problem } from '../model/problem.ts';

/** A target id as a file gives it, with its place. */
export type IdUse = Omit<Problem, 'message'> & { readonly id: string };

/** Finds the ids that were used before, in the order given; one problem for each further use. */
export function duplicateIds(uses: readonly IdUse[]): readonly Problem[] {
  const first = new Map<string, IdUse>();
  return uses.flatMap(({ id, ...place }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, { id, ...place });
      return [];
    }
    return [{ ...place, message: `the id \`${id}\` is already used at ${before.file}:${before.line}; an id belongs to one site for ever` }];
  });
}
