import type { CaseFile } from '../../model/case-file.ts';

/** What spares whoever reads leads; `triage` of `case.json` changes each. */
export interface TriageSettings {
  /** Leads after which a break is offered. */
  readonly breakItems: number;
  /** Minutes after which one is offered. */
  readonly breakMinutes: number;
  /** Folded leads that one person may open on one day (UTC). */
  readonly gravePerDay: number;
  /** Groups of indicators because of which a lead is folded, beside urgent records. */
  readonly foldGroups: readonly string[];
}

/**
 * What holds where `case.json` says nothing. 50 minutes: the guidance of the Health and Safety Executive on work at screens (L26) finds a short break after 50 to 60 minutes better than a longer one later.
 * For numbers of leads there is no published figure: Baker and others (Health and Human Rights Journal 2020) ask to limit exposure and name none; 40 and 20 are ours, to be set by the unit.
 * `service`: the only group of the lexicon whose words describe sexual acts.
 */
export const DEFAULT_TRIAGE: TriageSettings = { breakItems: 40, breakMinutes: 50, gravePerDay: 20, foldGroups: ['service'] };

/** The settings of a case. */
export function triageSettingsOf({ triage }: Pick<CaseFile, 'triage'>): TriageSettings {
  return { ...DEFAULT_TRIAGE, ...triage };
}
