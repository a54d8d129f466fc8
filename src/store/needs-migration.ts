import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { MIGRATIONS } from './migrations.ts';

/** Whether opening this database would change its schema. False when a write-ahead log waits beside it: whoever left that had brought the schema up to date. */
export function needsMigration(file: string): boolean {
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) return false;
  const header = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  try {
    if (readSync(handle, header, 0, 64, 0) < 64) return false;
  } finally {
    closeSync(handle);
  }
  // The user version stands at offset 60, big-endian (SQLite file format, section 1.3).
  return header.readUInt32BE(60) < MIGRATIONS.length;
}
