import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBenchCase } from './make-bench-case.ts';
import type { SmallSites } from './small-sites.ts';

const bin = fileURLToPath(new URL('../bin/leadline.mjs', import.meta.url));

/** A case over some of the small sites. */
export interface SmallSitesCase {
  readonly folder: string;
  /** Scans, or goes on with an unfinished scan; `killAfterMs` ends the process with SIGKILL. Resolves with its exit status, null when it was killed. */
  scan(options?: {
    readonly killAfterMs?: number;
    readonly more?: readonly string[];
    readonly preload?: string;
  }): Promise<{ status: number | null; err: string }>;
  remove(): void;
}

/** Makes a case with a target for every site of the list; `render` by number of the site. */
export async function smallSitesCase(
  sites: SmallSites,
  options: { readonly numbers: readonly number[]; readonly delayMs: number; readonly render?: (site: number) => 'http' | 'browser' },
): Promise<SmallSitesCase> {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-sites-'));
  const list = join(folder, 'sites.yaml');
  const caseFolder = join(folder, 'case');
  writeFileSync(list, targetList(options));
  await makeBenchCase(bin, caseFolder);
  return {
    folder: caseFolder,
    scan: ({ killAfterMs, more = [], preload } = {}) => {
      const argv = [...(preload === undefined ? [] : ['--import', preload]), bin, 'scan', list, '--case', caseFolder, '--quiet'];
      const child = spawn(process.execPath, [...argv, ...sites.reach, ...more], { stdio: ['ignore', 'ignore', 'pipe'] });
      let err = '';
      child.stderr.on('data', (data: Buffer) => void (err += data.toString()));
      const killing = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
      return new Promise((resolve) =>
        child.once('close', (status) => {
          clearTimeout(killing);
          resolve({ status, err });
        }),
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function targetList({
  numbers,
  delayMs,
  render,
}: {
  readonly numbers: readonly number[];
  readonly delayMs: number;
  readonly render?: (site: number) => 'http' | 'browser';
}): string {
  const targets = numbers.map(
    (site) => `  - id: site-${site}
    name: Site ${site}
    category: escort
    start: [{ url: "http://site-${site}.test/list" }]
    limits: { delay_ms: ${delayMs} }
    fetch: { render: ${render?.(site) ?? 'http'} }
    hints: { country: DE, languages: [en], currency: EUR }
    scope: { depth: 1 }
    pages: { list: { match: { url: '^/list' } }, ad: { match: { url: '^/ad/' } } }`,
  );
  return `schema: target-list/1\ntargets:\n${targets.join('\n')}\n`;
}
