import type { Capture, FetchedResponse } from '../model/capture.ts';
import type { FrontierEntry } from '../model/frontier-entry.ts';
import { ToolError } from '../model/tool-error.ts';
import { readCapture } from '../store/captures.ts';
import type { ReadAnswer } from './read-answer.ts';
import type { ScanContext } from './scan-context.ts';

/** Longest validator that is sent back. */
const LONGEST = 1_000;

/** The header fields that ask for a page only if it has changed (RFC 9110 §13.1); empty when the case holds no copy that the server could vouch for. */
export function conditionsOf({ pages, evidenceMode }: ScanContext, entry: FrontierEntry): Readonly<Record<string, string>> {
  // What is to be rendered must be received.
  const copy =
    entry.via === 'http' && evidenceMode === 'standard' ? pages.copyOf(entry.targetId, entry.hops.at(-1) ?? entry.url) : undefined;
  return {
    ...(copy?.etag === undefined ? {} : { 'if-none-match': copy.etag }),
    ...(copy?.lastModified === undefined ? {} : { 'if-modified-since': copy.lastModified }),
  };
}

/** Keeps in mind how a page can be asked for next time; to be called inside a write batch. What came in a browser, or sealed, is always asked for anew. */
export function rememberCopy({ pages }: ScanContext, entry: FrontierEntry, capture: Capture): void {
  const [etag, lastModified] = [validator(capture, 'etag'), validator(capture, 'last-modified')];
  if (capture.via === 'http' && capture.status === 200 && (etag ?? lastModified) !== undefined)
    pages.saveCopy(entry.targetId, capture.url, { captureId: capture.id, etag, lastModified });
  else pages.dropCopy(entry.targetId, capture.url);
}

/** What an earlier scan received of a page of which the server says that it is still the same (304), read once more from the evidence. Undefined when it cannot be read. */
export async function readCopy(
  context: ScanContext,
  entry: FrontierEntry,
): Promise<{ readonly capture: Capture; readonly answer: ReadAnswer } | undefined> {
  const copy = context.pages.copyOf(entry.targetId, entry.hops.at(-1) ?? entry.url);
  const capture = copy && readCapture(context.db, copy.captureId);
  const body = capture && storedBody(context, capture);
  if (!capture || !body) return undefined;
  const answer = await context.reader.read({
    body,
    contentType: capture.headers.find(([name]) => name === 'content-type')?.[1],
    url: capture.finalUrl,
    status: capture.status,
    targetId: entry.targetId,
    pageClass: entry.pageClass,
    via: capture.via,
    atMs: capture.receivedAtMs,
  });
  return { capture, answer };
}

/** A body that is no longer there, or was altered, is no copy: the page is asked for anew. */
function storedBody({ bodies }: ScanContext, capture: Capture): Uint8Array | undefined {
  try {
    return bodies.read(capture);
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

function validator({ headers }: Pick<FetchedResponse, 'headers'>, name: string): string | undefined {
  const value = headers.find(([key]) => key === name)?.[1];
  // Visible ASCII and blanks only: what is sent back must not be able to begin another field.
  return value !== undefined && value.length <= LONGEST && /^[\x20-\x7E]+$/.test(value) ? value : undefined;
}
