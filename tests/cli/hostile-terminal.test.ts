import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../fetch/loopback-site.ts';
import type { LoopbackSite } from '../fetch/loopback-site.ts';
import { initFlags } from '../init-flags.ts';
import { runCli } from './run-cli.ts';
import type { CliRun } from './run-cli.ts';

/** Everything that a terminal obeys or that hides text, around words that must still be seen. */
const EVIL = '\u009B31mred\u001B[2J\u001B]0;x\u0007\u202Eturned\u202C\u2066iso\u2069\u200Bzero\u0085line\u000Btab';

/** What must reach no terminal. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for.
const ACTIVE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Cf}/u;

let folder: string;
let site: LoopbackSite;
let day = 1;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-evil-'));
  site = await startSite((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    if (request.url !== '/' && request.url !== '/ad/1') return void response.writeHead(404).end();
    const ad = `<article><h1>Anna ${EVIL} ${day}</h1><p>Call +31 6 1234567${day} ${EVIL} today, name ${EVIL}, in Amsterdam ${EVIL}, 150 euro an hour, every day from ten to eight, a quiet place, by appointment only.</p></article>`;
    const links = `<a href="/ad/1">Anna ${EVIL}</a><a href="/lost/${encodeURIComponent(EVIL)}">lost ${EVIL}</a><a href="/raw-${EVIL}">raw</a>`;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', [`x-evil`]: 'x' })
      .end(`<!doctype html><html lang="en"><title>T ${EVIL}</title>${request.url === '/' ? links : ad}</html>`);
  });
  const list = `schema: target-list/1\ntargets:\n  - id: evil\n    name: ${JSON.stringify(`Evil ${EVIL}`)}\n    category: escort\n    start: [{ url: "http://evil.test/" }]\n    scope: { hosts: [evil.test], depth: 3 }\n    hints: { country: NL, languages: [en], currency: EUR }\n    limits: { delay_ms: [2, 5], retries: 0, gone_recheck: 0 }\n    pages: { ad: { match: { any: [h1] } } }\n`;
  writeFileSync(join(folder, 'list.yaml'), list);
  writeFileSync(join(folder, 'bad.yaml'), list.replace('category: escort', `category: ${JSON.stringify(EVIL)}`));
  writeFileSync(join(folder, 'bad-words.yaml'), `schema: ${JSON.stringify(EVIL)}\n`);
  expect((await run(['init', 'case', ...initFlags({ until: '2099-12-31', retentionDays: 7 })])).status).toBe(0);
  for (day of [1, 2]) {
    const { status, err } = await run(['scan', 'list.yaml', '--day', `day-${day}`, '--reread', ...REACH()]);
    if (status !== 0 && status !== 4) throw new Error(err);
  }
}, 60_000);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const REACH = (): readonly string[] => ['--allow-address', '127.0.0.0/8', '--resolve', `evil.test=127.0.0.1:${site.port}`];

function run(argv: readonly string[]): Promise<CliRun> {
  return runCli(argv.includes('init') || /^(?:targets|lexicon)$/.test(argv[0] ?? '') ? argv : [...argv, '--case', 'case'], {
    cwd: folder,
    // What is typed into a session: all of the lead, a key that is none, the end.
    lines: ['m', 'm', EVIL, 'q'],
  });
}

describe('on a terminal', () => {
  test('RD-5: the case holds what is hostile, as it was written', async () => {
    const { out } = await run(['leads', 'list', '--json']);
    const [title] = out
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { title: string }).title);
    expect(title).toContain('Anna');
    expect(title).toContain('\u202E');
  });

  test.each<{ readonly argv: readonly string[]; readonly shows: RegExp }>([
    { argv: ['leads', 'list'], shows: /Anna .*red/ },
    { argv: ['leads', 'show', 'LEAD'], shows: /turned/ },
    { argv: ['diff', 'day-1', 'day-2'], shows: /red/ },
    { argv: ['status'], shows: /evil/ },
    { argv: ['status', '--skipped'], shows: /lost/ },
    { argv: ['view', 'LEAD', '--why', 'OPS-12', '--text'], shows: /turnediso/ },
    { argv: ['view', 'LEAD', '--why', 'OPS-12', '--show-url'], shows: /evil/ },
    { argv: ['urgent', 'list', '--all'], shows: /records/ },
    { argv: ['verify'], shows: /RESULT/ },
    { argv: ['status', '--render'], shows: /evil/ },
    { argv: ['report', 'technical'], shows: /evil/ },
    { argv: ['report', 'tally'], shows: /ads/ },
    { argv: ['retention', 'due', '--as-of', '2090-01-01'], shows: /cap-/ },
    { argv: ['subject', 'find', '--handle', 'phone:+31612345671'], shows: /lead-/ },
    { argv: ['subject', 'report', '--handle', 'phone:+31612345671'], shows: /lead-/ },
    { argv: ['subject', 'find', '--handle', `telegram:${EVIL}`], shows: /./ },
    { argv: ['hold', 'add', 'LEAD', '--why', 'OPS-12', '--by', EVIL], shows: /./ },
    { argv: ['hold', 'list'], shows: /OPS-12/ },
    { argv: ['purge', '--dry-run', 'LEAD'], shows: /hold/ },
    { argv: ['triage', '--by', EVIL], shows: /title .*red/ },
    { argv: ['triage', 'LEAD', '--set', 'unclear', '--note', `note ${EVIL}`, '--by', EVIL], shows: /unclear/ },
    { argv: ['person', 'role', 'LEAD', 'other', '--reason', EVIL, '--by', EVIL], shows: /other/ },
    { argv: ['triage', '--status', '--by', EVIL], shows: /to be read/ },
    { argv: ['leads', 'show', 'LEAD'], shows: /unclear.*turned/ },
    { argv: ['leads', 'show', `lead-${EVIL}`], shows: /no lead/ },
    { argv: ['leads', 'list', `--${EVIL}`], shows: /unknown option/ },
    { argv: ['leads', 'list', '--filter', `title~${EVIL}`, '--day', EVIL], shows: /no action day/ },
    { argv: ['export', 'csv', '--style', 'safe'], shows: /lead_id/ },
    { argv: ['targets', 'list', 'list.yaml'], shows: /Evil/ },
    { argv: ['targets', 'check', 'bad.yaml'], shows: /bad\.yaml:\d+:\d+/ },
    { argv: ['targets', 'check', 'bad-words.yaml'], shows: /bad-words/ },
    { argv: ['scan', 'list.yaml', '--day', 'day-3', '--dry-run'], shows: /evil/ },
    { argv: ['scan', 'list.yaml', '--day', 'day-3', '--progress', 'plain', '--reread', 'REACH'], shows: /Beginning scan/ },
    { argv: ['targets', 'probe', 'http://evil.test/ad/1', 'REACH'], shows: /outcome/ },
  ])('RD-5: $argv brings nothing that a terminal obeys, and still says what there is', async ({ argv, shows }) => {
    const listed = await run(['leads', 'list', '--json', '--quiet']);
    const lead = (JSON.parse(listed.out.split('\n')[0] ?? '{}') as { lead_id: string }).lead_id;
    const words = argv.flatMap((word) => (word === 'REACH' ? REACH() : word === 'LEAD' ? [lead] : [word]));
    const { out, err } = await run(words);
    expect(out + err).toMatch(shows);
    // A CSV for spreadsheets keeps the marks of direction that ordinary text uses.
    expect(argv[0] === 'export' ? out.replaceAll(/\p{Cf}|\r\n/gu, '') : out).not.toMatch(ACTIVE);
    expect(err).not.toMatch(ACTIVE);
  });

  test('RD-5: a file of a hostile name in the case is told of without harm', async () => {
    const planted = join(folder, 'case', 'evidence', `planted-${EVIL.replaceAll('/', '')}`);
    writeFileSync(planted, 'x');
    const { out, err } = await run(['verify']);
    const acked = await run(['view', 'cap-00000000000000000000', '--why', 'OPS-12']);
    rmSync(planted);
    expect(out).toContain('planted-');
    expect(out + err + acked.out + acked.err).not.toMatch(ACTIVE);
    expect(acked.err).toContain('planted-');
  });
});
