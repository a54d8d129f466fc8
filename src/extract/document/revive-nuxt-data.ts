const MOST = { depth: 24, values: 50_000 } as const;

/** Words that mark a wrapped value in Nuxt's list: the value stands behind them. */
const WRAPPERS: ReadonlySet<unknown> = new Set([
  'Reactive',
  'ShallowReactive',
  'Ref',
  'ShallowRef',
  'EmptyRef',
  'EmptyShallowRef',
  'Date',
  'Set',
]);

/**
 * Puts the data of a Nuxt 3 page together: a list of values in which objects and lists hold positions of the list in place of values (format of the devalue package, as Nuxt documents its payload).
 * What is no such list is given back as it is.
 */
export function reviveNuxtData(data: object): unknown {
  if (!Array.isArray(data) || data.length === 0) return data;
  const values: readonly unknown[] = data;
  let left: number = MOST.values;
  const revive = (position: unknown, depth: number): unknown => {
    if (typeof position !== 'number' || depth > MOST.depth || left <= 0) return undefined;
    left -= 1;
    const value = values[position];
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      return WRAPPERS.has(list[0]) ? revive(list[1], depth + 1) : list.map((each) => revive(each, depth + 1));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, revive(each, depth + 1)]));
  };
  return revive(0, 0);
}
