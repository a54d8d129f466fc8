import type { RetentionSettings } from './retention-settings.ts';

/**
 * Why an item is kept. `noise`: it shows no lead. `lead`: it shows one or more. `case`: a person has put it, or a lead that it shows, on legal hold.
 * `urgent`: an urgent record points to it that was not released; it is held without anybody having to say so.
 */
export type RetentionClass = 'noise' | 'lead' | 'case' | 'urgent';

/** What decides how long one item is kept. */
export interface RetainedItem {
  /** Capture id. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly capturedAtMs: number;
  readonly showsLead: boolean;
  /** What holds it, if anything does. */
  readonly held: 'urgent' | 'hold' | undefined;
  /** What its target allows, days; it narrows what the case allows and never widens it. */
  readonly targetDays?: number | undefined;
  /** When a person last found that it, or a lead that it shows, is still needed; epoch milliseconds. */
  readonly reviewedAtMs?: number | undefined;
}

/** Why an item is kept and how long. Epoch milliseconds. */
export interface ItemTerms {
  readonly class: RetentionClass;
  /** Undefined for noise, which is not reviewed but ends. */
  readonly reviewAtMs: number | undefined;
  /** Undefined: held, until the hold is removed. */
  readonly expiresAtMs: number | undefined;
}

const DAY_MS = 86_400_000;

/** The class of an item and when it is to be reviewed and to end. */
export function itemTerms(item: RetainedItem, settings: RetentionSettings): ItemTerms {
  const kind = classOf(item);
  const reviewAtMs = kind === 'noise' ? undefined : (item.reviewedAtMs ?? item.capturedAtMs) + settings.reviewDays * DAY_MS;
  if (item.held) return { class: kind, reviewAtMs, expiresAtMs: undefined };
  const days = Math.min(kind === 'noise' ? settings.noiseDays : settings.retentionDays, item.targetDays ?? Infinity);
  const expiresAtMs = item.capturedAtMs + days * DAY_MS;
  return { class: kind, reviewAtMs: reviewAtMs === undefined ? undefined : Math.min(reviewAtMs, expiresAtMs), expiresAtMs };
}

function classOf({ held, showsLead }: RetainedItem): RetentionClass {
  if (held === 'urgent') return 'urgent';
  if (held === 'hold') return 'case';
  return showsLead ? 'lead' : 'noise';
}
