import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accessPath, firstAccess, openAccess, readAccess, writeAccess } from '../../../src/evidence/access/access-file.ts';
import { makeCaseKey } from '../../../src/evidence/access/case-key.ts';
import { makeKeyFile } from '../../../src/evidence/access/make-key-file.ts';
import { passphraseSecret, readKeyFile } from '../../../src/evidence/access/key-secret.ts';
import { makeKeySlot } from '../../../src/evidence/access/key-slot.ts';

const ABOUT = { caseId: 'case-1', label: 'Unit', nowMs: Date.UTC(2026, 0, 5) };
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'leadline-access-'));
const newKeyFile = (): ReturnType<typeof readKeyFile> => {
  const file = join(newFolder(), 'key');
  makeKeyFile(file);
  return readKeyFile(file);
};

describe('openAccess()', () => {
  test('AC-2: a passphrase opens the case key it was made for, however its letters are composed', () => {
    const caseKey = makeCaseKey();
    const access = firstAccess(caseKey, passphraseSecret('caf\u00e9 au lait, two'), ABOUT);
    expect(access.keys[0]?.scrypt).toMatchObject({ n: 131_072, r: 8, p: 1 });
    expect(Buffer.from(openAccess(access, passphraseSecret('cafe\u0301 au lait, two')).caseKey)).toEqual(Buffer.from(caseKey));
  });

  test('AC-2: another passphrase, another key file and a passphrase that spells a key file open nothing', () => {
    const [mine, other] = [newKeyFile(), newKeyFile()];
    const access = firstAccess(makeCaseKey(), mine, ABOUT);
    expect(openAccess(access, mine).slot.id).toBe(access.keys[0]?.id);
    for (const secret of [other, passphraseSecret('a long passphrase'), passphraseSecret(Buffer.from(mine.bytes).toString())])
      expect(() => openAccess(access, secret)).toThrow(expect.objectContaining({ code: 'E_KEY' }));
  });

  test.each(['id', 'madeAt', 'label', 'role'] as const)('AC-2: a slot whose %s was changed opens nothing', (name) => {
    const secret = newKeyFile();
    const access = firstAccess(makeCaseKey(), secret, ABOUT);
    const keys = access.keys.map((slot) => ({
      ...slot,
      [name]: { id: 'key-00000000', madeAt: '2026-01-06T00:00:00.000Z', label: 'Other', role: 'auditor' }[name],
    }));
    expect(() => openAccess({ ...access, keys }, secret)).toThrow(expect.objectContaining({ code: 'E_KEY' }));
  });

  test('AC-2: a slot of another case, or of another key put into this case, opens nothing', () => {
    const secret = newKeyFile();
    const access = firstAccess(makeCaseKey(), secret, ABOUT);
    expect(() => openAccess({ ...access, caseId: 'case-2' }, secret)).toThrow(expect.objectContaining({ code: 'E_KEY' }));
    const foreign = makeKeySlot(makeCaseKey(), secret, { ...ABOUT, role: 'analyst' });
    expect(() => openAccess({ ...access, keys: [foreign] }, secret)).toThrow(expect.objectContaining({ code: 'E_KEY' }));
  });
});

describe('readAccess()', () => {
  test('gives what was written, readable by its owner only', () => {
    const folder = newFolder();
    const access = firstAccess(makeCaseKey(), newKeyFile(), ABOUT);
    writeAccess(folder, access);
    expect(readAccess(folder)).toEqual(access);
    expect(statSync(accessPath(folder)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'access')).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['no JSON', () => 'nonsense'],
    ['no keys', (text: string) => text.replace(/"keys": \[[\s\S]*\]/, '"keys": []')],
    ['a cost that would take all memory', (text: string) => text.replace('16384', '1073741824')],
    ['a cost that is no power of two', (text: string) => text.replace('16384', '16385')],
  ])('throws E_INTEGRITY for %s', (_, change) => {
    const folder = newFolder();
    writeAccess(folder, firstAccess(makeCaseKey(), newKeyFile(), ABOUT));
    const text = readFileSync(accessPath(folder), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(accessPath(folder), change(text));
    expect(() => readAccess(folder)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });
});

describe('readKeyFile()', () => {
  test('takes what makeKeyFile() made; two are never the same', () => {
    expect(Buffer.from(newKeyFile().bytes)).not.toEqual(Buffer.from(newKeyFile().bytes));
  });

  test.each([
    ['is absent', () => join(newFolder(), 'none')],
    ['is a folder', () => newFolder()],
    ['is too short', () => written('x'.repeat(31), 0o600)],
    ['is no key file but a film', () => written('x'.repeat(65_537), 0o600)],
    ['may be read by others', () => written('x'.repeat(64), 0o640)],
  ])('throws E_KEY where it %s', (_, make) => {
    expect(() => readKeyFile(make())).toThrow(expect.objectContaining({ code: 'E_KEY' }));
  });
});

function written(text: string, mode: number): string {
  const file = join(newFolder(), 'key');
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}
