import { appendFileSync, chmodSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lockCase } from '../../../src/store/case-lock.ts';
import { filesIn, newCase, scannedCase } from '../small-case.ts';
import type { SmallCase } from '../small-case.ts';

let world: SmallCase;
beforeAll(async () => {
  world = await scannedCase();
}, 90_000);

interface VerifyDocument {
  readonly result: string;
  readonly audit: { readonly entries: number; readonly head: string };
  readonly inventory: { readonly files: number; readonly read: number };
  readonly captures: { readonly total: number; readonly read: number; readonly intact: number };
  readonly problems: readonly { readonly code: string; readonly where: string; readonly meaning: string }[];
  readonly warnings: readonly { readonly code: string }[];
}

async function verify(caseFolder: string, more: readonly string[] = []): Promise<{ status: number; document: VerifyDocument }> {
  const { status, out } = await world.run(['verify', '--json', ...more], caseFolder);
  return { status, document: JSON.parse(out) as VerifyDocument };
}

const codesOf = (document: VerifyDocument): readonly string[] => [...new Set(document.problems.map(({ code }) => code))];
const change = (path: string, edit: (bytes: Buffer) => Uint8Array): void => {
  chmodSync(path, 0o600);
  writeFileSync(path, edit(readFileSync(path)));
};
const text = (edit: (from: string) => string) => (bytes: Buffer) => Buffer.from(edit(bytes.toString('latin1')), 'latin1');
const evidenceOf = (folder: string): string => filesIn(folder).find((path) => /^evidence\/.*(?:warc\.gz|zst)$/.test(path)) ?? '';

describe('leadline verify', () => {
  test('finds a case intact that only leadline has touched, and says what no time stamp covers', async () => {
    const { status, document } = await verify(world.caseFolder);
    expect(document.problems).toEqual([]);
    expect(status).toBe(0);
    expect(document.warnings.map(({ code }) => code)).toEqual(['NOT_ANCHORED']);
    expect(document.captures.total).toBeGreaterThan(15);
    expect(document.captures).toMatchObject({ read: document.captures.total, intact: document.captures.total });
    const { out } = await world.run(['verify']);
    expect(out).toContain('RESULT      OK, with 1 warnings');
  });

  test('writes nothing: no file comes, goes or changes, not even where the case may only be read', async () => {
    const folder = world.copy('read-only');
    const stateOf = (): string =>
      filesIn(folder)
        .map((path) => `${path} ${statSync(join(folder, path)).mtimeMs} ${statSync(join(folder, path)).size}`)
        .join('\n');
    const before = stateOf();
    chmodSync(folder, 0o500);
    const { status } = await verify(folder);
    chmodSync(folder, 0o700);
    expect(status).toBe(0);
    expect(stateOf()).toBe(before);
  });

  test('reads a sample of the captures, and everything else whole', async () => {
    const { status, document } = await verify(world.caseFolder, ['--sample', '5']);
    expect(status).toBe(0);
    expect(document.captures.read).toBe(5);
    expect(document.inventory.read).toBeLessThan(document.inventory.files);
    const share = await verify(world.caseFolder, ['--sample', '100%']);
    expect(share.document.captures.read).toBe(share.document.captures.total);
    expect((await world.run(['verify', '--sample', '0'])).status).toBe(2);
    expect((await world.run(['verify', '--sample', '101%'])).status).toBe(2);
  });

  test('is refused while a command works on the case', async () => {
    const lock = lockCase(join(world.caseFolder, 'scan.lock'));
    const { status, err } = await world.run(['verify']);
    lock.release();
    expect(status).toBe(3);
    expect(err).toContain('Verify it when that has ended');
  });

  test('says that there is no case where there is none', async () => {
    expect((await world.run(['verify'], join(world.folder, 'nowhere'))).status).toBe(3);
  });

  const log = 'audit/log-000001.jsonl';
  const linesOf = (edit: (lines: string[]) => string[]) => text((from) => `${edit(from.split('\n').slice(0, -1)).join('\n')}\n`);
  const swapped = (lines: string[]): string[] => [...lines.slice(0, 2), lines[3] ?? '', lines[2] ?? '', ...lines.slice(4)];

  test.each<[string, string, readonly string[], (folder: string) => void]>([
    [
      'a field of an entry is edited',
      'HASH_MISMATCH',
      [],
      (at) =>
        change(
          join(at, log),
          text((from) => from.replace('"day":"day-1"', '"day":"day-9"')),
        ),
    ],
    [
      'a member is named twice in an entry',
      'NOT_CANONICAL',
      [],
      (at) =>
        change(
          join(at, log),
          text((from) => from.replace('"v":1,', '"v":1,"v":1,')),
        ),
    ],
    [
      'a letter of an entry is escaped',
      'NOT_CANONICAL',
      [],
      (at) =>
        change(
          join(at, log),
          text((from) => from.replace('"init"', String.raw`"\u0069nit"`)),
        ),
    ],
    [
      'a blank stands in an entry',
      'NOT_CANONICAL',
      [],
      (at) =>
        change(
          join(at, log),
          text((from) => from.replace('{"action"', '{ "action"')),
        ),
    ],
    [
      'a number is spelled otherwise',
      'NOT_CANONICAL',
      [],
      (at) =>
        change(
          join(at, log),
          text((from) => from.replace('"seq":2,', '"seq":2.0,')),
        ),
    ],
    [
      'a number is written as text',
      'WRONG_TYPE',
      [],
      (at) =>
        change(
          join(at, log),
          text((from) => from.replace('"seq":2,', '"seq":"2",')),
        ),
    ],
    [
      'a byte order mark stands before the log',
      'NOT_JSON',
      [],
      (at) => change(join(at, log), (bytes) => Buffer.concat([Buffer.from('efbbbf', 'hex'), bytes])),
    ],
    [
      'lines end in CR LF',
      'NOT_CANONICAL',
      [],
      (at) =>
        change(
          join(at, log),
          text((from) => from.replaceAll('\n', '\r\n')),
        ),
    ],
    [
      'the padding of a signature is changed',
      'BAD_SIGNATURE',
      [],
      (at) =>
        change(
          join(at, log),
          text((from) =>
            from.replace(
              /(.)==","terms/,
              (_, last: string) => `${last === 'A' ? 'B' : String.fromCodePoint((last.codePointAt(0) ?? 0) ^ 1)}==","terms`,
            ),
          ),
        ),
    ],
    [
      'a line is deleted',
      'SEQ_GAP',
      ['PREV_MISMATCH'],
      (at) =>
        change(
          join(at, log),
          linesOf((lines) => lines.toSpliced(2, 1)),
        ),
    ],
    [
      'a line is doubled',
      'SEQ_GAP',
      ['PREV_MISMATCH'],
      (at) =>
        change(
          join(at, log),
          linesOf((lines) => lines.toSpliced(2, 0, lines[2] ?? '')),
        ),
    ],
    ['two lines change places', 'SEQ_GAP', ['PREV_MISMATCH'], (at) => change(join(at, log), linesOf(swapped))],
    [
      'the tail is cut off',
      'TRUNCATED',
      [],
      (at) =>
        change(
          join(at, log),
          linesOf((lines) => lines.slice(0, -1)),
        ),
    ],
    ['a half line is cut off', 'TRUNCATED', [], (at) => change(join(at, log), (bytes) => bytes.subarray(0, -20))],
    [
      'the tail and the head are removed',
      'HEAD_MISSING',
      [],
      (at) => {
        change(
          join(at, log),
          linesOf((lines) => lines.slice(0, -1)),
        );
        rmSync(join(at, 'audit', 'head.json'));
      },
    ],
    ['the whole log is removed', 'NO_LOG', ['TRUNCATED'], (at) => rmSync(join(at, log))],
    ['the audit folder is removed', 'NO_LOG', ['HEAD_MISSING'], (at) => rmSync(join(at, 'audit'), { recursive: true })],
    [
      'case.json no longer names the log',
      'CASE_DAMAGED',
      [],
      (at) =>
        change(
          join(at, 'case.json'),
          text((from) => from.replace(/,\s+"audit": \{[^}]*\}/, '')),
        ),
    ],
    ['case.json is removed', 'CASE_DAMAGED', [], (at) => rmSync(join(at, 'case.json'))],
    [
      'case.json says more days',
      'FILE_ALTERED',
      [],
      (at) =>
        change(
          join(at, 'case.json'),
          text((from) => from.replace('"retentionDays": 7', '"retentionDays": 9')),
        ),
    ],
    [
      'the database is altered',
      'FILE_ALTERED',
      [],
      (at) => change(join(at, 'leadline.db'), (bytes) => Buffer.concat([bytes, Buffer.from('x')])),
    ],
    ['the database is removed', 'FILE_MISSING', [], (at) => rmSync(join(at, 'leadline.db'))],
    ['a write-ahead log is planted beside the database', 'JOURNAL_PLANTED', [], (at) => writeFileSync(join(at, 'leadline.db-wal'), 'x')],
    [
      'a rollback journal is planted beside the database',
      'JOURNAL_PLANTED',
      [],
      (at) => writeFileSync(join(at, 'leadline.db-journal'), 'x'),
    ],
    [
      'a capture is altered',
      'FILE_ALTERED',
      ['BODY_MISMATCH'],
      (at) =>
        change(join(at, evidenceOf(at)), (bytes) =>
          Buffer.from(bytes.map((byte, place) => (place === bytes.byteLength >> 1 ? byte ^ 1 : byte))),
        ),
    ],
    ['a capture is removed', 'FILE_MISSING', ['BODY_MISMATCH'], (at) => rmSync(join(at, evidenceOf(at)))],
    ['a file is planted in the evidence', 'FILE_EXTRA', [], (at) => writeFileSync(join(at, 'evidence', 'planted.txt'), 'x')],
    [
      'an inventory is altered',
      'INVENTORY_DAMAGED',
      ['FILE_ALTERED'],
      (at) => {
        for (const path of filesIn(at).filter((name) => name.startsWith('audit/inventory/'))) appendFileSync(join(at, path), '\n');
      },
    ],
    ['a lock file holds bytes', 'LOCK_NOT_EMPTY', [], (at) => writeFileSync(join(at, 'scan.lock'), 'x')],
    [
      'the salt is altered',
      'FILE_ALTERED',
      [],
      (at) =>
        change(
          join(at, 'audit', 'salt'),
          text((from) => from.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))),
        ),
    ],
  ])('AU-1: where %s it ends with 6 and says %s', async (_what, code, more, tamper) => {
    const folder = world.copy(`tampered-${Math.random().toString(36).slice(2)}`);
    tamper(folder);
    const { status, document } = await verify(folder);
    expect(codesOf(document)).toEqual(expect.arrayContaining([code, ...more]));
    expect(status).toBe(6);
    for (const { where, meaning } of document.problems) {
      expect(where).not.toBe('');
      expect(meaning.length).toBeGreaterThan(30);
    }
    rmSync(folder, { recursive: true });
  });

  test('AU-1: a log, head and inventory written anew with another key are not those of the case', async () => {
    const folder = world.copy('other-key');
    const other = await newCase();
    rmSync(join(folder, 'audit'), { recursive: true });
    cpSync(join(other.caseFolder, 'audit'), join(folder, 'audit'), { recursive: true });
    const { status, document } = await verify(folder);
    expect(status).toBe(6);
    expect(codesOf(document)).toEqual(expect.arrayContaining(['OTHER_CHAIN', 'KEY_UNKNOWN', 'BAD_SIGNATURE']));
  });

  test('AU-1: an older copy of the whole case passes, unless a head is known outside; then it is told', async () => {
    const older = world.copy('older');
    const { document } = await verify(world.caseFolder);
    await world.run(['leads', 'list', '--quiet']);
    const { document: later } = await verify(world.caseFolder);
    expect((await verify(older)).status).toBe(0);
    expect((await verify(older, ['--head', document.audit.head])).status).toBe(0);
    const told = await verify(older, ['--head', later.audit.head]);
    expect(told.status).toBe(6);
    expect(codesOf(told.document)).toEqual(['UNKNOWN_HEAD']);
    expect((await verify(world.caseFolder, ['--head', later.audit.head])).status).toBe(0);
  });
});
