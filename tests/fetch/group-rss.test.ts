import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { groupRssBytes } from '../../src/fetch/group-rss.ts';

describe('groupRssBytes()', () => {
  test.runIf(process.platform === 'linux')('counts the processes of a group, and no others', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log(1)'], {
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    const bytes = groupRssBytes(child.pid ?? -1);
    child.kill();
    await once(child, 'exit');
    expect(bytes).toBeGreaterThan(10_000_000);
    expect(bytes).toBeLessThan(2_000_000_000);
    expect(groupRssBytes(child.pid ?? -1)).toBe(0);
  });
});
