import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/**
 * Sees to it that a database file is there, empty when it is new, and that nobody but its owner may read it: SQLite would make it as the system's default says, and its journals like it.
 * Where it cannot be made or changed, SQLite says so in a moment.
 */
export function makePrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch {
    // Said above.
  }
}
