import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
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

describe('lockCase()', () => {
  test('lets one holder in, and the next when it has gone', () => {
    const file = join(folder(), 'scan.lock');
    const lock = lockCase(file);
    expect(() => lockCase(file)).toThrow(expect.objectContaining({ code: 'E_CASE_LOCKED' }));
    lock.release();
    lockCase(file).release();
  });
});
