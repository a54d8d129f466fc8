import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite } from '../../fetch/loopback-site.ts';
import type { Answer, LoopbackSite } from '../../fetch/loopback-site.ts';
import { runCli } from '../run-cli.ts';
import type { CliRun } from '../run-cli.ts';

/** An empty folder, a few invented hosts on one loopback server, and a list of one target over the first of them. */
export interface GateWorld {
  readonly folder: string;
  readonly site: LoopbackSite;
  /** The list, as an argument of `scan`. */
  readonly list: string;
  /** From now on commands know a key file: a case that is for real is encrypted. */
  useKey(): void;
  /** Runs a command in the folder. */
  run(...argv: readonly string[]): Promise<CliRun>;
  /** Scans the list by HTTP; whatever it sends is in `site.requests`. */
  scan(...more: readonly string[]): Promise<CliRun>;
  /** Writes the list; `more` are further lines of the target. */
  writeList(more?: string): void;
  close(): Promise<void>;
}

/** Starts the server; it plays every host of `hosts`. Commands are given the environment `given`. */
export async function gateWorld(
  hosts: readonly string[],
  answer: Answer,
  given: Readonly<Record<string, string>> = {},
): Promise<GateWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-gate-'));
  const site = await startSite(answer);
  const environment: Record<string, string> = { ...given };
  const run: GateWorld['run'] = (...argv) => runCli(argv, { cwd: folder, environment });
  const reach = ['--allow-address', '127.0.0.0/8', ...hosts.flatMap((host) => ['--resolve', `${host}=127.0.0.1:${site.port}`])];
  const writeList: GateWorld['writeList'] = (more = '') =>
    writeFileSync(
      join(folder, 'list.yaml'),
      `schema: target/1\nid: site-a\nname: Site A (invented)\ncategory: escort\nstart: [{ url: "http://${hosts[0] ?? ''}/" }]\nhints: { country: NL }\n${more || 'limits: { delay_ms: [5, 50], gone_recheck: 0 }\n'}`,
    );
  writeList();
  return {
    folder,
    site,
    useKey: () => void (environment['LEADLINE_KEY_FILE'] = join(folder, 'case.key')),
    list: 'list.yaml',
    run,
    scan: (...more) =>
      run('scan', 'list.yaml', '--case', 'case', '--render', 'http', '--timeout', '2', '--patience', '1', ...reach, ...more),
    writeList,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
