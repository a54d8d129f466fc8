import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../model/sha256.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { AuditPaths } from './audit-paths.ts';
import { readTimeStamp, readTimeStampRequest, timeStampRequest } from './time-stamp.ts';
import type { TimeStamp } from './time-stamp.ts';
import { writeDurable } from './write-durable.ts';

/** A time-stamp request that was made of the head of the log. */
export interface AnchorRequest {
  /** Number of entries that the head counts. */
  readonly seq: number;
  /** SHA-256 of the bytes of the head's file: what is stamped. */
  readonly imprint: string;
  /** The request, DER, to be sent to a time-stamping authority. */
  readonly request: Buffer;
}

/** The three files of an anchor: the head as it was, the request, and the answer once there is one. */
export function anchorFiles(folder: string, name: string): { readonly head: string; readonly request: string; readonly answer: string } {
  return { head: join(folder, `${name}.head.json`), request: join(folder, `${name}.tsq`), answer: join(folder, `${name}.tsr`) };
}

/** Names of the anchors of a case, oldest first: the number of entries that each covers. */
export function anchorNames(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return [...new Set(names.map((name) => name.split('.')[0] ?? ''))].toSorted();
}

/** Keeps the head as it is now and makes the request for its time stamp. `nonce`: 8 random bytes. */
export function requestAnchor(paths: AuditPaths, { seq, nonce }: { readonly seq: number; readonly nonce: Uint8Array }): AnchorRequest {
  mkdirSync(paths.anchors, { recursive: true, mode: 0o700 });
  const files = anchorFiles(paths.anchors, String(seq).padStart(9, '0'));
  const head = readFileSync(paths.head);
  const imprint = sha256(head);
  const request = timeStampRequest(imprint, nonce);
  writeDurable(files.head, head, 0o400);
  writeDurable(files.request, request, 0o400);
  return { seq, imprint, request };
}

/** Keeps the answer of an authority beside the request that it answers. Throws `E_FILE` for bytes that are no time stamp, or one of something else. */
export function addAnchor(paths: AuditPaths, answer: Uint8Array): { readonly name: string; readonly stamp: TimeStamp } {
  const stamp = readTimeStamp(answer);
  if (typeof stamp === 'string') throw new ToolError('E_FILE', `The file holds no time stamp that can be kept: ${WHY_NOT[stamp]}`);
  const requests = anchorNames(paths.anchors).map((name) => ({ name, files: anchorFiles(paths.anchors, name) }));
  const ofHead = requests.filter(
    ({ files }) => existsSync(files.request) && readTimeStampRequest(readFileSync(files.request))?.imprint === stamp.imprint,
  );
  if (ofHead.length === 0)
    throw new ToolError(
      'E_FILE',
      'The time stamp is of something else than a head of this audit log that was asked for. Make a request with: leadline anchor request FILE.tsq',
    );
  const asked = ofHead.find(({ files }) => readTimeStampRequest(readFileSync(files.request))?.nonce === stamp.nonce);
  if (!asked)
    throw new ToolError(
      'E_FILE',
      'The time stamp answers another request: its nonce differs. Take the answer to the request that the case has kept.',
    );
  if (existsSync(asked.files.answer) && !readFileSync(asked.files.answer).equals(answer))
    throw new ToolError('E_FILE', `There is another answer to this request already: ${asked.files.answer}. Nothing was changed.`);
  if (!existsSync(asked.files.answer)) writeDurable(asked.files.answer, answer, 0o400);
  return { name: asked.name, stamp };
}

const WHY_NOT = {
  NO_TIME_STAMP: 'it is no RFC 3161 answer or token.',
  REFUSED: 'the authority refused the request.',
  NOT_SHA256: 'it stamps another kind of hash than SHA-256.',
} as const;
