import type { ChangedLead, DiffInput } from './changed-lead.ts';
import { isoTime } from './iso-time.ts';
import { leadRow } from './lead-row.ts';
import type { Lead } from '../model/lead.ts';

/** A diff as one JSON document (docs/schemas/diff.json). */
export function diffDocument(diff: DiffInput): object {
  return {
    schema: 'leadline-diff/1',
    from_day: diff.fromDay,
    to_day: diff.toDay,
    counts: diff.counts,
    rows: [...diff.rows].map(changedAd),
  };
}

function changedAd(ad: ChangedLead): object {
  const lead = ad.after ?? ad.before;
  const row = lead && leadRow(lead);
  return {
    lead_id: ad.leadId,
    change: ad.change,
    target: row?.target ?? null,
    url: row?.url ?? null,
    title: row?.title || null,
    changed_fields: ad.changedFields,
    details: ad.details,
    before: side(ad.before),
    after: side(ad.after),
  };
}

/** What one day shows of an ad, enough to find its capture. */
function side(lead: Lead | undefined): object | null {
  if (!lead) return null;
  return {
    action_day: lead.day,
    change: lead.change,
    outcome: lead.outcome ?? null,
    captured_at: isoTime(lead.capture.receivedAtMs),
    capture_id: lead.capture.id,
    capture_sha256: lead.capture.bodySha256,
  };
}
