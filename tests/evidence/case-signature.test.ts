import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeSigningKey, publicKeyPem } from '../../src/evidence/audit/signing-key.ts';
import type { SigningKey } from '../../src/evidence/audit/signing-key.ts';
import { createCase, readCase, readCaseAsItIs } from '../../src/evidence/case-folder.ts';
import { caseSignature, signCase, writeSignedCase } from '../../src/evidence/case-signature.ts';
import { sha256 } from '../../src/model/sha256.ts';
import type { CaseFile } from '../../src/model/case-file.ts';

let folder: string;
let key: SigningKey;
let file: CaseFile;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  const above = mkdtempSync(join(tmpdir(), 'leadline-signature-'));
  folder = join(above, 'case');
  key = makeSigningKey(join(above, 'key.pem'));
  file = {
    schema: 'case/1',
    id: 'case-1',
    purpose: 'test',
    regime: 'demo',
    legalBasis: 'none',
    operator: 'tests',
    validFrom: '2026-01-05',
    validUntil: '2026-01-09',
    retentionDays: 30,
    authority: {
      authorisedBy: 'office',
      reference: 'ref',
      jurisdiction: 'NL',
      hosts: [],
      media: 'none',
      contacts: ['desk'],
    },
    createdAt: '2026-01-05T08:00:00.000Z',
    toolVersion: '0.1.0',
    audit: { chain: '0'.repeat(32), publicKey: key.publicKey },
  };
  createCase(folder, file);
  signCase(folder, key);
});

describe('CA-1: case.json is signed', () => {
  test('and reads back as it was signed', () => {
    expect(caseSignature(folder, file)).toBe('signed');
    expect(readCase(folder)).toEqual(file);
  });

  test('any other byte in it, in the signature, or another key is told, with what to do', () => {
    const text = readFileSync(at('case.json'), 'utf8');
    for (const altered of [text.replace('2026-01-09', '2027-01-09'), `${text} `, text.replaceAll('  ', ' ')]) {
      writeFileSync(at('case.json'), altered);
      expect(() => readCase(folder)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY', message: expect.stringContaining('--renew') }));
      expect(readCaseAsItIs(folder).id).toBe('case-1');
    }
    writeFileSync(at('case.json'), text);
    expect(caseSignature(folder, file)).toBe('signed');
    const signature = readFileSync(at('case.json.sig'), 'utf8');
    for (const altered of ['', signature.trimEnd(), signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')), `${signature}x`]) {
      writeFileSync(at('case.json.sig'), altered);
      expect(caseSignature(folder, file), JSON.stringify(altered)).toBe('altered');
    }
    signCase(folder, makeSigningKey(join(folder, '..', 'other.pem')));
    expect(caseSignature(folder, file)).toBe('altered');
  });

  test('a signature that was removed does not make it an older case', () => {
    rmSync(at('case.json.sig'));
    expect(() => readCase(folder)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });

  test('a case of an earlier version has none, and is read', () => {
    rmSync(at('case.json.sig'));
    const { authority: _, ...older } = file;
    writeFileSync(at('case.json'), JSON.stringify(older));
    expect(caseSignature(folder, readCase(folder))).toBe('unsigned');
  });

  test('whenever writing is stopped one of the signatures fits what is there', () => {
    const [before, signature] = [readFileSync(at('case.json'), 'utf8'), readFileSync(at('case.json.sig'), 'utf8')];
    writeSignedCase(folder, { ...file, validUntil: '2026-02-09' }, key);
    expect(readCase(folder).validUntil).toBe('2026-02-09');
    const [after, renewed] = [readFileSync(at('case.json'), 'utf8'), readFileSync(at('case.json.sig'), 'utf8')];
    // The three states between: the new signature is put first, then the file, then the old signature goes.
    for (const [text, signatures] of [
      [before, `${renewed}${signature}`],
      [after, `${renewed}${signature}`],
      [after, renewed],
    ] as const) {
      writeFileSync(at('case.json'), text);
      writeFileSync(at('case.json.sig'), signatures);
      expect(caseSignature(folder, file)).toBe('signed');
    }
    expect(renewed.split('\n')).toHaveLength(2);
    writeFileSync(at('case.json'), before);
    expect(caseSignature(folder, file)).toBe('altered');
  });

  test('openssl agrees, with the lines that docs/audit-log.md gives', () => {
    const [message, signature, pem] = [at('m'), at('s'), at('key.pub.pem')];
    const verify = (): string =>
      execFileSync('openssl', ['pkeyutl', '-verify', '-pubin', '-inkey', pem, '-rawin', '-in', message, '-sigfile', signature]).toString();
    writeFileSync(message, `leadline-case-signature/1\n${sha256(readFileSync(at('case.json')))}`);
    writeFileSync(signature, Buffer.from(readFileSync(at('case.json.sig'), 'utf8'), 'base64'));
    writeFileSync(pem, publicKeyPem(key.publicKey));
    expect(verify()).toContain('Verified Successfully');
    appendFileSync(message, 'x');
    expect(verify).toThrow();
  });
});
