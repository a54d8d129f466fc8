import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskError } from '../../model/disk-error.ts';

/** Writes a file whole: beside it first, then in its place; on the disk, its name too, when this returns. Throws `E_DISK` where the disk is full or read-only. */
export function writeDurable(path: string, content: Uint8Array | string, mode: 0o600 | 0o400 = 0o600): void {
  writeWhole(path, content, mode);
  syncFolder(dirname(path));
}

/** As `writeDurable`, but for the name: whoever writes many files into a folder calls `syncFolder` once behind them. */
export function writeWhole(path: string, content: Uint8Array | string, mode: 0o600 | 0o400 = 0o600): void {
  onDisk(path, () => {
    const part = `${path}.part`;
    rmSync(part, { force: true });
    const file = openSync(part, 'wx', mode);
    try {
      writeAll(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  });
}

/** Adds to the end of a file, on the disk when this returns. Throws `E_DISK` where the disk is full or read-only. */
export function appendDurable(path: string, content: Uint8Array | string): void {
  onDisk(path, () => {
    const file = openSync(path, 'a', 0o600);
    try {
      writeAll(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/** Makes sure that the names in a folder are on the disk. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder; it keeps names by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeAll(file: number, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
}

function onDisk(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw diskError(error, `${path}, without which nothing is read or changed,`);
  }
}
