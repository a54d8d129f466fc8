import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { getPriority } from 'node:os';
import { describe, expect, test } from 'vitest';
import { createBrowserHome } from '../../src/fetch/browser-home.ts';

describe('createBrowserHome()', () => {
  test.skipIf(process.platform === 'win32')(
    'starts the browser behind everything else that wants the processor, and removes its folder',
    async () => {
      const home = await createBrowserHome(process.execPath, undefined);
      const nice = execFileSync(home.launchPath, ['-p', 'os.getPriority()'], { encoding: 'utf8', env: { ...home.environment } });
      expect(Number(nice)).toBe(Math.min(19, getPriority() + 5));
      await home.remove();
      expect(existsSync(home.launchPath)).toBe(false);
    },
  );
});
