import type { CDPSession } from 'playwright-core';
import type { Failure } from '../model/failure.ts';

/** Bytes asked for at a time. */
const PIECE_BYTES = 1_048_576;

/**
 * Reads the decoded body of a response that is paused in the browser, piece by piece, so that no more than the limit is ever held.
 * A Failure (`too-large`) over the limit; undefined when the browser lost it (connection broken, page closed).
 */
export async function readPausedBody(session: CDPSession, requestId: string, maxBytes: number): Promise<Uint8Array | Failure | undefined> {
  try {
    const { stream } = await session.send('Fetch.takeResponseBodyAsStream', { requestId });
    const pieces: Buffer[] = [];
    let sizeBytes = 0;
    for (;;) {
      const piece = await session.send('IO.read', { handle: stream, size: PIECE_BYTES });
      const bytes = Buffer.from(piece.data, piece.base64Encoded === true ? 'base64' : 'utf8');
      sizeBytes += bytes.byteLength;
      pieces.push(bytes);
      if (sizeBytes > maxBytes || piece.eof) break;
    }
    await session.send('IO.close', { handle: stream });
    if (sizeBytes <= maxBytes) return Buffer.concat(pieces);
    return { kind: 'failure', outcome: 'too-large', remedy: 'skip', detail: `over ${maxBytes} bytes` };
  } catch {
    return undefined;
  }
}
