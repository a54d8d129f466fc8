import { itemTerms } from './item-terms.ts';
import type { RetainedItem, RetentionClass } from './item-terms.ts';
import type { RetentionSettings } from './retention-settings.ts';

/** An item of which something is due. */
export interface DueItem {
  /** Capture id. */
  readonly id: string;
  readonly class: RetentionClass;
  /** `expired`: to be purged. `review`: a person says whether it is still needed. */
  readonly why: 'expired' | 'review';
  /** Since when, epoch milliseconds. */
  readonly sinceMs: number;
  readonly capturedAtMs: number;
}

/** What is due at a moment: what has expired first, then what is to be reviewed, each oldest first. An item that has expired is not reviewed any more. */
export function dueItems(items: Iterable<RetainedItem>, settings: RetentionSettings, nowMs: number): readonly DueItem[] {
  const due: DueItem[] = [];
  for (const item of items) {
    const { class: kind, reviewAtMs, expiresAtMs } = itemTerms(item, settings);
    const { id, capturedAtMs } = item;
    if (expiresAtMs !== undefined && expiresAtMs <= nowMs)
      due.push({ id, class: kind, why: 'expired', sinceMs: expiresAtMs, capturedAtMs });
    else if (reviewAtMs !== undefined && reviewAtMs <= nowMs)
      due.push({ id, class: kind, why: 'review', sinceMs: reviewAtMs, capturedAtMs });
  }
  return due.toSorted((a, b) => order(a) - order(b) || a.sinceMs - b.sinceMs || (a.id < b.id ? -1 : 1));
}

function order({ why }: DueItem): number {
  return why === 'expired' ? 0 : 1;
}
