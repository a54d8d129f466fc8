import type { Capture, FetchedResponse } from '../model/capture.ts';
import { sha256 } from '../model/sha256.ts';
import type { PreparedItem } from './prepare-item.ts';
import { itemRecords } from './warc/item-records.ts';
import { warcRecord } from './warc/warc-record.ts';

/** Header fields that tell of the answer and not of the page. */
const KEPT_FIELDS: ReadonlySet<string> = new Set(['content-type', 'date']);

const OMITTED: PreparedItem['omitted'] = [
  { what: 'body', stage: 'response', why: 'minimised: shows no ad' },
  { what: 'header', stage: 'response', why: 'minimised: shows no ad' },
];

/**
 * The item of a page that shows no ad, as little of it as its verdict needs: request, status line, type and date, and the hashes of what was received, but nothing that the page says.
 * Made before anything is on the disk, so that no item is ever changed. The response record bears `WARC-Truncated` (ISO 28500:2017 §5.13).
 */
export async function minimiseItem(
  item: PreparedItem,
  { capture, response, software }: { readonly capture: Capture; readonly response: FetchedResponse; readonly software: string },
): Promise<{ readonly item: PreparedItem; readonly capture: Capture }> {
  const headers = response.headers.filter(([name]) => KEPT_FIELDS.has(name));
  const { screenshot: _, ...trace } = response.trace ?? { requestHeaders: [], statusText: '', exchanges: [], omitted: [] };
  const records = itemRecords({
    response: { ...response, headers, trace },
    captureId: item.captureId,
    software,
    payload: new Uint8Array(),
    isEncoded: false,
    isTruncated: true,
    dom: undefined,
    exchanges: [],
    omitted: OMITTED,
    transformations: item.transformations,
  });
  const warc = Buffer.concat(await Promise.all(records.map((record) => warcRecord(record, sha256))));
  return { item: { ...item, warc, artifacts: [], omitted: OMITTED, missing: ['minimised: no body'] }, capture: { ...capture, headers } };
}
