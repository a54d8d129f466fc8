import { closeSync, existsSync, fsync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { diskError } from '../model/disk-error.ts';
import { contentOf } from './access/case-cipher.ts';
import type { CaseCipher } from './access/case-cipher.ts';
import { destroyContentKey } from './access/encrypted-file.ts';

/** The two files of one capture, whole. */
export interface ItemFiles {
  readonly warc: Uint8Array;
  /** `record.json`, as it is written. */
  readonly record: string;
}

/** The captures of a case: a folder each with two files, made at once, read-only, and never opened for writing again. */
export interface ItemStore {
  /** Keeps an item: when this resolves both files are on the disk, and before that neither is to be seen. */
  save(captureId: string, files: ItemFiles): Promise<void>;
  /** The files of an item; undefined when the case holds none of that id. Throws `E_INTEGRITY` for an encrypted file that was altered or is another's, `E_KEY` where no key was given. */
  read(captureId: string): ItemFiles | undefined;
  /** The record alone, as it was written: what reads through a whole case needs no more. Undefined and throws like `read`. */
  readRecord(captureId: string): string | undefined;
  /** Every id, in order of the alphabet. */
  ids(): Generator<string>;
  /** Destroys the content keys of an item that must not be held, and removes it; does nothing when it is not kept. Whoever calls it leaves a tombstone. */
  destroy(captureId: string): void;
  /** Empties the folder in which items are put together; what a killed run left there was never kept. */
  clean(): void;
}

const WARC = 'item.warc.gz';
const RECORD = 'record.json';
const toDisk = promisify(fsync);

/** The items under `folder` (`<two digits>/<capture id>/`); they are put together under `workFolder`, which must lie on the same disk. With a cipher each file is encrypted under a content key of its own, bound to the id of the item and its own name. */
export function itemStore(folder: string, workFolder: string, cipher?: CaseCipher): ItemStore {
  const made = new Set<string>();
  const makeOnce = (path: string): void => {
    if (made.has(path)) return;
    mkdirSync(path, { recursive: true, mode: 0o700 });
    made.add(path);
  };
  const pathOf = (captureId: string): string => join(folder, shelfOf(captureId), captureId);
  const toKeep = (captureId: string, name: string, content: Uint8Array): Uint8Array =>
    cipher ? cipher.encrypt(`${captureId}/${name}`, content) : content;
  const kept = (captureId: string, name: string): Uint8Array =>
    contentOf(cipher, `${captureId}/${name}`, readFileSync(join(pathOf(captureId), name)));
  const readRecord = (captureId: string): string | undefined =>
    existsSync(join(pathOf(captureId), RECORD)) ? Buffer.from(kept(captureId, RECORD)).toString('utf8') : undefined;
  return {
    save: async (captureId, { warc, record }) => {
      const work = join(workFolder, captureId);
      try {
        makeOnce(workFolder);
        makeOnce(join(folder, shelfOf(captureId)));
        mkdirSync(work, { mode: 0o700 });
        await Promise.all([
          writeWhole(join(work, WARC), toKeep(captureId, WARC, warc)),
          writeWhole(join(work, RECORD), toKeep(captureId, RECORD, Buffer.from(record))),
        ]);
        renameSync(work, pathOf(captureId));
      } catch (error) {
        rmSync(work, { recursive: true, force: true });
        // Kept already, by a run whose commit was lost: what is kept is never changed.
        if (existsSync(join(pathOf(captureId), RECORD))) return;
        throw diskError(error, work);
      }
    },
    read: (captureId) => {
      const record = readRecord(captureId);
      return record === undefined ? undefined : { warc: kept(captureId, WARC), record };
    },
    readRecord,
    ids: function* ids() {
      for (const shelf of namesIn(folder)) if (/^[0-9a-f]{2}$/.test(shelf)) yield* namesIn(join(folder, shelf));
    },
    destroy: (captureId) => {
      const going = join(workFolder, `destroyed-${captureId}`);
      // Out of the evidence at once: when this is stopped, nothing there is half destroyed.
      if (existsSync(pathOf(captureId))) {
        mkdirSync(workFolder, { recursive: true, mode: 0o700 });
        renameSync(pathOf(captureId), going);
      }
      for (const name of namesIn(going)) destroyContentKey(join(going, name));
      rmSync(going, { recursive: true, force: true });
    },
    clean: () => {
      rmSync(workFolder, { recursive: true, force: true });
      made.delete(workFolder);
    },
  };
}

/** The folder that a capture lies in: 100,000 captures make 256 folders of 400. */
function shelfOf(captureId: string): string {
  return captureId.replace(/^cap-/, '').slice(0, 2);
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

/** Writes a file and waits until the disk has it, without holding up the thread meanwhile. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = openSync(path, 'wx', 0o400);
  try {
    for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
    await toDisk(file);
  } finally {
    closeSync(file);
  }
}
