import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseCipher, contentOf, lineOf } from '../../../src/evidence/access/case-cipher.ts';
import { fingerprintOf, keyFor, makeCaseKey } from '../../../src/evidence/access/case-key.ts';
import { destroyContentKey, isEncrypted } from '../../../src/evidence/access/encrypted-file.ts';

const cipher = caseCipher(makeCaseKey());
const NAME = 'cap-0123/record.json';

describe('caseCipher()', () => {
  test('AC-2: what is encrypted is decrypted under the same name, and the same content never looks the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.string(), (content, name) => {
        const bytes = cipher.encrypt(name, content);
        expect(isEncrypted(bytes)).toBe(true);
        expect(cipher.encrypt(name, content)).not.toEqual(bytes);
        expect(cipher.decrypt(name, bytes)).toEqual(Buffer.from(content));
      }),
    );
  });

  test('AC-2: any changed byte, a cut, another name and another case key are refused', () => {
    const bytes = cipher.encrypt(NAME, Buffer.from('CANARY in a page'));
    expect(bytes.includes('CANARY')).toBe(false);
    for (let at = 0; at < bytes.byteLength; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => cipher.decrypt(NAME, changed)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
      expect(() => cipher.decrypt(NAME, bytes.subarray(0, at))).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
    }
    expect(() => cipher.decrypt('cap-0124/record.json', bytes)).toThrow('put in its place');
    expect(() => cipher.decrypt('cap-0123/item.warc.gz', bytes)).toThrow('put in its place');
    expect(() => caseCipher(makeCaseKey()).decrypt(NAME, bytes)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });

  test('a line is one line, and is read again only whole and in its own file', () => {
    const line = cipher.encryptLine('urgent/urgent.jsonl', '{"raw":"CANARY\\n"}');
    expect(line).toMatch(/^LLL1 [A-Za-z0-9+/=]{40,}$/);
    expect(cipher.decryptLine('urgent/urgent.jsonl', line)).toBe('{"raw":"CANARY\\n"}');
    expect(cipher.decryptLine('logs/scan.log', line)).toBeUndefined();
    expect(cipher.decryptLine('urgent/urgent.jsonl', line.slice(0, -9))).toBeUndefined();
    expect(cipher.decryptLine('urgent/urgent.jsonl', '{"plain":1}')).toBeUndefined();
  });
});

describe('contentOf() and lineOf()', () => {
  test('give plain content of a plain case, and refuse plain content in an encrypted one', () => {
    expect(contentOf(undefined, NAME, Buffer.from('plain'))).toEqual(Buffer.from('plain'));
    expect(lineOf(undefined, NAME, '{"plain":1}')).toBe('{"plain":1}');
    expect(() => contentOf(cipher, NAME, Buffer.from('plain'))).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });

  test('AC-2: never take encrypted content for plain: without a key they throw E_KEY', () => {
    expect(() => contentOf(undefined, NAME, cipher.encrypt(NAME, Buffer.from('x')))).toThrow(expect.objectContaining({ code: 'E_KEY' }));
    expect(() => lineOf(undefined, NAME, cipher.encryptLine(NAME, 'x'))).toThrow(expect.objectContaining({ code: 'E_KEY' }));
  });
});

describe('destroyContentKey()', () => {
  test('AC-2: what was encrypted cannot be read any more with the case key; the content itself need not be overwritten', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'leadline-access-')), 'record.json');
    writeFileSync(file, cipher.encrypt(NAME, Buffer.alloc(5_000, 7)), { mode: 0o400 });
    const before = readFileSync(file);
    destroyContentKey(file);
    const after = readFileSync(file);
    expect(() => cipher.decrypt(NAME, after)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
    expect(after.subarray(64)).toEqual(before.subarray(64));
    expect(after.subarray(4, 64)).not.toEqual(before.subarray(4, 64));
  });

  test('leaves a plain file as it is', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'leadline-access-')), 'plain');
    writeFileSync(file, 'x'.repeat(100));
    destroyContentKey(file);
    expect(readFileSync(file, 'utf8')).toBe('x'.repeat(100));
    expect(statSync(file).size).toBe(100);
  });
});

describe('keyFor()', () => {
  test('no two uses share a key, none is the case key, and the fingerprint is of none of them', () => {
    const caseKey = makeCaseKey();
    const keys = [caseKey, ...(['content-keys', 'lines', 'database'] as const).map((use) => keyFor(use, caseKey))].map((key) =>
      Buffer.from(key).toString('hex'),
    );
    expect(new Set(keys).size).toBe(4);
    expect(keys.some((key) => key.startsWith(fingerprintOf(caseKey)))).toBe(false);
  });
});
