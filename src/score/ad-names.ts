import type { Ad } from '../model/ad.ts';

/** The names an ad uses for a person, as they are compared: letters and digits only, without case, accents and compatibility forms. */
export function namesOf(ad: Ad): ReadonlySet<string> {
  return new Set(ad.fields.aliases.map(({ value }) => compared(value)).filter((name) => name !== ''));
}

/**
 * The names of several ads, where they speak of different persons: at least two ads have names, and no one name stands in all of those.
 * “Anna K.” is Anna where another ad says just Anna. Undefined when the ads may speak of one person.
 */
export function differentNames(ads: readonly { readonly ad: Ad }[]): readonly string[] | undefined {
  const named = ads.map(({ ad }) => namesOf(ad)).filter((names) => names.size > 0);
  const whole = new Set(named.flatMap((names) => [...names]));
  const short = (name: string): string => {
    const first = name.split(' ', 1)[0] ?? name;
    return whole.has(first) ? first : name;
  };
  return withoutCommon(named.map((names) => new Set([...names].map(short))));
}

/** Every value of several sets, sorted, unless one value is in all of them or there are fewer than two sets; then undefined. */
export function withoutCommon(sets: readonly ReadonlySet<string>[]): readonly string[] | undefined {
  if (sets.length < 2) return undefined;
  const counts = new Map<string, number>();
  for (const set of sets) for (const value of set) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const count of counts.values()) if (count === sets.length) return undefined;
  return [...counts.keys()].toSorted();
}

function compared(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
