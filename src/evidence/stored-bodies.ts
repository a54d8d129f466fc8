import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import type { Capture } from '../model/capture.ts';
import { sha256 } from '../model/sha256.ts';
import type { Sha256 } from '../model/sha256.ts';
import { ToolError } from '../model/tool-error.ts';
import type { CasePaths } from './case-folder.ts';
import { parseRecord } from './record-file.ts';
import { itemStore } from './item-store.ts';
import type { ItemStore } from './item-store.ts';
import { httpMessageOf, readWarc } from './warc/read-warc.ts';
import { undoCodings } from './warc/undo-codings.ts';

/** The bodies of captures, to be read again: each lies in the WARC file of its item; those of version 0.1 in a folder of their own, by hash. */
export interface StoredBodies {
  /** The body as it was read: the rendered document, or what the server sent. Throws `E_INTEGRITY` when it is absent or no longer has its hash, `E_MINIMISED` when it was never kept. */
  read(capture: Pick<Capture, 'id' | 'bodySha256' | 'sizeBytes'>): Uint8Array;
  /** Removes what must not be held of captures that show one body; does nothing where nothing is kept. Whoever calls it leaves a tombstone. */
  destroy(hash: Sha256, captureIds: readonly string[]): void;
}

/** The bodies of a case. */
export function storedBodies(paths: Pick<CasePaths, 'evidence' | 'work' | 'earlierBodies' | 'cipher'>): StoredBodies {
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  const earlier = (hash: Sha256): string => join(paths.earlierBodies, hash.slice(0, 2), `${hash}.zst`);
  return {
    read: (capture) => {
      const body = bodyOf(items, capture) ?? readEarlier(earlier(capture.bodySha256));
      if (body === undefined)
        throw new ToolError(
          'E_INTEGRITY',
          `The capture ${capture.id} is missing from the evidence, or damaged. Restore the evidence folder from a copy.`,
        );
      if (sha256(body) !== capture.bodySha256)
        throw new ToolError('E_INTEGRITY', `The capture ${capture.id} was altered: the hash of its body differs. Restore it from a copy.`);
      return body;
    },
    destroy: (hash, captureIds) => {
      for (const captureId of captureIds) items.destroy(captureId);
      rmSync(earlier(hash), { force: true });
    },
  };
}

/** The body in the WARC file of an item: the document as rendered, else the payload of the first response; undefined when there is none. */
function bodyOf(items: ItemStore, { id, bodySha256, sizeBytes }: Parameters<StoredBodies['read']>[0]): Uint8Array | undefined {
  const files = items.read(id);
  const records = (files && readWarc(files.warc)) ?? [];
  const dom = records.find(({ fields }) => fields.get('warc-type') === 'conversion');
  if (dom) return dom.block;
  const response = records.find(({ fields }) => fields.get('warc-type') === 'response');
  if (!response) return undefined;
  // The record must know the page of this hash: an item that merely lost its body is damaged.
  if (response.fields.has('warc-truncated') && parseRecord(files?.record ?? '')?.body.stored.sha256 === bodySha256)
    throw new ToolError(
      'E_MINIMISED',
      `Of the capture ${id} only address, hash and verdict are kept: its page showed no ad, and the case minimises (docs/retention.md). To read the page, have its address asked for again.`,
    );
  const { fields, payload } = httpMessageOf(response);
  return undoCodings(payload, fields.get('content-encoding') ?? '', Math.max(1, sizeBytes));
}

/** A Zstandard file; undefined when it is absent or damaged. */
function readEarlier(path: string): Uint8Array | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return zstdDecompressSync(readFileSync(path));
  } catch {
    return undefined;
  }
}
