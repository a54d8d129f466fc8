import type { Lead } from '../model/lead.ts';
import type { ChangedLead, DiffInput } from './changed-lead.ts';
import { isoTime } from './iso-time.ts';
import { LEAD_SCHEMA_VERSION } from './lead-cells.ts';
import { type LeadColumn, leadRow } from './lead-row.ts';

/** The columns of a diff as a table: one row for every field that differs, one row for an ad that came, went or is out of reach (docs/export-csv.md). */
export const DIFF_COLUMNS = [
  'lead_id',
  'change',
  'from_day',
  'to_day',
  'target',
  'category',
  'country',
  'city',
  'url',
  'title',
  'phones',
  'field',
  'before',
  'after',
  'outcome',
  'from_captured_at',
  'to_captured_at',
  'from_capture_sha256',
  'to_capture_sha256',
  'schema_version',
] as const;

/** A column of a diff. */
export type DiffColumn = (typeof DIFF_COLUMNS)[number];

/** The rows of one ad in a diff. What describes the ad is taken from the later day where it has a row. */
export function diffRows(ad: ChangedLead, days: Pick<DiffInput, 'fromDay' | 'toDay'>): readonly Readonly<Record<DiffColumn, string>>[] {
  const about = described(ad.after ?? ad.before);
  const from = captured(ad.before);
  const to = captured(ad.after);
  const details = ad.details.length > 0 ? ad.details : [{ field: '', before: '', after: '' }];
  return details.map(({ field, before, after }) => ({
    lead_id: ad.leadId,
    change: ad.change,
    from_day: days.fromDay,
    to_day: days.toDay,
    target: about.target,
    category: about.category,
    country: about.country,
    city: about.city,
    url: about.url,
    title: about.title,
    phones: about.phones,
    field,
    before,
    after,
    outcome: ad.after?.outcome ?? '',
    from_captured_at: from.at,
    to_captured_at: to.at,
    from_capture_sha256: from.sha256,
    to_capture_sha256: to.sha256,
    schema_version: String(LEAD_SCHEMA_VERSION),
  }));
}

type Described = Pick<Readonly<Record<LeadColumn, string>>, 'target' | 'category' | 'country' | 'city' | 'url' | 'title' | 'phones'>;

const NOTHING: Described = { target: '', category: '', country: '', city: '', url: '', title: '', phones: '' };

function described(lead: Lead | undefined): Described {
  return lead ? leadRow(lead) : NOTHING;
}

function captured(lead: Lead | undefined): { readonly at: string; readonly sha256: string } {
  return lead ? { at: isoTime(lead.capture.receivedAtMs), sha256: lead.capture.bodySha256 } : { at: '', sha256: '' };
}
