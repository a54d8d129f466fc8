import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FixtureDay, FixtureWeb } from '../../fixtures/site/fixture-web.ts';
import { generateWeb } from '../../fixtures/site/generate-web.ts';
import { startFixtureWeb } from '../../fixtures/site/start-fixture-web.ts';
import type { RunningFixtureWeb } from '../../fixtures/site/start-fixture-web.ts';
import { fixtureTargets } from '../../fixtures/site/target-list.ts';
import type { TargetChoice } from '../../fixtures/site/target-list.ts';
import { truthOf } from '../../fixtures/site/truth.ts';
import type { Truth } from '../../fixtures/site/truth.ts';
import { runCli } from '../cli/run-cli.ts';
import type { CliRun } from '../cli/run-cli.ts';
import { initFlags } from '../init-flags.ts';

/** A case over a fixture web of its own, in a temporary folder. */
export interface FixtureCase {
  readonly web: FixtureWeb;
  readonly truth: Truth;
  readonly site: RunningFixtureWeb;
  readonly folder: string;
  readonly caseFolder: string;
  readonly targets: string;
  /** The options of `scan` that let it reach the fixture web and nothing else. */
  readonly reach: readonly string[];
  /** Scans an action day; the fixture web is moved to it first. */
  scan(day: FixtureDay, more?: readonly string[]): Promise<CliRun>;
  /** A fresh case beside the first, over the same web; gives its folder. */
  newCase(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Makes a case, its target list and its fixture web. */
export async function fixtureCase(size: { readonly seed: number; readonly ads: number }, choice: TargetChoice = {}): Promise<FixtureCase> {
  const web = generateWeb(size);
  const site = await startFixtureWeb({ web, day: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'leadline-e2e-'));
  const targets = join(folder, 'targets.yaml');
  writeFileSync(targets, fixtureTargets(web, choice));
  const newCase = async (name: string): Promise<string> => {
    const caseFolder = join(folder, name);
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const made = await runCli(['init', caseFolder, ...initFlags({ until, retentionDays: 1 })]);
    if (made.status !== 0) throw new Error(made.err);
    return caseFolder;
  };
  const caseFolder = await newCase('case');
  const reach = [
    '--allow-address',
    site.allowAddress,
    ...site.resolve.flatMap((entry) => ['--resolve', entry]),
    '--back-off',
    '1',
    '--patience',
    '20',
    '--timeout',
    '2',
  ];
  return {
    web,
    truth: truthOf(web),
    site,
    folder,
    caseFolder,
    targets,
    reach,
    newCase,
    scan: async (day, more = []) => {
      site.setDay(day);
      return runCli(['scan', targets, '--case', caseFolder, '--day', `day-${day}`, ...reach, ...more]);
    },
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
