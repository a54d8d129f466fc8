import type { CaseFile } from '../model/case-file.ts';

/** How long what a case holds may be kept, in whole days from the moment of a capture. */
export interface RetentionSettings {
  /** Whatever shows a lead; `retentionDays` of `case.json`. */
  readonly retentionDays: number;
  /** Captures that show no lead. Never longer than `retentionDays`. */
  readonly noiseDays: number;
  /** When a person must look at a capture that is still kept and say whether it is still needed. */
  readonly reviewDays: number;
}

/** What holds where `case.json` says nothing: `noiseDays` as short as a second scan of an action week allows, `reviewDays` once a quarter. */
export const DEFAULT_RETENTION = { noiseDays: 7, reviewDays: 90 } as const;

/** The settings of a case. */
export function retentionSettingsOf({ retentionDays, retention }: Pick<CaseFile, 'retentionDays' | 'retention'>): RetentionSettings {
  return {
    retentionDays,
    noiseDays: Math.min(retention?.noiseDays ?? DEFAULT_RETENTION.noiseDays, retentionDays),
    reviewDays: retention?.reviewDays ?? DEFAULT_RETENTION.reviewDays,
  };
}
