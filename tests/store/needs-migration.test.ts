import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { beforeEach, describe, expect, test } from 'vitest';
import { needsMigration } from '../../src/store/needs-migration.ts';
import { openDatabase } from '../../src/store/open-database.ts';

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'leadline-schema-')), 'leadline.db');
});

describe('needsMigration()', () => {
  test('is false for a database that this version has opened, without opening it', () => {
    openDatabase(file).close();
    expect(needsMigration(file)).toBe(false);
  });

  test('is true for one of an earlier schema', () => {
    const db = new Database(file);
    db.exec('CREATE TABLE earlier (id INTEGER); PRAGMA user_version = 1');
    db.close();
    expect(needsMigration(file)).toBe(true);
  });

  test('is false where a write-ahead log waits, and for a file that is too short to tell', () => {
    writeFileSync(file, 'short');
    expect(needsMigration(file)).toBe(false);
    writeFileSync(file, Buffer.alloc(100));
    expect(needsMigration(file)).toBe(true);
    writeFileSync(`${file}-wal`, 'x');
    expect(needsMigration(file)).toBe(false);
  });
});
