import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { scannedCase } from '../cli/small-case.ts';
import type { SmallCase } from '../cli/small-case.ts';

const BIN = fileURLToPath(new URL('../../bin/leadline.mjs', import.meta.url));

let world: SmallCase;
let leadId: string;
beforeAll(async () => {
  world = await scannedCase();
  const listed = await world.run(['leads', 'list', '--json']);
  leadId = (JSON.parse(listed.out.split('\n')[0] ?? '') as { lead_id: string }).lead_id;
}, 90_000);

/** Runs the program on a terminal of its own, which script(1) gives it, and types an answer to its question. */
async function onTerminal(argv: readonly string[], answer: string): Promise<{ readonly status: number | null; readonly shown: string }> {
  const command = [process.execPath, BIN, ...argv].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: world.folder, stdio: ['pipe', 'pipe', 'inherit'] });
  let shown = '';
  let isAnswered = false;
  child.stdout.on('data', (data: Buffer) => {
    shown += data.toString();
    if (isAnswered || !shown.includes('Why (')) return;
    isAnswered = true;
    child.stdin.write(`${answer}\r`);
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, shown };
}

describe.skipIf(spawnSync('script', ['--version']).error !== undefined || process.platform !== 'linux')(
  'leadline view on a terminal',
  () => {
    test('AU-2: asks for the reason, and enters what was typed', async () => {
      const { status, shown } = await onTerminal(['view', leadId, '--case', 'case'], 'OPS-12');
      expect([status, shown]).toEqual([0, expect.stringContaining('views/cap-')]);
      const last = readFileSync(join(world.caseFolder, 'audit', 'log-000001.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .at(-1);
      expect(JSON.parse(last ?? '')).toMatchObject({ action: 'view', command: 'view', why: { code: 'stated', text: 'OPS-12' } });
    });

    test('AU-2: an empty answer, or one that could name a person, shows nothing', async () => {
      for (const answer of ['', 'call 0612345678']) {
        const { status, shown } = await onTerminal(['view', leadId, '--case', 'case', '-o', 'not.html'], answer);
        expect([status, shown]).toEqual([2, expect.stringContaining('outlives')]);
      }
      expect(existsSync(join(world.folder, 'not.html'))).toBe(false);
    });
  },
);
