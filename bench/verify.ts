// What a case of many captures costs to verify, and what its inventory costs the commands after it. node bench/verify.ts [CAPTURES]
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3-multiple-ciphers';
import { beginOnly } from '../tests/cli/begin-only.ts';
import { filesIn, scannedCase } from '../tests/cli/small-case.ts';
import { runMeasured } from './child-cpu.ts';

const GOAL = { captures: 100_000, minutes: 10 } as const;
const captures = Number(process.argv[2] ?? '10000');
const bin = join(fileURLToPath(new URL('..', import.meta.url)), 'bin', 'leadline.mjs');

const { caseFolder } = await scannedCase();
multiply();
const first = await measured('first inventory (everything is hashed once)', ['urgent', 'list']);
await measured('leads list (one entry more)', ['leads', 'list', '--quiet']);
await measured('anchor request (a change: looked through, inventory taken)', ['anchor', 'request', join(caseFolder, '..', 'head.tsq')]);
const whole = await measured('verify', ['verify']);
await measured('verify --sample 1%', ['verify', '--sample', '1%']);
const minutes = (whole.wallMs * (GOAL.captures / captures)) / 60_000;
console.log(
  `${captures} captures; ${GOAL.captures} would take ${minutes.toFixed(1)} minutes to verify on one core of this machine (goal: under ${GOAL.minutes}), and ${((first.wallMs * GOAL.captures) / captures / 1000).toFixed(0)} s to take in at once`,
);

/** Copies the items of a scanned case until there are enough captures, as a scan that was stopped before its checkpoint would leave them. */
function multiply(): void {
  beginOnly(caseFolder);
  const db = new Database(join(caseFolder, 'leadline.db'));
  const columns = db.prepare<[], string>("SELECT name FROM pragma_table_info('capture')").pluck().all();
  const rest = columns.filter((name) => name !== 'id').join(', ');
  const insert = db.prepare(`INSERT INTO capture (id, ${rest}) SELECT ?, ${rest} FROM capture WHERE id = ?`);
  const items = [...new Set(filesIn(caseFolder).flatMap((path) => /^evidence\/.*\/cap-[0-9a-f]+(?=\/)/.exec(path) ?? []))];
  db.exec('BEGIN');
  for (let count = items.length; count < captures; count += 1) {
    const item = items[count % items.length] ?? '';
    const id = `cap-${(count * 2_654_435_761).toString(16).padStart(20, '0').slice(-20).split('').toReversed().join('')}`;
    const to = join(caseFolder, 'evidence', id.slice(4, 6), id);
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(join(caseFolder, item))) cpSync(join(caseFolder, item, name), join(to, name));
    insert.run(id, item.slice(item.lastIndexOf('/') + 1));
  }
  db.exec('COMMIT');
  db.close();
}

async function measured(name: string, argv: readonly string[]): Promise<{ wallMs: number }> {
  const from = performance.now();
  const run = await runMeasured([bin, ...argv, '--case', caseFolder]);
  const wallMs = performance.now() - from;
  if (run.status !== 0) throw new Error(`${argv.join(' ')} ended with ${run.status}: ${run.err}${run.out}`);
  console.log(`${name}: ${(run.cpuMs / 1000).toFixed(2)} s CPU, ${(wallMs / 1000).toFixed(2)} s`);
  return { wallMs };
}
