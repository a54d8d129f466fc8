import type { Lead } from '../model/lead.ts';

/** The columns of the sheet Handles: one row a handle, stop handles included, with where it was read; of a phone number the digits alone as well, for systems that take no plus sign. */
export const HANDLE_SHEET_COLUMNS: readonly string[] = [
  'lead_id',
  'target',
  'kind',
  'value',
  'stop',
  'obfuscated',
  'status',
  'confidence',
  'raw',
  'where',
  'start',
  'end',
  'read_by',
  'url',
  'capture_sha256',
  'digits',
];

/** The rows of one lead in the sheet Handles, in the order of the ad. */
export function handleRows(lead: Lead): readonly (readonly string[])[] {
  return lead.ad.handles.map((handle) => [
    lead.leadId,
    lead.targetId,
    handle.kind,
    handle.value,
    handle.stop ? 'yes' : 'no',
    handle.obfuscated ? 'yes' : 'no',
    handle.status,
    String(handle.confidence),
    handle.raw,
    handle.where,
    String(handle.start),
    String(handle.end),
    handle.by,
    lead.ad.url,
    lead.capture.bodySha256,
    // A number in E.164, by whichever messenger; no other handle begins with a plus sign.
    handle.value.startsWith('+') ? handle.value.slice(1) : '',
  ]);
}
