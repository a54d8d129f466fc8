import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of a zip file. */
export interface ZipEntry {
  /** With `/`, ASCII. */
  readonly name: string;
  /** Its bytes, or what makes them when its turn comes: after every entry before it was written. */
  readonly bytes: Uint8Array | (() => Uint8Array | Promise<Uint8Array>);
}

/** A plain file that its owner may read and write. */
const MODE = 0o100600;

/**
 * A zip file as a stream: the same entries give the same bytes, on every machine and at every time. What is compressed already is stored as it is.
 * An entry whose bytes are made late has its size behind it (a data descriptor); the others have it before them.
 */
export function zipEntries(entries: Iterable<ZipEntry>): Readable {
  const zip = new ZipFile();
  // A zip file tells local time without its zone, so midnight is midnight everywhere. (1980 begins the count, and is held in the zone of the start.)
  const mtime = new Date(1981, 0, 1);
  const out = zip.outputStream.pipe(new PassThrough());
  zip.on('error', (error: Error) => void out.destroy(error));
  for (const { name, bytes } of entries) {
    const options = { mtime, mode: MODE, forceDosTimestamp: true, compress: !/\.(?:gz|wacz|age)$/.test(name) };
    if (typeof bytes === 'function')
      zip.addReadStreamLazy(name, options, (give) => {
        Promise.resolve()
          .then(bytes)
          .then(
            (made) => give(undefined, Readable.from([made], { objectMode: false })),
            (error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))),
          );
      });
    else zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, options);
  }
  zip.end();
  return out;
}
