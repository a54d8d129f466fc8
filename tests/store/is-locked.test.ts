import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { lockCase } from '../../src/store/case-lock.ts';
import { isLocked } from '../../src/store/is-locked.ts';

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'leadline-lock-')), 'scan.lock');
});

describe('isLocked()', () => {
  test('tells whether somebody holds the lock, and makes no file', () => {
    expect(isLocked(file)).toBe(false);
    expect(existsSync(file)).toBe(false);
    const lock = lockCase(file);
    expect(isLocked(file)).toBe(true);
    lock.release();
    expect(isLocked(file)).toBe(false);
    expect(readdirSync(dirname(file))).toEqual(['scan.lock']);
    expect(statSync(file).size).toBe(0);
  });

  test('keeps nobody out, and takes a file that is no lock for a free one', () => {
    writeFileSync(file, 'somebody wrote here, more than a page of SQLite would begin with');
    expect(isLocked(file)).toBe(false);
  });
});
