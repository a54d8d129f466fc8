import type { Ad } from '../model/ad.ts';
import type { Change } from '../model/lead.ts';
import { changedFields } from './changed-fields.ts';
import { hasMoved } from './has-moved.ts';

/** What is known of an ad when its row of an action day is written. */
export interface ChangeInput {
  /** Its row of the previous action day of the case; undefined when it has none. The ad of a `gone` or `unknown` row is that of the last `ok` capture. */
  readonly previous?: { readonly change: Change; readonly ad: Ad } | undefined;
  /** Whether any earlier action day of the case has it. */
  readonly everSeen: boolean;
  readonly current: { readonly kind: 'seen'; readonly ad: Ad } | { readonly kind: 'gone' } | { readonly kind: 'unknown' };
}

/** A change and the names of the fields that differ; empty unless `changed` or `moved`. */
export interface ChangeFound {
  readonly change: Change;
  readonly changedFields: readonly string[];
}

/** What became of an ad since the previous action day. An ad that was seen before and has no row, or a `gone` row, the day before is `back`; one whose row was `unknown` is compared with its last reading. */
export function changeOf(input: ChangeInput): ChangeFound {
  const { previous, current } = input;
  if (current.kind !== 'seen') return { change: current.kind, changedFields: [] };
  if (!input.everSeen && !previous) return { change: 'new', changedFields: [] };
  if (!previous || previous.change === 'gone') return { change: 'back', changedFields: [] };
  const fields = changedFields(previous.ad, current.ad);
  if (fields.length === 0) return { change: 'seen', changedFields: [] };
  return { change: hasMoved(previous.ad, current.ad) ? 'moved' : 'changed', changedFields: fields };
}
