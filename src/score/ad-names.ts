import type { Ad } from '../model/ad.ts';

/** The names an ad surely uses for a person, as they are compared: letters and digits only, without case, accents and compatibility forms. Names that only a weak sign speaks for are left out. */
export function namesOf(ad: Ad): ReadonlySet<string> {
  return namesBy(ad, (by) => !UNSURE.some((rule) => by.startsWith(rule)));
}

/** The rules of the extractors for names without a sure sign: everyday words, places and small letters in a title, a last word that may be a signature; and whatever no rule knows. */
const UNSURE: readonly string[] = ['alias-hinted@', 'alias-by-surroundings@'];

function namesBy({ fields }: Ad, counts: (by: string) => boolean): ReadonlySet<string> {
  return new Set(fields.aliases.flatMap(({ value, by }) => (counts(by) ? [compared(value)] : [])).filter((name) => name !== ''));
}

/**
 * The sure names of several ads, where they speak of different persons: at least two ads have such names, and no one name stands in all of those.
 * “Anna K.” is Anna where another ad says just Anna, and the common name may be one without a sure sign. Undefined when the ads may speak of one person.
 */
export function differentNames(ads: readonly { readonly ad: Ad }[]): readonly string[] | undefined {
  const sure = ads.filter(({ ad }) => namesOf(ad).size > 0);
  const named = sure.map(({ ad }) => namesBy(ad, () => true));
  const whole = new Set(named.flatMap((names) => [...names]));
  const short = (name: string): string => {
    const first = name.split(' ', 1)[0] ?? name;
    return whole.has(first) ? first : name;
  };
  if (withoutCommon(named.map((names) => new Set([...names].map(short)))) === undefined) return undefined;
  return [...new Set(sure.flatMap(({ ad }) => [...namesOf(ad)].map(short)))].toSorted();
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
