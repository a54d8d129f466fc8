import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createBrowserPool } from '../../fetch/browser-pool.ts';
import { createEgress } from '../../fetch/egress.ts';
import { findBrowser } from '../../fetch/find-browser.ts';
import { createHttpClient } from '../../fetch/http-client.ts';
import { terminalLines } from '../../export/terminal-lines.ts';
import { terminalText } from '../../export/terminal-text.ts';
import { ToolError } from '../../model/tool-error.ts';
import { probePage } from '../../scan/probe-page.ts';
import type { PageProbe } from '../../scan/probe-page.ts';
import { probeUrl } from '../../scan/probe-url.ts';
import { BROWSER_ADVICE } from '../scan/choose-browser.ts';
import type { CliIo } from '../cli-io.ts';
import { loadBlockLists } from '../scan/load-block-lists.ts';
import { parseResolves } from '../scan/parse-resolves.ts';
import type { ProbeOptions } from './probe-options.ts';
import { toolVersion } from '../tool-version.ts';

/** Probes a live or saved page and prints what the crawler makes of it. */
export async function runProbe(io: CliIo, page: string, options: ProbeOptions): Promise<void> {
  const probe = /^https?:\/\//i.test(page) ? await probeLive(io, page, options) : probeFile(io, page, options);
  const { proposalYaml, ...document } = probe;
  if (options.json) io.out(`${JSON.stringify(document)}\n`);
  else print(io, probe, proposalYaml);
}

function probeFile(io: CliIo, file: string, { url }: ProbeOptions): PageProbe {
  const path = resolve(io.cwd, file);
  if (!existsSync(path))
    throw new ToolError('E_FILE', `There is no file ${file}. Give a URL beginning with http:// or https://, or a saved page.`);
  if (url === undefined || !URL.canParse(url))
    throw new ToolError('E_USAGE', 'Say where the saved page came from: --url https://…  (links are resolved against it)');
  return probePage({ body: readFileSync(path), contentType: undefined, url, status: 200, via: 'http', atMs: io.now() });
}

async function probeLive(io: CliIo, url: string, options: ProbeOptions): Promise<PageProbe> {
  const egress = createEgress({ allow: options.allowAddress ?? [], resolve: parseResolves(options.resolve ?? []) });
  const userAgent = `leadline/${toolVersion()}`;
  const proxy = proxyOf(io, options.proxy);
  const isBlocked = loadBlockLists(io, resolve(io.cwd, options.case), options.blockList ?? []).setting.blocks;
  const http = createHttpClient({ egress, userAgent, timeoutMs: 30_000, maxConnections: 1, now: io.now });
  const browser = options.render === 'browser' ? await startBrowser(io, options, { egress, userAgent }) : undefined;
  try {
    const answer = await probeUrl(url, { http, browser, proxy, isBlocked, now: io.now, pause: (ms) => pause(ms) });
    if (answer.kind === 'failure') throw new ToolError('E_FILE', `The page could not be had: ${answer.outcome} (${answer.detail}).`);
    const contentType =
      answer.via === 'browser' ? 'text/html; charset=utf-8' : answer.headers.find(([name]) => name === 'content-type')?.[1];
    return probePage({
      body: answer.body,
      contentType,
      url: answer.finalUrl,
      status: answer.status,
      via: answer.via,
      atMs: answer.receivedAtMs,
      exchanges: answer.trace?.exchanges ?? [],
    });
  } finally {
    await Promise.all([http.close(), browser?.close()]);
  }
}

async function startBrowser(
  io: CliIo,
  options: ProbeOptions,
  { egress, userAgent }: { egress: ReturnType<typeof createEgress>; userAgent: string },
): Promise<ReturnType<typeof createBrowserPool>> {
  const found = await findBrowser({ ...(options.browser === undefined ? {} : { explicit: options.browser }), environment: io.environment });
  if (!found) throw new ToolError('E_BROWSER', `No browser was found. ${BROWSER_ADVICE}`);
  return createBrowserPool({
    executablePath: found.path,
    egress,
    userAgent,
    maxPages: 1,
    pageTimeoutMs: 30_000,
    now: io.now,
    onNote: (note) => io.err(`${note}\n`),
  });
}

function proxyOf(io: CliIo, option: string | undefined): string | undefined {
  if (option === undefined) return undefined;
  const name = option.replace(/^env:/, '');
  const value = io.environment[name];
  if (!option.startsWith('env:') || value === undefined)
    throw new ToolError(
      'E_USAGE',
      `--proxy takes env:NAME, and the environment must hold NAME; a proxy URL is never written on the command line.`,
    );
  return value;
}

function print(io: CliIo, probe: PageProbe, proposalYaml: string): void {
  io.out(
    `outcome   ${probe.outcome}\npage      ${probe.page}\nlanguage  ${probe.language}\nnext      ${probe.next ?? '-'}\nprevious  ${probe.previous ?? '-'}\nad shape  ${probe.adUrlShape ?? '-'}\n`,
  );
  if (probe.wantsBrowser !== null) io.out(`browser   may show more: ${probe.wantsBrowser}\n`);
  if (probe.data !== null) io.out(`data      all of it in one answer: ${terminalText(probe.data)} (fetch.render: data)\n`);
  io.out(`records   ${probe.records.length}\n`);
  for (const { url, text } of probe.records.slice(0, 5)) io.out(`  ${terminalText(url)}\n    ${terminalText(text).slice(0, 100)}\n`);
  io.out(`\n${terminalLines(proposalYaml)}`);
}
