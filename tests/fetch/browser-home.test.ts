import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { describe, expect, test } from 'vitest';
import { createBrowserHome } from '../../src/fetch/browser-home.ts';

const AUTOGROUP = '/proc/self/autogroup';

describe('createBrowserHome()', () => {
  test.skipIf(!existsSync(AUTOGROUP))('lets its whole session stand behind others, and no session that it does not lead', async () => {
    const home = await createBrowserHome(process.execPath, undefined);
    const told = async (detached: boolean): Promise<string> => {
      const started = spawn(home.launchPath, ['-p', `fs.readFileSync('${AUTOGROUP}', 'utf8')`], { detached, env: { ...home.environment } });
      let out = '';
      started.stdout.on('data', (data: Buffer) => void (out += data.toString()));
      await new Promise((resolve) => started.once('close', resolve));
      return out.trim();
    };
    expect(await told(true)).toMatch(/ nice 5$/);
    expect(await told(false)).toBe(readFileSync(AUTOGROUP, 'utf8').trim());
    await home.remove();
  });

  test.skipIf(process.platform === 'win32')(
    'turns off more features beside those that are off already, and passes on the rest as it is',
    async () => {
      const home = await createBrowserHome(process.execPath, undefined);
      const flags = ['--disable-features=One,Two', '--enable-features=Three', '--rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '', '$HOME'];
      const argv = ['-p', 'JSON.stringify(process.argv.slice(1))', '--', ...flags];
      const told = execFileSync(home.launchPath, argv, { encoding: 'utf8', env: { ...home.environment } });
      expect(JSON.parse(told)).toEqual(['--disable-features=One,Two,RenderDocument', ...flags.slice(1)]);
      await home.remove();
    },
  );

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
