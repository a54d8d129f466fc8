import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTombstone } from '../../../src/custody/view/view-tombstone.ts';
import { writePurgeTombstones } from '../../../src/evidence/purge-tombstone.ts';
import { tombstoneWriter } from '../../../src/evidence/tombstone.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-tombstones-'));
  tombstoneWriter(folder)({
    sha256: 'ab'.repeat(32) as never,
    url: 'https://ads.test/1',
    destroyedAt: '2026-01-06T10:00:00.000Z',
    why: 'sign of abuse material (RULE-9)',
    captures: ['cap-0000000000000000000a', 'cap-0000000000000000000b'],
  });
  writePurgeTombstones(folder, [
    {
      id: 'cap-0000000000000000000c',
      recordSha256: null,
      reason: 'expired',
      basis: 'OPS-12',
      approvedBy: 'another',
      destroyedAt: '2026-02-01T10:00:00.000Z',
      plan: 'plan-1',
    },
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('findTombstone()', () => {
  test.each([
    ['cap-0000000000000000000b', ' at 2026-01-06T10:00:00.000Z: sign of abuse material (RULE-9)'],
    ['cap-0000000000000000000c', ' at 2026-02-01T10:00:00.000Z: expired'],
    ['cap-00000000000000000001', undefined],
    ['cap-0000000000000000', undefined],
  ])('says when and why %s was destroyed, if it was', (captureId, expected) => {
    expect(findTombstone(folder, captureId)).toBe(expected);
  });

  test('knows of nothing where nothing was ever destroyed', () => {
    expect(findTombstone(join(folder, 'none'), 'cap-0000000000000000000a')).toBeUndefined();
  });
});
