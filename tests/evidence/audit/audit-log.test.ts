import { appendFileSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeSigningKey } from '../../../src/evidence/audit/signing-key.ts';
import { verifyLog } from '../../../src/evidence/audit/verify-log.ts';
import { CHAIN, openSampleLog, sampleFacts } from './append-entries.ts';
import { verifiedFolder } from './verified-folder.ts';
import type { VerifiedFolder } from './verified-folder.ts';

let folder: string;
let publicKey: string;
let verify: VerifiedFolder['verify'];
let problems: VerifiedFolder['problems'];
beforeEach(() => {
  ({ folder, publicKey, verify, problems } = verifiedFolder());
});

const logFile = (): string => join(folder, 'audit', 'log-000001.jsonl');

describe('openAuditLog()', () => {
  test('writes entries that verify, one a line, each bound to the one before', () => {
    const log = openSampleLog(folder);
    const hashes = [1, 2, 3].map((count) => log.append(sampleFacts({ data: { count } })).hash);
    const { findings, hashes: found, state } = verify();
    expect(findings).toEqual([]);
    expect(found).toEqual(hashes);
    expect(state.seq).toBe(3);
    expect(readFileSync(logFile(), 'utf8').split('\n')).toHaveLength(4);
  });

  test('goes on where another process left off', () => {
    openSampleLog(folder).append(sampleFacts());
    openSampleLog(folder).append(sampleFacts());
    expect(verify()).toMatchObject({ findings: [], state: { seq: 2 } });
  });

  test('begins another file when one is full, and needs them all', () => {
    const log = openSampleLog(folder, { segmentBytes: 2_000 });
    for (let count = 0; count < 12; count += 1) log.append(sampleFacts({ data: { count } }));
    const names = readdirSync(join(folder, 'audit')).filter((name) => name.endsWith('.jsonl'));
    expect(names.length).toBeGreaterThan(2);
    expect(verify()).toMatchObject({ findings: [], segments: names.length, state: { seq: 12 } });
    rmSync(join(folder, 'audit', 'log-000002.jsonl'));
    expect(problems()).toEqual(expect.arrayContaining(['SEGMENT_MISSING', 'PREV_MISMATCH']));
  });

  test.each([
    ['another key', () => makeSigningKey(join(folder, 'other.pem')).publicKey, 'KEY_UNKNOWN'],
    ['another case', () => publicKey, 'PREV_MISMATCH'],
  ])('is not the log of %s', (_, keyOf, code) => {
    openSampleLog(folder).append(sampleFacts());
    const { findings } = verifyLog(folder, { chain: CHAIN, publicKey: keyOf(), caseId: 'case-2' });
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test.each([
    ['the head is gone', () => rmSync(join(folder, 'audit', 'head.json'))],
    ['the head is altered', () => appendFileSync(join(folder, 'audit', 'head.json'), '\n')],
    ['the log is cut', () => truncateSync(logFile(), 300)],
    ['lines that do not fit follow', () => appendFileSync(logFile(), '{}\n')],
  ])('refuses to go on where %s', (_, damage) => {
    const log = openSampleLog(folder);
    log.append(sampleFacts());
    log.append(sampleFacts());
    damage();
    expect(() => openSampleLog(folder).append(sampleFacts())).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });

  test('AU-4: a half-written line is kept aside, told and entered, never repaired in silence', () => {
    openSampleLog(folder).append(sampleFacts());
    appendFileSync(logFile(), '{"action":"vi');
    expect(verify().findings.map(({ code }) => code)).toEqual(['TORN_LINE']);
    const log = openSampleLog(folder);
    const torn = log.setTornAside(sampleFacts());
    expect(torn?.bytes).toBe(13);
    expect(readFileSync(join(folder, torn?.file ?? ''), 'utf8')).toBe('{"action":"vi');
    expect(verify().findings.map(({ code }) => code)).toEqual(['TORN_KEPT']);
    expect(log.setTornAside(sampleFacts())).toBeUndefined();
  });

  test('AU-4: a head that is one entry behind is told, and set right by the next entry', () => {
    const log = openSampleLog(folder);
    log.append(sampleFacts());
    const head = readFileSync(join(folder, 'audit', 'head.json'));
    log.append(sampleFacts());
    writeFileSync(join(folder, 'audit', 'head.json'), head);
    expect(verify().findings.map(({ code }) => code)).toEqual(['HEAD_BEHIND']);
    openSampleLog(folder).append(sampleFacts());
    expect(verify()).toMatchObject({ findings: [], state: { seq: 3 } });
    writeFileSync(join(folder, 'audit', 'head.json'), head);
    expect(problems()).toEqual(['HEAD_OLD']);
  });
});
