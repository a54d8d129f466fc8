import { chmodSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { needsMigration } from '../../src/store/needs-migration.ts';
import { readCaptureHashes } from '../../src/store/read-immutable.ts';
import { useDatabaseKey } from '../../src/store/use-database-key.ts';
import { lockCase } from '../../src/store/case-lock.ts';
import { openDatabase } from '../../src/store/open-database.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'leadline-store-'));

describe('openDatabase()', () => {
  test('makes the schema once and leaves it alone afterwards', () => {
    const file = join(folder(), 'case.db');
    openDatabase(file).close();
    const db = openDatabase(file);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get()).toBeGreaterThan(8);
    db.close();
  });

  test('refuses a database of a newer version and leaves it as it was', () => {
    const file = join(folder(), 'case.db');
    const newer = new Database(file);
    newer.pragma('user_version = 999');
    newer.close();
    expect(() => openDatabase(file)).toThrow(expect.objectContaining({ code: 'E_CASE_NEWER' }));
    const again = new Database(file);
    expect(again.pragma('user_version', { simple: true })).toBe(999);
    again.close();
  });

  test('says that a file is no database', () => {
    const file = join(folder(), 'case.db');
    writeFileSync(file, 'this is certainly not a database, and long enough to be looked at as one'.repeat(20));
    expect(() => openDatabase(file)).toThrow(expect.objectContaining({ code: 'E_CASE' }));
  });

  test('does not make folders', () => {
    expect(() => openDatabase(join(folder(), 'no', 'such', 'folder', 'case.db'))).toThrow(/directory does not exist/);
  });
});

describe('openDatabase() with a key', () => {
  const KEY = 'ab'.repeat(32);
  const filled = (): string => {
    const file = join(folder(), 'case.db');
    const db = openDatabase(file, KEY);
    db.prepare("INSERT INTO scan (day, started_ms, state, tool_version, options) VALUES ('CANARY-day', 1, 'running', 'x', '{}')").run();
    db.close();
    return file;
  };

  test('AC-2: keeps nothing in clear, in the file and in the journal beside it', () => {
    const file = join(folder(), 'case.db');
    const db = openDatabase(file, KEY);
    db.prepare("INSERT INTO scan (day, started_ms, state, tool_version, options) VALUES ('CANARY-day', 1, 'running', 'x', '{}')").run();
    const open = [`${file}-wal`, file].map((path) => readFileSync(path));
    db.close();
    for (const bytes of [...open, readFileSync(file)])
      expect(['CANARY', 'CREATE TABLE', 'SQLite format'].filter((text) => bytes.includes(text))).toEqual([]);
    expect(open[0]?.byteLength).toBeGreaterThan(4_000);
  });

  test('AC-2: opens with that key alone; no key and another one give E_CASE and change nothing', () => {
    const file = filled();
    const before = readFileSync(file);
    for (const key of [undefined, 'cd'.repeat(32)])
      expect(() => openDatabase(file, key)).toThrow(expect.objectContaining({ code: 'E_CASE' }));
    expect(readFileSync(file)).toEqual(before);
    const db = openDatabase(file, KEY);
    expect(db.prepare('SELECT day FROM scan').pluck().get()).toBe('CANARY-day');
    db.close();
  });

  test('AC-2: is a database of SQLCipher 4: pages of 4096 bytes with HMAC-SHA-512, the raw key as it is', () => {
    // By the description of the format: 16 bytes of salt first; of each page 80 bytes at the end for an IV and the HMAC over the page, the IV and its number.
    const page = readFileSync(filled()).subarray(0, 4_096);
    const salt = page.subarray(0, 16);
    const hmacSalt = salt.map((byte) => byte ^ 0x3a);
    const hmacKey = pbkdf2Sync(Buffer.from(KEY, 'hex'), hmacSalt, 2, 32, 'sha512');
    const number = Buffer.from([1, 0, 0, 0]);
    const wanted = createHmac('sha512', hmacKey)
      .update(page.subarray(16, 4_096 - 64))
      .update(number)
      .digest();
    expect(page.subarray(4_096 - 64).equals(wanted)).toBe(true);
    const iv = page.subarray(4_096 - 80, 4_096 - 64);
    const plain = createDecipheriv('aes-256-cbc', Buffer.from(KEY, 'hex'), iv)
      .setAutoPadding(false)
      .update(page.subarray(16, 4_096 - 80));
    // Offsets 16 and 20 of a header of SQLite: page size 4096, 80 bytes reserved.
    expect([plain.readUInt16BE(0), plain[4]]).toEqual([4_096, 80]);
  });

  test('AC-2: readCaptureHashes() reads it and leaves nothing beside it', () => {
    const file = filled();
    expect([...readCaptureHashes(file, KEY)]).toEqual([]);
    expect(() => [...readCaptureHashes(file, 'cd'.repeat(32))]).toThrow();
    expect(readdirSync(join(file, '..'))).toEqual(['case.db']);
  });

  test('needsMigration() reads its version with the key', () => {
    const file = filled();
    expect(needsMigration(file, KEY)).toBe(false);
    const older = new Database(file);
    useDatabaseKey(older, KEY);
    older.pragma('user_version = 1');
    older.close();
    expect(needsMigration(file, KEY)).toBe(true);
  });
});

describe('file modes', () => {
  test('AC-1: database, journals and lock are their owner’s alone, also where an earlier version had left them open', () => {
    const file = join(folder(), 'case.db');
    openDatabase(file).close();
    chmodSync(file, 0o644);
    const db = openDatabase(file);
    db.exec('CREATE TABLE t (a)');
    const lock = lockCase(join(file, '..', 'scan.lock'));
    const modes = readdirSync(join(file, '..')).map((name) => [name, statSync(join(file, '..', name)).mode & 0o777]);
    db.close();
    lock.release();
    expect(modes.length).toBeGreaterThanOrEqual(4);
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
  });
});

describe('lockCase()', () => {
  test('lets one holder in, and the next when it has gone', () => {
    const file = join(folder(), 'scan.lock');
    const lock = lockCase(file);
    expect(() => lockCase(file)).toThrow(expect.objectContaining({ code: 'E_CASE_LOCKED' }));
    lock.release();
    lockCase(file).release();
  });
});
