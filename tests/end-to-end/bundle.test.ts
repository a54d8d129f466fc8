import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ageDecrypt } from '../../src/bundle/age-encryption.ts';
import type { AuditEntry } from '../../src/evidence/audit/audit-entry.ts';
import { findInBundle } from '../bundle/bundle-blobs.ts';
import { checkWacz } from '../bundle/check-wacz.ts';
import { unzipBytes } from '../bundle/unzip-bytes.ts';
import { runCli } from '../cli/run-cli.ts';
import type { CliRun } from '../cli/run-cli.ts';
import { startSite } from '../fetch/loopback-site.ts';
import type { LoopbackSite } from '../fetch/loopback-site.ts';
import { policeFlags } from '../police-flags.ts';
import { MARKET_TARGET } from './market-target.ts';

/** What a receiver that may see no contact must not find, in whatever form: a number by its digits, names, accounts, addresses. */
const CANARIES = ['612345678', 'rosalinde', 'quoxlimber_99', 'canary.mailbox', 'thistledown', 'canary-slug-77', 'market.test', 'Anouschka'];
/** A seller, an agency, an employer and the numbers of firms: named like persons. */
const FIRMS = ['Hollowfen', 'Pelargonia', 'Brambletoe', 'Sorrelwick', '84736251', '739182645'];
/** What stands in the sealed ad and nowhere else. */
const SEALED = ['Qvxname', '3125003', 'qvxmail', 'canary-sealed-5'];

const NUMBER = '+31612345678';
const escapes = Array.from(NUMBER, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');
const references = Array.from(NUMBER, (sign) => `&#${sign.codePointAt(0) ?? 0};`).join('');
const percents = [...Buffer.from(NUMBER)].map((byte) => `%${byte.toString(16)}`).join('');
const base64 = Buffer.from(NUMBER).toString('base64');

/** An ad that says who she is and how to reach her in every way that a page has. */
const AD = `<!doctype html><html lang="en"><head><title>Rosalinde in Utrecht +31 6 1234 5678</title>
<meta name="description" content="Rosalinde ${NUMBER}"><meta property="og:title" content="quoxlimber_99">
<script type="application/ld+json">{"@type":"Person","name":"Rosalinde","telephone":"${escapes}"}</script>
<script>var p="${escapes}",b="${base64}";</script></head>
<body data-a="${base64}" data-b="${percents}"><!-- Rosalinde ${NUMBER} --><h1>Rosalinde in Utrecht</h1>
<div class="ad-text"><p>My name is Rosalinde and I am in town this week, quiet place, by appointment only, every day from ten to eight.</p>
<p>Call +31 6 12345678, 06-12345678, 0031 612 345 678, ０６１２３４５６７８, 06 12 34 56 78 or zero six one two three four five six seven eight.</p>
<p>Encoded: ${references} and ${percents} and ${base64} and ${escapes} and &amp;#48;&amp;#54;&amp;#49;&amp;#50;.</p>
<p>R&#111;salinde, ROSALINDE, Rosa\u00ADlinde, Rosa\u200Blinde, 𝐑𝐨𝐬𝐚𝐥𝐢𝐧𝐝𝐞. Telegram: quoxlimber_99, t.me/quoxlimber_99, mail canary.mailbox@thistledown.test or canary.mailbox (at) thistledown.test.</p>
<p>See https://www.thistledown.test/rosalinde?x=1 or thistledown.test/me. Price 150 EUR.</p>
<a href="tel:${NUMBER}" title="Rosalinde">call</a><img src="/rosalinde.jpg" alt="Rosalinde"></div></body></html>`;

const PLAIN = `<!doctype html><html lang="en"><title>Anouschka</title><h1>Anouschka in Gouda</h1><div class="ad-text"><p>My name is Anouschka and I am in town this week, quiet place, by appointment only. Call 06-12345678 or ask Rosalinde.</p></div></html>`;
const URGENT = `<!doctype html><html lang="en"><title>Offer</title><h1>Offer</h1><div class="ad-text"><p>Newborn baby for sale, 20000 EUR, boy, three weeks old. Qvxname gives the baby to the buyer at once. Call +49 30 23125003 or write to qvxmail@ads.test</p></div></html>`;
const NAMING = `<!doctype html><html lang="en"><title>Table</title><h1>Oak table</h1><div class="ad-text"><p>Oak table for sale, 120 EUR, collected in Utrecht, good condition.</p></div><aside>Also: <a href="/ad/canary-sealed-5">Qvxname</a></aside></html>`;
const SELLER = `<!doctype html><html lang="en"><title>Bed of Hollowfen Partners</title><h1>Oak bed of Hollowfen-Partners</h1><div class="ad-text"><p>Oak bed for sale, 90 EUR, collected in Utrecht, in good condition.</p><p>Seller: Hollowfen Partners</p><p>Brought by HOLLOW\u200BFEN PARTNERS, next to Brambletoe Logistics BV (KvK 8473-6251).</p></div></html>`;
const AGENCY = `<!doctype html><html lang="en"><title>Lamp</title><h1>Lamp</h1><div class="ad-text"><p>Lamp for sale, 20 EUR, collected in Utrecht, as good as new.</p><p>Agency: Pelargonia Talent</p><p>Pelargonia  talent answers every day from ten to eight.</p></div></html>`;
const JOB = `<!doctype html><html lang="nl"><title>Inpakker bij Brambletoe Logistics BV</title><h1>Inpakker gezocht, Brambletoe Logistics BV</h1><div class="ad-text"><p>Wij zoeken een inpakker voor ons magazijn in Utrecht, huisvesting aanwezig, geen ervaring nodig.</p>
<p>Werkgever: Brambletoe Logistics BV</p><p>Salaris: 2000 EUR per maand</p><p>KvK-nummer: 84736251</p><p>Bij 𝐁𝐫𝐚𝐦𝐛𝐥𝐞𝐭𝐨𝐞 logistics b.v. (84.73.62.51) bel 06-12345678. Brambletoe Logistics betaalt goed.</p></div></html>`;
const JOB_ABROAD = `<!doctype html><html lang="nl"><title>Chauffeur</title><h1>Chauffeur gezocht</h1><div class="ad-text"><p>Wij zoeken een chauffeur voor vast werk in Utrecht, vervoer wordt geregeld.</p><p>Werkgever: Sorrelwick Transport, Utrecht, bel 06-12345678</p><p>NIP: 739-182-64-51</p><p>Sorrelwick transport, nog eens: NIP 7391826451 of 739 182 64 51.</p></div></html>`;
const PAGES: Readonly<Record<string, string>> = {
  '/ad/canary-slug-77': AD,
  '/ad/plain': PLAIN,
  '/ad/canary-sealed-5': URGENT,
  '/ad/naming': NAMING,
  '/ad/seller': SELLER,
  '/ad/agency': AGENCY,
};
const JOBS: Readonly<Record<string, string>> = { '/job/1': JOB, '/job/2': JOB_ABROAD };

let site: LoopbackSite;
let folder: string;
let recipient: string;
let identity: string;
const run = (...argv: readonly string[]): Promise<CliRun> =>
  runCli([...argv, '--case', 'case'], { cwd: folder, environment: { LEADLINE_KEY_FILE: join(folder, 'unit.key') } });
const opened = async (name: string): Promise<Uint8Array> => ageDecrypt(readFileSync(join(folder, name)), identity);
const bundle = (name: string, ...more: readonly string[]): Promise<CliRun> =>
  run('export', 'bundle', '-o', name, '--to', 'Unit B', '--why', 'OPS-12', ...more);
const entries = (): readonly AuditEntry[] =>
  readFileSync(join(folder, 'case', 'audit', 'log-000001.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditEntry);

beforeAll(async () => {
  site = await startSite((request, response) => {
    const path = request.url ?? '';
    const links = Object.keys(PAGES).map((key, at) => `<li class="card"><a href="${key}">Offer number ${at}</a><span>10 EUR</span></li>`);
    const html =
      path === '/' ? `<html lang="en"><title>Market</title><main><ul>${links.join('')}</ul></main></html>` : (PAGES[path] ?? JOBS[path]);
    response
      .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'x-note': 'Rosalinde' })
      .end(html ?? 'nothing here');
  });
  folder = mkdtempSync(join(tmpdir(), 'leadline-bundle-'));
  identity = await generateIdentity();
  recipient = await identityToRecipient(identity);
  writeFileSync(join(folder, 'targets.yaml'), MARKET_TARGET);
  writeFileSync(
    join(folder, 'jobs.yaml'),
    `schema: target/1
id: jobs
name: Jobs (invented)
category: recruitment
start: [{ url: "http://jobs.test/job/1" }, { url: "http://jobs.test/job/2" }]
limits: { delay_ms: [10, 70], gone_recheck: 0 }
hints: { country: NL, languages: [nl], currency: EUR }
pages:
  ad: { match: { url: '^/job/' }, body: ".ad-text" }
`,
  );
  const made = await runCli(['init', 'case', ...policeFlags(), '--key-file', join(folder, 'unit.key')], { cwd: folder, environment: {} });
  if (made.status !== 0) throw new Error(made.err);
  const contacts = join(folder, 'case', 'contacts.yaml');
  writeFileSync(contacts, readFileSync(contacts, 'utf8').replaceAll('TO FILL IN', 'none: a test'));
  const reach = [
    '--allow-address',
    '127.0.0.0/8',
    '--resolve',
    `market.test=127.0.0.1:${site.port}`,
    '--resolve',
    `jobs.test=127.0.0.1:${site.port}`,
  ];
  const scan = await run('scan', 'targets.yaml', 'jobs.yaml', '--render', 'http', '--quiet', ...reach);
  if (![0, 4].includes(scan.status)) throw new Error(scan.err);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('a bundle of a case under the regime police', () => {
  test('is refused without encryption, unless that is waived with a reason; nothing is written', async () => {
    const { status, err } = await bundle('plain.zip');
    expect(status).toBe(2);
    expect(err).toContain('--recipient');
    expect((await bundle('plain.zip', '--no-encrypt', '--recipient', recipient)).status).toBe(2);
    expect(existsSync(join(folder, 'plain.zip'))).toBe(false);
    expect((await bundle('plain.zip', '--no-encrypt')).status).toBe(0);
    expect(entries().at(-1)).toMatchObject({ why: { code: 'stated' }, data: { encryptedTo: [] } });
  });

  test('BU-5: without the key of the case there is none', async () => {
    const argv = ['export', 'bundle', '-o', 'keyless.age', '--to', 'Unit B', '--why', 'OPS-12', '--recipient', recipient, '--case', 'case'];
    const { status } = await runCli(argv, { cwd: folder, environment: {} });
    expect(status).toBe(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('keyless'))).toEqual([]);
  });

  test('BU-1: for a court holds the pages as they were received, out of an encrypted case', async () => {
    expect((await bundle('court.age', '--recipient', recipient)).status).toBe(0);
    const zip = await opened('court.age');
    expect(new Set(findInBundle(zip, CANARIES).map((line) => line.split(': ').at(-1)))).toEqual(new Set(CANARIES));
    for (const [name, { bytes }] of unzipBytes(zip)) if (name.endsWith('.wacz')) expect(await checkWacz(bytes)).toEqual([]);
  });

  test('RD-1: for an ngo holds none of it, in six spellings and five encodings, in lists, pages, indexes and names', async () => {
    expect((await bundle('ngo.age', '--recipient', recipient, '--redact', 'ngo')).status).toBe(0);
    const zip = await opened('ngo.age');
    expect(findInBundle(zip, CANARIES)).toEqual([]);
    // What is no contact is there to be read.
    expect(findInBundle(zip, ['quiet place, by appointment only', 'price 150 eur']).length).toBeGreaterThan(2);
    const pages = [...unzipBytes(zip)].filter(([name]) => name.endsWith('.wacz'));
    expect(pages.length).toBe(6);
    for (const [, { bytes }] of pages) expect(await checkWacz(bytes)).toEqual([]);
  });

  test('RD-1: for a partner holds the contacts and not the name', async () => {
    expect((await bundle('partner.age', '--recipient', recipient, '--redact', 'partner')).status).toBe(0);
    const zip = await opened('partner.age');
    const leads = [...unzipBytes(zip)].find(([name]) => name.endsWith('data/leads.jsonl'))?.[1].bytes;
    expect(Buffer.from(leads ?? []).toString()).toContain(NUMBER);
    expect(findInBundle(zip, ['Anouschka'])).toEqual([]);
  });

  test('RD-1: a seller, an agency, an employer and the numbers of firms are in no redacted bundle, in whatever spelling; the court sees each', async () => {
    expect((await bundle('firms-court.age', '--recipient', recipient)).status).toBe(0);
    const whole = findInBundle(await opened('firms-court.age'), FIRMS);
    expect(new Set(whole.map((line) => line.split(': ').at(-1)))).toEqual(new Set(FIRMS));
    for (const profile of ['partner', 'ngo']) {
      const name = `firms-${profile}.age`;
      expect((await bundle(name, '--recipient', recipient, '--redact', profile)).status).toBe(0);
      const zip = await opened(name);
      expect(findInBundle(zip, FIRMS), profile).toEqual([]);
      expect(findInBundle(zip, ['huisvesting aanwezig', 'good condition']).length, profile).toBeGreaterThan(1);
    }
  });

  test.each(['court', 'partner', 'ngo', 'stats'])('UR-5: nothing of a sealed ad is in an ordinary bundle: %s', async (profile) => {
    expect((await bundle(`sealed-${profile}.age`, '--recipient', recipient, '--redact', profile)).status).toBe(0);
    const zip = await opened(`sealed-${profile}.age`);
    expect(findInBundle(zip, SEALED)).toEqual([]);
    if (profile !== 'court') return;
    // The page that links to it stays behind whole, and that is said.
    const items = [...unzipBytes(zip)].find(([name]) => name.endsWith('data/items.json'))?.[1].bytes;
    expect(JSON.parse(Buffer.from(items ?? []).toString())).toMatchObject({ omitted: [{ why: 'shows or names an ad that is held back' }] });
  });
});

describe('leadline urgent handoff --packet', () => {
  const recordId = async (): Promise<string> => {
    const { out } = await run('urgent', 'list', '--all', '--json');
    return (JSON.parse(out.split('\n')[0] ?? '') as { id: string }).id;
  };

  test('UR-5: is refused without a recipient; nothing is written, and nothing noted as handed over', async () => {
    const id = await recordId();
    expect((await run('urgent', 'handoff', id, '--to', 'Unit C', '--packet', 'packet.age')).status).toBe(2);
    expect(existsSync(join(folder, 'packet.age'))).toBe(false);
    expect(JSON.parse((await run('urgent', 'list', '--all', '--json')).out.split('\n')[0] ?? '')).toMatchObject({ open: true });
  });

  test('UR-5: holds that record and the sealed capture, for the receiver alone, and verifies', async () => {
    const id = await recordId();
    const made = await run('urgent', 'handoff', id, '--to', 'Unit C', '--packet', 'packet.age', '--recipient', recipient);
    expect(made.status).toBe(0);
    const sealed = readFileSync(join(folder, 'packet.age'));
    expect(SEALED.filter((canary) => sealed.includes(canary))).toEqual([]);
    const zip = await opened('packet.age');
    expect(new Set(findInBundle(zip, SEALED).map((line) => line.split(': ').at(-1)))).toEqual(new Set(SEALED));
    expect(findInBundle(zip, ['Anouschka', 'quoxlimber_99'])).toEqual([]);
    writeFileSync(join(folder, 'identity.txt'), identity);
    const checked = await run('bundle', 'check', 'packet.age', '--identity', 'identity.txt');
    expect(checked.out).toContain('RESULT    OK');
    expect(checked.status).toBe(0);
    const disclosure = entries().find(({ data }) => data['format'] === 'packet');
    expect(disclosure).toMatchObject({ action: 'disclose', data: { urgent: id, encryptedTo: [recipient] } });
    expect(JSON.stringify(disclosure)).not.toContain('Unit C');
    expect((await run('verify')).status).toBe(0);
  });
});
