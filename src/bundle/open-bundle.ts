import { fromBufferPromise, openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { ToolError } from '../model/tool-error.ts';

/** A bundle's zip file, looked over and found harmless; nothing of it was unpacked. */
export interface OpenBundle {
  /** The one folder that everything lies in. */
  readonly name: string;
  /** Names of the files below that folder, in order. */
  readonly names: readonly string[];
  /** Bytes of one file; throws `E_FILE` when they are not as many, or do not have the checksum, that the zip file says. */
  readonly read: (name: string) => Promise<Uint8Array>;
  readonly close: () => void;
}

/** What a zip file may hold at most. A case of 100,000 captures stays below each. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes, unpacked, all together. */
  readonly bytes: number;
  /** Unpacked to packed bytes, of one file and all together, from `ratioFrom` bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const LIMITS: ZipLimits = { entries: 500_000, bytes: 68_719_476_736, ratio: 200, ratioFrom: 1_048_576 };

/** Names that a bundle may have: letters, digits, `.`, `_`, `-` in parts that are neither `.` nor `..` nor begin with a hyphen. */
const SAFE_NAME = /^(?:(?!\.{1,2}\/)[A-Za-z0-9._][A-Za-z0-9._-]{0,200}\/){1,8}(?!\.{1,2}$)[A-Za-z0-9._][A-Za-z0-9._-]{0,200}$/;

/**
 * Opens the zip file of a bundle, a path or its bytes, and looks at every entry before any is unpacked. Throws `E_FILE` for whatever no bundle has and what would be dangerous to unpack:
 * names that lead elsewhere, links and devices, a name twice (in upper or lower case), encryption, too many files, too many bytes, files that overlap or grow beyond belief.
 */
export async function openBundle(file: string | Uint8Array, limits: ZipLimits = LIMITS): Promise<OpenBundle> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };
  let zip: ZipFile | undefined;
  try {
    zip = typeof file === 'string' ? await openPromise(file, options) : await fromBufferPromise(Buffer.from(file), options);
    const entries = await lookOver(zip, limits);
    const opened = zip;
    const [first = ''] = entries.keys();
    const name = first.slice(0, first.indexOf('/'));
    if ([...entries.keys()].some((path) => !path.startsWith(`${name}/`))) throw refused('its files do not lie in one folder');
    return {
      name,
      names: [...entries.keys()].map((path) => path.slice(name.length + 1)),
      read: async (path) => {
        const entry = entries.get(`${name}/${path}`);
        if (!entry) throw refused(`it has no ${path}`);
        return readEntry(opened, entry);
      },
      close: () => opened.close(),
    };
  } catch (error) {
    zip?.close();
    throw error instanceof ToolError ? error : refused(error instanceof Error ? error.message : 'it is damaged');
  }
}

function refused(why: string): ToolError {
  return new ToolError('E_FILE', `The bundle is refused: ${why}. Nothing was unpacked; ask the sender for it again, and tell them.`);
}

/** The plain files of a zip file by name; folders are passed over. */
async function lookOver(zip: ZipFile, limits: ZipLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) throw refused(`it has ${zip.entryCount} files, more than ${limits.entries}`);
  if (zip.entryCount === 0) throw refused('it is empty');
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let [packed, unpacked] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    // Whatever the count at the end of the file says.
    if (seen.size >= limits.entries) throw refused(`it has more than ${limits.entries} files`);
    const key = entry.fileName.toLowerCase().replace(/\/$/, '');
    if (seen.has(key)) throw refused('a name stands in it twice');
    seen.add(key);
    requirePlain(entry);
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.bytes) throw refused(`it unpacks to more than ${limits.bytes} bytes`);
    if (growsTooMuch(entry.uncompressedSize, entry.compressedSize, limits)) throw refused('a file in it grows beyond belief');
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  }
  const files = new Set([...entries.keys()].map((name) => name.toLowerCase()));
  if ([...files].some((name) => foldersOf(name).some((folder) => files.has(folder)))) throw refused('a name in it is a file and a folder');
  if (packed > zip.fileSize || growsTooMuch(unpacked, zip.fileSize, limits)) throw refused('its files overlap, or grow beyond belief');
  return entries;
}

/** The folders that a name lies in. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function growsTooMuch(unpacked: number, packed: number, { ratio, ratioFrom }: ZipLimits): boolean {
  return unpacked > ratioFrom && unpacked > packed * ratio;
}

const FILE_TYPE = 0o170000;
const PLAIN = 0o100000;
const FOLDER = 0o040000;

function requirePlain(entry: Entry): void {
  const isFolder = entry.fileName.endsWith('/');
  if (!SAFE_NAME.test(isFolder ? `${entry.fileName}x` : entry.fileName))
    throw refused('a name in it leads elsewhere, or is none that a bundle has');
  // The upper half is the mode where the file was made on Unix (APPNOTE 4.4.2, 4.4.15); zero says nothing.
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== (isFolder ? FOLDER : PLAIN)) throw refused('it holds a link or a device');
  if (entry.isEncrypted()) throw refused('a file in it is encrypted by itself');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw refused('a file in it is packed in an unknown way');
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Uint8Array);
  } catch (error) {
    throw refused(error instanceof Error ? error.message : 'it is damaged');
  }
  return Buffer.concat(parts);
}
