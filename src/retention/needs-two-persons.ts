import type { Regime } from '../model/case-file.ts';

/** Regimes in which what is destroyed needs two persons (Directive (EU) 2016/680 articles 19 and 20: protection by design). */
const TWO_PERSONS: ReadonlySet<Regime> = new Set(['police', 'ngo']);

/** Whether a purge is approved by somebody else than who runs it. */
export function needsTwoPersons(regime: Regime): boolean {
  return TWO_PERSONS.has(regime);
}
