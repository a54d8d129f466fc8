import type { CaseContacts } from '../../custody/contacts/read-contacts.ts';
import { isOpen, severityOf } from '../../model/urgent-record.ts';
import type { UrgentState } from '../../model/urgent-record.ts';
import { URGENT_RECEIVERS } from './urgent-advice.ts';
import { urgentContactRows } from './urgent-contact-rows.ts';

/** An urgent record as one JSON object, with whom it concerns; unknown is null. */
export function urgentDocument(state: UrgentState, contacts: CaseContacts | undefined): Readonly<Record<string, unknown>> {
  const { shown } = state;
  const document = {
    id: state.id,
    category: state.category,
    severity: severityOf(state.category),
    confidence: state.confidence,
    country: state.country,
    open: isOpen(state),
    target: state.targetId,
    scan: state.scanId,
    url: state.url,
    rule: state.rule,
    language: shown?.language,
    words: shown?.raw,
    start: shown?.start,
    end: shown?.end,
    lead_id: shown?.leadId,
    capture_id: shown?.captureId,
    capture_sha256: shown?.bodySha256,
    receiver: URGENT_RECEIVERS[state.category],
    contacts: urgentContactRows(contacts, state),
    raised_at: state.raisedAt,
    ack_at: state.ackAt,
    ack_by: state.ackBy,
    released_why: state.releasedWhy,
    handoff_at: state.handoffAt,
    handoff_by: state.handoffBy,
    handoff_to: state.handoffTo,
    handoff_ref: state.handoffRef,
  };
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, value ?? null]));
}
