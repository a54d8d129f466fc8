import { chmodSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requirePrivate } from '../../../src/evidence/access/require-private.ts';

describe.skipIf(process.platform === 'win32')('requirePrivate()', () => {
  test('AC-1: a case that others may read is refused by every way that leads to it, a symbolic link too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadline-private-'));
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    for (const way of [folder, link]) {
      chmodSync(folder, 0o700);
      requirePrivate(way);
      for (const mode of [0o750, 0o701, 0o755]) {
        chmodSync(folder, mode);
        expect(() => requirePrivate(way), `${way} ${mode.toString(8)}`).toThrow(expect.objectContaining({ code: 'E_EXPOSED' }));
      }
    }
    requirePrivate(join(folder, 'none'));
  });
});
