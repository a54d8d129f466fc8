import cases from '../../../lexicon/place-cases.json' with { type: 'json' };

/** The forms in which a name of a place says in or to it, in the scripts whose languages write such endings together with names; none for the others. */
export function placeCases(name: string): string[] {
  const last = name.charCodeAt(name.length - 1);
  if (!(last >= FIRST_UNIT && last <= LAST_UNIT)) return [];
  const endings = ROWS.find(([script]) => script.test(name))?.[1] ?? [];
  return endings.flatMap(([ending, bases]) =>
    bases.flatMap((base) => (name.endsWith(base) ? [name.slice(0, name.length - base.length) + ending] : [])),
  );
}

/** From Armenian to Georgian, with the scripts of India between. */
const FIRST_UNIT = 0x5_30;
const LAST_UNIT = 0x10_ff;
const ROWS = Object.entries(cases.endings).map(
  ([script, endings]) => [new RegExp(`\\p{Script_Extensions=${script}}$`, 'u'), Object.entries<readonly string[]>(endings)] as const,
);
