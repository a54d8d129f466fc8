import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import type { CliRun } from '../cli/run-cli.ts';
import { initFlags } from '../init-flags.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadline-demo-'));
let demo: CliRun;

beforeAll(async () => {
  demo = await runCli(['demo', '--quiet'], { cwd: folder });
}, 170_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('leadline demo', () => {
  test('ends well, and names among what to try next how to verify what it shows', () => {
    expect(demo.status, demo.err).toBe(0);
    expect(demo.out).toContain('npx leadline verify --case leadline-demo/case');
  });

  test('AC-1: leaves a case that is its owner’s alone: folders 0700, files 0600 or 0400', () => {
    const caseFolder = join(folder, 'leadline-demo', 'case');
    const modes = readdirSync(caseFolder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isDirectory(), (statSync(path).mode & 0o777).toString(8)] as const;
    });
    expect(modes.length).toBeGreaterThan(100);
    expect(modes.filter(([, isFolder, mode]) => (isFolder ? mode !== '700' : mode !== '600' && mode !== '400'))).toEqual([]);
    expect(statSync(caseFolder).mode & 0o777).toBe(0o700);
  });

  test('never removes what no demo made: a case in which somebody works, a list of theirs', async () => {
    const desk = mkdtempSync(join(tmpdir(), 'leadline-desk-'));
    const flags = initFlags({ until: '2099-12-31', retentionDays: 7 });
    expect((await runCli(['init', 'case', ...flags], { cwd: desk })).status).toBe(0);
    const onCase = await runCli(['demo', '--dir', '.'], { cwd: desk });
    expect(onCase.status).toBe(3);
    expect(onCase.err).toContain('no demo has made');
    expect((await runCli(['verify', '--case', 'case'], { cwd: desk })).status).toBe(0);
    // Neither where an earlier demo lay beside it.
    writeFileSync(join(desk, 'README.txt'), 'Made by leadline demo on 2026-01-05');
    expect((await runCli(['demo', '--dir', '.'], { cwd: desk })).status).toBe(3);
    rmSync(join(desk, 'case'), { recursive: true });
    rmSync(join(desk, 'README.txt'));
    writeFileSync(join(desk, 'targets.yaml'), 'mine');
    expect((await runCli(['demo', '--dir', '.'], { cwd: desk })).status).toBe(3);
    expect(existsSync(join(desk, 'targets.yaml'))).toBe(true);
    rmSync(desk, { recursive: true });
  });

  test('leaves a case that verifies, and goes on to after every other command it names', async () => {
    const verify = async (): Promise<CliRun> => runCli(['verify', '--case', join('leadline-demo', 'case')], { cwd: folder });
    const first = await verify();
    expect(first.out).toContain('RESULT      OK');
    expect(first.status).toBe(0);
    const commands = [...demo.out.matchAll(/npx leadline (.+)/g)].map(([, line = '']) => line.trim().split(' '));
    expect(commands.length).toBeGreaterThan(3);
    for (const argv of commands) expect((await runCli(argv, { cwd: folder })).status, argv.join(' ')).toBe(0);
    expect((await verify()).status).toBe(0);
  });
});
