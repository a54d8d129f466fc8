import { canonicalJson } from '../../evidence/canonical-json.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { storedBodies } from '../../evidence/stored-bodies.ts';
import { recordId, warcRecord } from '../../evidence/warc/warc-record.ts';
import type { Lead } from '../../model/lead.ts';
import { sha256 } from '../../model/sha256.ts';
import { ToolError } from '../../model/tool-error.ts';
import { urlPseudonym } from '../../redact/pseudonyms.ts';
import { redactedPage } from '../../redact/redacted-page.ts';
import type { RedactedText } from '../../redact/redact-text.ts';
import { readCapture } from '../../store/captures.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import type { BundleItem } from './bundle-items.ts';
import type { Redactor } from './make-redactor.ts';
import { readItem } from './read-item.ts';
import type { ReadItem } from './read-item.ts';
import { readPageText } from '../view/read-page-text.ts';

/** What a receiver gets in place of an item: made from it, and bound to it by the hash of its record. */
export interface RedactedItem {
  /** Id of the capture, or its pseudonym. */
  readonly evidence: string;
  readonly warc: Uint8Array;
  /** One line of canonical JSON, schema `redacted-item/1`. */
  readonly record: string;
  readonly url: string;
  readonly title: string;
  readonly atMs: number;
  /** What was replaced in the ads; no values. */
  readonly log: { readonly evidence: string; readonly originalRecordSha256: string; readonly edits: RedactedText['edits'] };
}

/** What the derivative lacks that the item has. */
const LEFT_OUT = [
  'request and response with their headers',
  'everything on the page but the text of the ads of this bundle: menus, other ads, notices',
  'markup, links, embedded data, scripts and comments',
  'picture of the text',
  'who collected it, from which machine and by which way',
] as const;

/** Makes the derivative of one item: the text of the bundle's ads in it, redacted, in a document and a WARC file of its own. The item itself stays as it is. */
export async function redactItem(
  { db, paths, software }: { readonly db: CaseDatabase; readonly paths: CasePaths; readonly software: string },
  item: BundleItem,
  redactor: Redactor,
): Promise<RedactedItem> {
  const original = readItem(paths, item.captureId);
  const capture = readCapture(db, item.captureId);
  if (!capture)
    throw new ToolError('E_INTEGRITY', `The capture ${item.captureId} is not in the database. leadline rebuild makes it again.`);
  const page = readPageText(storedBodies(paths), capture);
  const text = ownTexts(item.leads, page.text, redactor);
  const { contacts } = redactor.rules;
  const evidence = contacts ? redactor.pseudonyms('item', item.captureId) : item.captureId;
  const { record } = original;
  const url = contacts ? urlPseudonym(redactor.pseudonyms, record.url.requested) : record.url.requested;
  const atMs = Date.parse(record.collection.finishedAt);
  const html = Buffer.from(redactedPage(text.text, record.context.languages[0] ?? 'und'));
  const log = { evidence, originalRecordSha256: record.recordSha256, edits: text.edits };
  const warc = await warcOf({
    evidence,
    url,
    atMs,
    html,
    software,
    about: { original: record.recordSha256, profile: redactor.rules.profile },
  });
  const title = redactor.text(page.title).text;
  return { evidence, warc, url, title, atMs, log, record: recordOf({ item, original, redactor, evidence, url, title, warc, html }) };
}

/** The redacted texts of some ads of a page, one below the other; places are those in the text of the page. What else the page shows is of others. */
function ownTexts(leads: readonly Lead[], pageText: string, redactor: Redactor): RedactedText {
  const parts = leads.map(({ ad: { body, fields } }) => {
    const from = body.where === 'text' ? body.start : 0;
    const own = body.where === 'text' ? pageText.slice(body.start, body.end) : body.value;
    const { text, edits } = redactor.text(own);
    const title = fields.title === undefined ? '' : `${redactor.text(fields.title.value).text}\n\n`;
    return { text: `${title}${text}`, edits: edits.map(({ start, end, rule }) => ({ start: start + from, end: end + from, rule })) };
  });
  return { text: parts.map(({ text }) => text).join('\n\n'), edits: parts.flatMap(({ edits }) => edits) };
}

/** One line that stands in place of record.json. */
function recordOf(about: {
  readonly item: BundleItem;
  readonly original: ReadItem;
  readonly redactor: Redactor;
  readonly evidence: string;
  readonly url: string;
  readonly title: string;
  readonly warc: Uint8Array;
  readonly html: Uint8Array;
}): string {
  const { item, redactor, warc, html } = about;
  const { record } = about.original;
  const { contacts, profile } = redactor.rules;
  const hidden = (kind: string, value: string): string => (contacts ? redactor.pseudonyms(kind, value) : value);
  return `${canonicalJson({
    schema: 'redacted-item/1',
    evidence: about.evidence,
    profile,
    originalRecordSha256: record.recordSha256,
    caseId: record.caseId,
    target: hidden('target', record.targetId),
    url: about.url,
    capturedAt: record.collection.finishedAt,
    pageTitle: about.title,
    pageClass: record.context.pageClass,
    languages: record.context.languages,
    contentCheck: record.contentCheck.verdict,
    leads: item.leads.map(({ leadId }) => hidden('lead', leadId)),
    warc: { bytes: warc.byteLength, sha256: sha256(warc) },
    page: { bytes: html.byteLength, sha256: sha256(html) },
    leftOut: LEFT_OUT,
  })}\n`;
}

async function warcOf(about: {
  readonly evidence: string;
  readonly url: string;
  readonly atMs: number;
  readonly html: Uint8Array;
  readonly software: string;
  readonly about: { readonly original: string; readonly profile: string };
}): Promise<Uint8Array> {
  const { evidence, url, atMs, html } = about;
  const id = (part: string): string => recordId(`${evidence}\n${about.about.original}`, part);
  const info = `software: ${about.software}\r\nformat: WARC File Format 1.1\r\nisPartOf: ${evidence}\r\n`;
  const metadata = canonicalJson({ derivative: 'redacted text of the page', ...about.about });
  const records = [
    { type: 'warcinfo', id: id('warcinfo'), atMs, contentType: 'application/warc-fields', payload: Buffer.from(info) },
    { type: 'resource', id: id('text'), atMs, target: url, contentType: 'text/html; charset=utf-8', payload: html },
    {
      type: 'metadata',
      id: id('metadata'),
      atMs,
      target: url,
      contentType: 'application/json',
      fields: [['WARC-Refers-To', id('text')]],
      payload: Buffer.from(metadata),
    },
  ] as const;
  return Buffer.concat(await Promise.all(records.map((record) => warcRecord(record, sha256))));
}
