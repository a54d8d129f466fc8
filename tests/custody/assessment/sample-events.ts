import type { AssessmentEvent } from '../../../src/custody/assessment/assessment-log.ts';
import { parseActionDay } from '../../../src/model/action-day.ts';
import type { ActionDay } from '../../../src/model/action-day.ts';
import type { Assessment } from '../../../src/model/assessment.ts';

const AT = '2026-01-05T10:00:00.000Z';

/** The action day of a label; throws for what is none. */
export function dayOf(label: string): ActionDay {
  const day = parseActionDay(label);
  if (day === undefined) throw new Error(`${label} is no action day`);
  return day;
}

/** That Anna decided of a lead on Monday, unless it is said otherwise. */
export function decided(leadId: string, changes: Partial<Assessment> = {}): AssessmentEvent & { readonly event: 'decision' } {
  return { event: 'decision', leadId, day: dayOf('monday'), decision: 'relevant', at: AT, by: 'Anna', ...changes };
}

/** That Anna opened a folded lead. */
export function opened(leadId: string, changes: { readonly at?: string; readonly by?: string } = {}): AssessmentEvent {
  return { event: 'opening', leadId, at: AT, by: 'Anna', ...changes };
}

/** That Anna set the role of whom an ad is about. */
export function roleSet(leadId: string): AssessmentEvent {
  return { event: 'role', leadId, at: AT, by: 'Anna', role: 'other', reason: 'an agency, by its own words' };
}
