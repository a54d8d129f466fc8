import type { Database } from 'better-sqlite3-multiple-ciphers';

/**
 * Says with which key a database is encrypted: 64 hexadecimal digits, raw, so that no passphrase is stretched once more; the file is one of SQLCipher 4. Must stand before anything is read.
 * What SQLite would put into temporary files stays in memory: they would not be encrypted. The write-ahead log is brought in at 32 MB, not at 4: each time, its pages are decrypted and encrypted once more.
 */
export function useDatabaseKey(db: Database, key: string): void {
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${key}'"`);
  db.pragma('temp_store = MEMORY');
  db.pragma('wal_autocheckpoint = 8000');
}
