import { chmodSync, cpSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWeb } from '../../fixtures/site/generate-web.ts';
import { startFixtureWeb } from '../../fixtures/site/start-fixture-web.ts';
import { fixtureTargets } from '../../fixtures/site/target-list.ts';
import { runCli } from './run-cli.ts';
import type { CliRun } from './run-cli.ts';

/** A case with a few dozen captures of one invented site, scanned on two action days. */
export interface SmallCase {
  readonly folder: string;
  readonly caseFolder: string;
  /** Runs a command on the case, or on a copy of it. */
  run(argv: readonly string[], caseFolder?: string): Promise<CliRun>;
  /** A copy of the case beside it. */
  copy(name: string): string;
}

const CASE = ['--regime', 'demo', '--basis', 'none', '--operator', 'tests', '--until', '2099-12-31', '--retention-days', '7'];

/** Makes a case without captures in a new temporary folder. */
export async function newCase(environment: Readonly<Record<string, string>> = {}): Promise<SmallCase> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-audit-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const caseFolder = join(folder, 'case');
  const made = await runCli(['init', caseFolder, '--purpose', 'test', ...CASE], { cwd: folder, environment });
  if (made.status !== 0) throw new Error(made.err);
  return {
    folder,
    caseFolder,
    run: (argv, on = caseFolder) => runCli([...argv, '--case', on], { cwd: folder, environment }),
    copy: (name) => {
      const to = join(folder, name);
      cpSync(caseFolder, to, { recursive: true, preserveTimestamps: true });
      chmodSync(to, 0o700);
      return to;
    },
  };
}

/** Makes a case and scans it twice, by HTTP. */
export async function scannedCase(): Promise<SmallCase> {
  const made = await newCase();
  const web = generateWeb({ seed: 3, ads: 40 });
  const site = await startFixtureWeb({ web, day: 1 });
  try {
    const list = join(made.folder, 'list.yaml');
    writeFileSync(list, fixtureTargets(web, { sites: ['lumen'], delayMs: 5 }));
    const reach = [
      '--allow-address',
      site.allowAddress,
      ...site.resolve.flatMap((entry) => ['--resolve', entry]),
      '--render',
      'http',
      '--quiet',
    ];
    for (const day of [1, 2] as const) {
      site.setDay(day);
      const scan = await made.run(['scan', list, '--day', `day-${day}`, '--max-pages', '20', ...reach]);
      if (scan.status !== 0 && scan.status !== 4) throw new Error(scan.err);
    }
  } finally {
    await site.close();
  }
  return made;
}

/** Every file below a folder, with `/`, in order. */
export function filesIn(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below))
    .toSorted()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return lstatSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
    });
}
