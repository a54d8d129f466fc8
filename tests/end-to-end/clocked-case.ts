import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { CliRun } from '../cli/run-cli.ts';
import { initFlags } from '../init-flags.ts';
import { policeFlags } from '../police-flags.ts';
import { startSite } from '../fetch/loopback-site.ts';
import type { Play } from './scan-world.ts';

/** A case of one invented site, every command of which runs at a moment that the test names. */
export interface ClockedCase {
  readonly folder: string;
  readonly caseFolder: string;
  /** Days since the case was made, parts of days too; may be set. */
  day: number;
  /** How the site answers; may be changed between two scans. */
  play: Play;
  run(argv: readonly string[], caseFolder?: string): Promise<CliRun>;
  /** The key file of a second supervisor, of a collector; only under `police`. */
  readonly keys: { readonly second: string; readonly collector: string };
  /** Scans the site under the label of an action day; throws when that fails. */
  scan(label: string, caseFolder?: string): Promise<void>;
  /** A copy of the case beside it. */
  copy(name: string): string;
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
const HOST = 'site-a.test';

/** What a case is made with, beyond what a demo needs. */
export interface CaseTerms {
  readonly retentionDays: number;
  /** Under `police` the case is encrypted; default `demo`. */
  readonly regime?: 'police' | 'demo';
}

/** Makes a case and starts its site. */
export async function clockedCase(play: Play, { retentionDays, regime = 'demo' }: CaseTerms): Promise<ClockedCase> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-custody-'));
  const caseFolder = join(folder, 'case');
  const keyFile = join(folder, 'unit.key');
  let asked = 0;
  const world: ClockedCase = {
    folder,
    caseFolder,
    day: 0,
    keys: { second: join(folder, 'second.key'), collector: join(folder, 'collector.key') },
    play,
    run: async (argv, on = caseFolder) => {
      let [out, err] = ['', ''];
      const status = await main([...argv, '--case', on], {
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        terminal: false,
        columns: () => 100,
        environment: regime === 'police' ? { LEADLINE_KEY_FILE: keyFile } : {},
        cwd: folder,
        now: () => Math.round(Date.now() + world.day * DAY_MS),
      });
      return { status, out, err };
    },
    scan: async (label, on = caseFolder) => {
      const reach = ['--allow-address', '127.0.0.0/8', '--resolve', `${HOST}=127.0.0.1:${site.port}`];
      const scan = await world.run(['scan', list, '--day', label, '--render', 'http', '--reread', '--quiet', ...reach], on);
      if (scan.status !== 0) throw new Error(`scan ended with ${scan.status}: ${scan.err}`);
    },
    copy: (name) => {
      const to = join(folder, name);
      cpSync(caseFolder, to, { recursive: true, preserveTimestamps: true });
      chmodSync(to, 0o700);
      return to;
    },
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const site = await startSite((request, response) => {
    const reply = world.play(request.url ?? '/', (asked += 1), request);
    if (reply === undefined) return void response.destroy();
    const {
      status = 200,
      type = 'text/html; charset=utf-8',
      body = '',
      headers = {},
    } = typeof reply === 'string' ? { body: reply } : reply;
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  const list = join(folder, 'list.yaml');
  writeFileSync(
    list,
    `schema: target-list/1\ntargets:\n  - id: site-a\n    name: Site A\n    category: escort\n    start: [{ url: "http://${HOST}/" }]\n    scope: { depth: 3 }\n    hints: { countries: [NL] }\n    limits: { delay_ms: [1, 20], gone_recheck: 0 }\n`,
  );
  const made = await world.run(
    regime === 'police'
      ? ['init', caseFolder, ...policeFlags(), '--key-file', keyFile]
      : ['init', caseFolder, ...initFlags({ until: '2099-12-31', retentionDays })],
  );
  if (made.status !== 0) throw new Error(made.err);
  if (regime === 'police') {
    for (const [role, file] of [
      ['supervisor', world.keys.second],
      ['collector', world.keys.collector],
    ] as const) {
      const added = await world.run(['access', 'add', '--role', role, '--label', role, '--new-key-file', file, '--quiet']);
      if (added.status !== 0) throw new Error(added.err);
    }
    const contacts = join(caseFolder, 'contacts.yaml');
    writeFileSync(contacts, readFileSync(contacts, 'utf8').replaceAll('TO FILL IN', 'none: a test'));
  }
  return world;
}
