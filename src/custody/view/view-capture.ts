import type { CasePaths } from '../../evidence/case-folder.ts';
import { itemStore } from '../../evidence/item-store.ts';
import { parseRecord } from '../../evidence/record-file.ts';
import { storedBodies } from '../../evidence/stored-bodies.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import { decodeBody } from '../../extract/document/decode-body.ts';
import { parseDocument } from '../../extract/document/parse-document.ts';
import type { Capture } from '../../model/capture.ts';
import type { Lead } from '../../model/lead.ts';
import { ToolError } from '../../model/tool-error.ts';
import { leadsOfCapture, sealedAdsOfCapture } from '../../store/capture-ads.ts';
import { readCapture } from '../../store/captures.ts';
import { readLeadHistory } from '../../store/leads.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { isSealed } from '../../store/sealed-ads.ts';
import type { ViewedPage } from '../../view/viewed-page.ts';
import { findTombstone } from './view-tombstone.ts';

/** What a person wants to see. */
export interface ViewRequest {
  /** Id of a capture, or of a lead: then the capture that its newest row was read from. */
  readonly named: string;
  /** Whether what an urgent signal sealed is to be shown too. */
  readonly opensSealed: boolean;
}

/** A capture to be viewed, but for its values, and the leads that these come from. */
export interface ViewedCapture {
  readonly page: Omit<ViewedPage, 'values'>;
  readonly leads: readonly Lead[];
}

/**
 * Reads a capture for viewing: its body against its hash, its text as extractors read it, its leads.
 * Throws `E_NOT_FOUND` for what the case does not have, what was destroyed, and what is sealed unless that is asked for; `E_INTEGRITY` when the body was altered.
 */
export function viewCapture({ db, paths }: { readonly db: CaseDatabase; readonly paths: CasePaths }, request: ViewRequest): ViewedCapture {
  const { captureId, lead } = namedCapture(db, request);
  const tombstone = findTombstone(paths.tombstones, captureId);
  if (tombstone !== undefined)
    throw new ToolError('E_NOT_FOUND', `The capture ${captureId} was destroyed${tombstone}. There is nothing left to view.`);
  const capture = readCapture(db, captureId);
  if (!capture)
    throw new ToolError('E_NOT_FOUND', `The case has no capture ${captureId}. leadline leads show LEAD names the capture of a lead.`);
  const sealed = sealedAdsOfCapture(db, captureId);
  if (sealed.length > 0 && !request.opensSealed) throw sealedError(captureId, sealed.length);
  const { html } = decodeBody(storedBodies(paths).read(capture), contentTypeOf(capture));
  const leads = lead ? [lead] : leadsOfCapture(db, captureId);
  const signals = urgentLog(paths.urgent, paths.cipher)
    .read()
    .filter(({ shown }) => shown?.captureId === captureId || sealed.includes(shown?.leadId ?? ''))
    .map(({ id, category, shown }) => ({ id, category, isSealed: sealed.includes(shown?.leadId ?? '') }));
  return {
    leads,
    page: {
      captureId,
      url: capture.finalUrl,
      capturedAt: new Date(capture.receivedAtMs).toISOString(),
      via: `${capture.via}, status ${capture.status}`,
      bodySha256: capture.bodySha256,
      contentCheck: contentCheckOf(paths, captureId),
      leadIds: leads.map(({ leadId }) => leadId),
      signals,
      text: parseDocument(html, capture.finalUrl).text,
      html,
    },
  };
}

function namedCapture(db: CaseDatabase, { named, opensSealed }: ViewRequest): { captureId: string; lead?: Lead } {
  if (!named.startsWith('lead-')) return { captureId: named };
  const lead = readLeadHistory(db, named).at(-1);
  if (lead) return { captureId: lead.capture.id, lead };
  if (!isSealed(db, named)) throw new ToolError('E_NOT_FOUND', `The case has no lead ${named}. List them with: leadline leads list`);
  const captureId = db.prepare<[string], string | null>('SELECT capture_id FROM sealed_ad WHERE lead_id = ?').pluck().get(named);
  if (!opensSealed || typeof captureId !== 'string') throw sealedError(named, 1);
  return { captureId };
}

function sealedError(named: string, count: number): ToolError {
  return new ToolError(
    'E_NOT_FOUND',
    `${named} is sealed: ${count === 1 ? 'an urgent signal was' : `urgent signals of ${count} ads were`} raised there. Which, and what to do: leadline urgent list --all. Who must read it to judge the signal adds --sealed; that is entered in the audit log.`,
  );
}

function contentTypeOf({ via, headers }: Capture): string | undefined {
  return via === 'browser' ? 'text/html; charset=utf-8' : headers.find(([name]) => name === 'content-type')?.[1];
}

/** What the record says the page turned out to be. */
function contentCheckOf(paths: CasePaths, captureId: string): string | undefined {
  const files = itemStore(paths.evidence, paths.work, paths.cipher).read(captureId);
  const check = files && parseRecord(files.record)?.contentCheck;
  if (!check) return undefined;
  const settled = check.settled === null ? 'asked for once more, nothing read here counts' : `settled as ${check.settled}`;
  return `${check.verdict} (${check.outcome}${check.detail === '' ? '' : `, ${check.detail}`}); ${settled}`;
}
