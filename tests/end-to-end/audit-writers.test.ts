import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSampleLog, sampleFacts } from '../evidence/audit/append-entries.ts';
import { verifiedFolder } from '../evidence/audit/verified-folder.ts';
import type { VerifiedFolder } from '../evidence/audit/verified-folder.ts';

let folder: string;
let verify: VerifiedFolder['verify'];
let problems: VerifiedFolder['problems'];
beforeEach(() => {
  ({ folder, verify, problems } = verifiedFolder());
});

const writer = fileURLToPath(new URL('../evidence/audit/append-entries.ts', import.meta.url));

describe('the audit log, with several processes', () => {
  test('AU-4: killed at 30 moments while it writes, the log verifies and goes on', async () => {
    let before = 0;
    for (let round = 0; round < 30; round += 1) {
      const child = spawn(process.execPath, [writer, folder, '100000'], { stdio: 'ignore' });
      const ended = new Promise((resolve) => void child.on('close', resolve));
      // Long enough to be in the middle of it: entries appear.
      while (verifyQuietly() <= before) await new Promise((resolve) => void setTimeout(resolve, 5));
      await new Promise((resolve) => void setTimeout(resolve, (round * 7) % 23));
      child.kill('SIGKILL');
      await ended;
      expect(problems()).toEqual([]);
      openSampleLog(folder).append(sampleFacts());
      before = verify().state.seq;
    }
    expect(problems()).toEqual([]);
    expect(before).toBeGreaterThan(60);
  }, 120_000);

  test('AU-3: two processes write 250 entries each into one chain', async () => {
    const ended = [1, 2].map(
      () =>
        new Promise((resolve) => {
          spawn(process.execPath, [writer, folder, '250'], { stdio: 'inherit' }).on('close', resolve);
        }),
    );
    expect(await Promise.all(ended)).toEqual([0, 0]);
    expect(verify()).toMatchObject({ findings: [], state: { seq: 500 } });
  }, 120_000);
});

function verifyQuietly(): number {
  try {
    return verify().state.seq;
  } catch {
    return 0;
  }
}
