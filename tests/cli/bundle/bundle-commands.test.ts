import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleCheckJsonSchema, bundleJsonSchema } from '../../../src/cli/bundle/bundle-json-schema.ts';
import { verifierProgram } from '../../../src/bundle/verifier-program.ts';
import { verifyBag } from '../../../src/bundle/verify.mjs';
import type { AuditEntry } from '../../../src/evidence/audit/audit-entry.ts';
import { LEAD_COLUMNS } from '../../../src/export/lead-row.ts';
import { sha256 } from '../../../src/model/sha256.ts';
import { bundleBlobs, findInBundle } from '../../bundle/bundle-blobs.ts';
import { checkWacz } from '../../bundle/check-wacz.ts';
import { hasProgram } from '../../bundle/has-program.ts';
import { unzipBytes } from '../../bundle/unzip-bytes.ts';
import type { CliRun } from '../run-cli.ts';
import { scannedCase } from '../small-case.ts';
import type { SmallCase } from '../small-case.ts';
import { timeStampAuthority } from '../time-stamp-authority.ts';

const TO = ['--to', 'Court of Utrecht', '--why', 'OPS-12'];
let world: SmallCase;
const at = (name: string): string => join(world.folder, name);
const bundle = (name: string, ...more: readonly string[]): Promise<CliRun> => world.run(['export', 'bundle', '-o', name, ...TO, ...more]);
const entries = (folder = world.caseFolder): readonly AuditEntry[] =>
  readFileSync(join(folder, 'audit', 'log-000001.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditEntry);
const metaOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(at(`${name}.meta.json`), 'utf8')) as Record<string, unknown>;
/** The files of a bundle below its folder. */
const filesOf = (name: string): ReadonlyMap<string, Buffer> =>
  new Map([...unzipBytes(readFileSync(at(name)))].map(([path, { bytes }]) => [path.slice(path.indexOf('/') + 1), Buffer.from(bytes)]));

beforeAll(async () => {
  world = await scannedCase();
  expect(await bundle('court.zip')).toMatchObject({ status: 0, out: '' });
}, 90_000);

describe('leadline export bundle', () => {
  test('BU-1: holds the items of its leads byte for byte, each in a WACZ file that is what its specification asks for', async () => {
    const files = filesOf('court.zip');
    const wacz = [...files.keys()].filter((name) => name.endsWith('.wacz'));
    expect(wacz.length).toBeGreaterThan(3);
    for (const name of wacz) {
      expect(await checkWacz(files.get(name) ?? Buffer.alloc(0)), name).toEqual([]);
      const id = name.slice('data/evidence/'.length, -'.wacz'.length);
      const item = join(world.caseFolder, 'evidence', id.slice(4, 6), id);
      const inside = unzipBytes(files.get(name) ?? Buffer.alloc(0)).get('archive/item.warc.gz')?.bytes ?? new Uint8Array();
      expect(readFileSync(join(item, 'item.warc.gz')).equals(inside)).toBe(true);
      expect(readFileSync(join(item, 'record.json')).equals(files.get(`data/evidence/${id}.json`) ?? Buffer.alloc(0))).toBe(true);
    }
    const leads = files
      .get('data/leads.jsonl')
      ?.toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { capture_id: string }).capture_id);
    expect(new Set(leads)).toEqual(new Set(wacz.map((name) => name.slice('data/evidence/'.length, -'.wacz'.length))));
    const csv = await world.run(['export', 'csv', '-o', 'same.csv']);
    expect(csv.status).toBe(0);
    expect(readFileSync(at('same.csv')).equals(files.get('data/leads.csv') ?? Buffer.alloc(0))).toBe(true);
  });

  test('BU-2: is found good by bundle check, which says what it checked, the audit log inside too', async () => {
    const { status, out } = await world.run(['bundle', 'check', 'court.zip', '--key', String(metaOf('court.zip')['key_id'])]);
    expect(status).toBe(0);
    expect(out).toContain('RESULT    OK');
    expect(out).toMatch(/data\/audit: \d+ entries, each signed and bound to the one before/);
    expect((await world.run(['bundle', 'check', 'court.zip', '--key', '0000000000000000'])).status).toBe(6);
  });

  test.skipIf(!hasProgram('unzip', 'sha256sum', 'bash'))(
    'BU-2: unzip and sha256sum find it good by themselves, and the hash of each WARC file in its record',
    () => {
      const to = at('by-hand');
      mkdirSync(to);
      const script = `unzip -q ../court.zip; cd *; sha256sum --quiet -c tagmanifest-sha256.txt; sha256sum --quiet -c manifest-sha256.txt
for wacz in data/evidence/*.wacz; do unzip -qt $wacz > /dev/null; hash=$(unzip -p $wacz archive/item.warc.gz | sha256sum | cut -c 1-64); grep -q "\\"sha256\\":\\"$hash\\"" \${wacz%.wacz}.json; done; echo all good`;
      expect(execFileSync('bash', ['-euc', script], { cwd: to }).toString()).toContain('all good');
    },
  );

  test('CA-6: for a court holds the technical report of its day', () => {
    const files = filesOf('court.zip');
    const report = JSON.parse(files.get('data/technical-report.json')?.toString() ?? '') as { scans: readonly { action_day: string }[] };
    expect(new Set(report.scans.map(({ action_day }) => action_day))).toEqual(new Set(['day-2']));
    expect(files.get('data/technical-report.md')?.toString()).toContain('# ');
  });

  test.each([
    ['an entry taken out', (log: string) => log.replace(/^.*\n/, '')],
    ['the last entry taken out', (log: string) => log.replace(/[^\n]*\n$/, '')],
    ['two entries changed over', (log: string) => log.replace(/^(.*\n)(.*\n)/, '$2$1')],
    ['a word of an entry', (log: string) => log.replace('"command":"scan"', '"command":"scam"')],
    ['another spelling of an entry', (log: string) => log.replace('{"action"', '{ "action"')],
  ])('BU-3: the audit log inside holds together by itself: %s is found whatever the manifests say', async (_, change) => {
    const files = filesOf('court.zip');
    const log = files.get('data/audit/log-000001.jsonl')?.toString() ?? '';
    expect(change(log)).not.toBe(log);
    const altered = new Map([...files, ['data/audit/log-000001.jsonl', Buffer.from(change(log))]]);
    const found = await verifyBag({ names: altered.keys(), keyId: undefined, read: (name) => altered.get(name) ?? Buffer.alloc(0) });
    expect(found.problems.map(({ code }) => code)).toContain('LOG_BROKEN');
  });

  test('docs/bundle.md names every problem that a check can tell', () => {
    const codes = new Set([...verifierProgram().matchAll(/'([A-Z]{2,}_[A-Z]+)'/g)].map(([, code]) => code));
    const text = readFileSync(join(import.meta.dirname, '../../../docs/bundle.md'), 'utf8');
    expect(codes.size).toBeGreaterThan(10);
    expect([...codes].filter((code) => !text.includes(`\`${code ?? ''}\``))).toEqual([]);
  });

  test('BU-4: made again, only head, date, signature and what names them differ', async () => {
    expect((await bundle('again.zip')).status).toBe(0);
    const [one, two] = [filesOf('court.zip'), filesOf('again.zip')];
    expect([...two.keys()]).toEqual([...one.keys()]);
    const differ = [...one.keys()].filter((name) => !one.get(name)?.equals(two.get(name) ?? Buffer.alloc(0)));
    expect(differ).toEqual([
      'data/technical-report.md',
      'data/technical-report.json',
      'data/audit/head.json',
      'data/audit/log-000001.jsonl',
      'manifest-sha256.txt',
      'bag-info.txt',
      'signature/disclosure.json',
      'tagmanifest-sha256.txt',
      'signature/tagmanifest.sig',
    ]);
  });

  test('BU-5: without the key nothing is read and nothing is written', async () => {
    const folder = world.copy('keyless');
    rmSync(join(folder, 'audit', 'signing-key.pem'));
    const { status, err } = await world.run(['export', 'bundle', '-o', 'keyless.zip', ...TO], folder);
    expect(status).toBe(3);
    expect(err).toContain('key');
    expect(readdirSync(world.folder).filter((name) => name.startsWith('keyless.'))).toEqual([]);
  });

  test('an item that was altered goes into no bundle, and its disclosure is not entered as done', async () => {
    const folder = world.copy('altered');
    const id =
      [...filesOf('court.zip').keys()].find((name) => name.endsWith('.wacz'))?.slice('data/evidence/'.length, -'.wacz'.length) ?? '';
    const record = join(folder, 'evidence', id.slice(4, 6), id, 'record.json');
    const text = readFileSync(record, 'utf8');
    rmSync(record);
    writeFileSync(record, text.replace('"operator":"tests"', '"operator":"texts"'));
    const { status, err } = await world.run(['export', 'bundle', '-o', 'altered.zip', ...TO], folder);
    expect(status).toBe(6);
    expect(err).toContain(id);
    expect(existsSync(at('altered.zip'))).toBe(false);
    expect(existsSync(at('altered.zip.part'))).toBe(false);
    expect(entries(folder).some(({ data }) => data['manifest'] !== undefined && data['recipient'] !== 'Court of Utrecht')).toBe(false);
    expect(entries(folder).at(-1)?.data['manifest']).toBeUndefined();
  });

  test('BU-7: is a disclosure in the audit log, with receiver, columns and payload; the entry is in the bundle and its hash in bag-info.txt', () => {
    const files = filesOf('court.zip');
    const entry = entries().find(({ data }) => data['format'] === 'bundle');
    expect(entry).toMatchObject({
      action: 'disclose',
      command: 'export',
      why: { code: 'stated', text: 'OPS-12' },
      data: { recipient: 'Court of Utrecht', profile: 'court', columns: [...LEAD_COLUMNS], encryptedTo: [] },
    });
    expect(entry?.data['manifest']).toBe(sha256(files.get('manifest-sha256.txt') ?? ''));
    expect(JSON.parse(files.get('signature/disclosure.json')?.toString() ?? '')).toEqual(entry);
    expect(files.get('bag-info.txt')?.toString()).toContain(`Audit-Head: ${entry?.hash ?? ''}\n`);
    expect(metaOf('court.zip')).toMatchObject({
      audit_head: entry?.hash,
      recipient: 'Court of Utrecht',
      sha256: sha256(readFileSync(at('court.zip'))),
    });
  });

  test.each([
    ['no receiver', ['-o', 'x.zip', '--why', 'OPS-12'], /--to/],
    ['a receiver that is a number', ['-o', 'x.zip', '--to', '+31 6 1234 5678', '--why', 'OPS-12'], /--to/],
    ['no reason', ['-o', 'x.zip', '--to', 'Court'], /--why/],
    ['no file', ['--to', 'Court', '--why', 'OPS-12'], /-o FILE/],
    ['a recipient that is none', ['-o', 'x.zip', '--to', 'Court', '--why', 'OPS-12', '--recipient', 'age1nonsense'], /no age recipient/],
    ['an unknown profile', ['-o', 'x.zip', '--to', 'Court', '--why', 'OPS-12', '--redact', 'everybody'], /court, partner, ngo, stats/],
  ])('refuses %s', async (_, argv, said) => {
    const { status, err } = await world.run(['export', 'bundle', ...argv]);
    expect(status).toBe(2);
    expect(err).toMatch(said);
    expect(existsSync(at('x.zip'))).toBe(false);
  });

  test('options of a bundle are not passed over in silence with a list', async () => {
    expect((await world.run(['export', 'csv', '--redact', 'ngo'])).status).toBe(2);
    expect((await world.run(['export', 'csv', '--to', 'Court'])).status).toBe(2);
  });

  test('a filter chooses the leads, and --fail-empty tells when none is left', async () => {
    expect((await bundle('none.zip', '--filter', 'lead_id=none', '--fail-empty')).status).toBe(5);
    expect([...filesOf('none.zip').keys()].filter((name) => name.endsWith('.wacz'))).toEqual([]);
    // A court sees how the leads were chosen; whoever may not see values sees that they were.
    expect(filesOf('none.zip').get('data/items.json')?.toString()).toContain('lead_id=none');
    expect((await bundle('chosen.zip', '--filter', 'phones~612345678', '--redact', 'ngo')).status).toBe(0);
    expect(findInBundle(readFileSync(at('chosen.zip')), ['612345678'])).toEqual([]);
    expect(filesOf('chosen.zip').get('bag-info.txt')?.toString()).toContain('Selection: leads of the day that fit a filter\n');
    expect(filesOf('court.zip').get('bag-info.txt')?.toString()).toContain('Selection: every lead of the day\n');
    expect((await world.run(['bundle', 'check', 'none.zip'])).status).toBe(0);
  });

  test.skipIf(!hasProgram('openssl'))(
    'AU-5: a time-stamp request lies beside it; its answer is told by bundle check, and openssl verifies it',
    async () => {
      const { openssl, answer } = timeStampAuthority(world.folder);
      expect((await world.run(['bundle', 'check', 'court.zip'])).out).not.toContain('stamp ');
      answer('court.zip.tsq', 'court.zip.tsr');
      const { status, out } = await world.run(['bundle', 'check', 'court.zip']);
      expect(status).toBe(0);
      expect(out).toMatch(/stamp {5}court\.zip\.tsr says that this bundle was signed by \d{14}Z/);
      writeFileSync(at('tagmanifest.txt'), filesOf('court.zip').get('tagmanifest-sha256.txt') ?? '');
      expect(openssl('ts', '-verify', '-data', 'tagmanifest.txt', '-in', 'court.zip.tsr', '-CAfile', 'ca.crt')).toContain('OK');
      writeFileSync(at('again.zip.tsr'), readFileSync(at('court.zip.tsr')));
      expect((await world.run(['bundle', 'check', 'again.zip'])).out).toContain('is a time stamp of something else');
    },
  );

  test('what --json prints is what its schema says', async () => {
    const made = await bundle('schema.zip', '--json');
    const checked = await world.run(['bundle', 'check', 'schema.zip', '--json']);
    for (const [{ out }, schema] of [
      [made, bundleJsonSchema()],
      [checked, bundleCheckJsonSchema()],
    ] as const)
      expect(new Ajv2020({ strict: false, validateFormats: false }).compile(schema)(JSON.parse(out))).toBe(true);
    expect(JSON.parse(made.out)).toEqual(metaOf('schema.zip'));
  });

  test('the case verifies after all that', async () => {
    expect((await world.run(['verify'])).status).toBe(0);
  });
});

describe('leadline export bundle --recipient', () => {
  test('gives the receiver the same bundle, and nobody else anything', async () => {
    const identity = await generateIdentity();
    writeFileSync(at('identity.txt'), `# of the court\n${identity}\n`);
    writeFileSync(at('other.txt'), await generateIdentity());
    const made = await bundle('court.zip.age', '--recipient', await identityToRecipient(identity));
    expect(made.status).toBe(0);
    const sealed = readFileSync(at('court.zip.age'));
    for (const clear of ['bagit.txt', 'manifest', 'lumen', 'WARC', 'PK\u0003\u0004']) expect(sealed.includes(clear), clear).toBe(false);
    expect((await world.run(['bundle', 'check', 'court.zip.age'])).status).toBe(3);
    expect((await world.run(['bundle', 'check', 'court.zip.age', '--identity', 'other.txt'])).status).toBe(3);
    const checked = await world.run(['bundle', 'check', 'court.zip.age', '--identity', 'identity.txt', '--json']);
    expect(checked.status).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ intact: true, problems: [], key_id: metaOf('court.zip.age')['key_id'] });
    expect(`${checked.out}${checked.err}${made.out}${made.err}`).not.toContain('AGE-SECRET-KEY');
  });
});

describe('leadline bundle unpack', () => {
  test('unpacks what is as signed, and refuses a folder that is not empty', async () => {
    expect((await world.run(['bundle', 'unpack', 'court.zip', 'received'])).status).toBe(0);
    const [name = ''] = readdirSync(at('received'));
    expect(
      readFileSync(join(at('received'), name, 'data', 'leads.csv')).equals(filesOf('court.zip').get('data/leads.csv') ?? Buffer.alloc(0)),
    ).toBe(true);
    expect((await world.run(['bundle', 'unpack', 'court.zip', 'received'])).status).toBe(3);
  });

  test.skipIf(!hasProgram('zip'))('BU-3: unpacks nothing of a bundle that was altered and zipped anew', async () => {
    const [name = ''] = readdirSync(at('received'));
    writeFileSync(join(at('received'), name, 'data', 'leads.csv'), 'altered');
    execFileSync('zip', ['-qr', at('rezipped.zip'), name], { cwd: at('received') });
    const { status, err } = await world.run(['bundle', 'unpack', 'rezipped.zip', 'nothing']);
    expect(status).toBe(6);
    expect(err).toContain('FILE_ALTERED data/leads.csv');
    expect(existsSync(at('nothing'))).toBe(false);
  });
});

describe('leadline export bundle --redact', () => {
  test('RD-1: an ngo gets nothing that a handle, a name, an address or a target of the leads can be told by', async () => {
    const canaries = new Set<string>(['lumen-directory', 'lumen']);
    for (const line of filesOf('court.zip').get('data/leads.jsonl')?.toString().split('\n').slice(0, -1) ?? []) {
      const lead = JSON.parse(line) as Record<string, readonly string[]> & {
        url: string;
        lead_id: string;
        capture_id: string;
        capture_sha256: string;
      };
      for (const column of ['phones', 'emails', 'telegram', 'social', 'aliases', 'crypto', 'other_messengers'])
        for (const value of lead[column] ?? []) canaries.add(column === 'phones' ? value.slice(3) : (value.split(':').at(-1) ?? value));
      for (const id of [lead.url, lead.lead_id, lead.capture_id, lead.capture_sha256]) canaries.add(id);
    }
    const sought = [...canaries].filter((canary) => canary.length > 3);
    expect(sought.length).toBeGreaterThan(15);
    // The same search finds them where they are.
    expect(new Set(findInBundle(readFileSync(at('court.zip')), sought).map((line) => line.split(': ').at(-1))).size).toBe(sought.length);
    expect((await bundle('ngo.zip', '--redact', 'ngo')).status).toBe(0);
    expect(findInBundle(readFileSync(at('ngo.zip')), sought)).toEqual([]);
  });

  test('RD-1: says what was replaced and where, no values, in a log with a signature of its own, bound to the originals', () => {
    const files = filesOf('ngo.zip');
    const log = JSON.parse(files.get('data/redaction-log.json')?.toString() ?? '') as {
      items: { evidence: string; originalRecordSha256: string; edits: { start: number; end: number; rule: string }[] }[];
    };
    expect(log.items.length).toBeGreaterThan(3);
    const originals = new Set(
      [...filesOf('court.zip')].flatMap(([name, bytes]) =>
        /evidence\/.*\.json$/.test(name) ? [(JSON.parse(bytes.toString()) as { recordSha256: string }).recordSha256] : [],
      ),
    );
    for (const { evidence, originalRecordSha256, edits } of log.items) {
      expect(originals.has(originalRecordSha256)).toBe(true);
      expect(files.has(`data/evidence/${evidence}.wacz`)).toBe(true);
      expect(edits.length).toBeGreaterThan(0);
      for (const edit of edits) expect(Object.keys(edit).toSorted()).toEqual(['end', 'rule', 'start']);
    }
    expect(files.get('signature/redaction-log.sig')).toHaveLength(64);
    expect([...files.keys()].filter((name) => name.startsWith('data/audit'))).toEqual([]);
  });

  test('RD-1: the derivatives are good WACZ files, and bundle check finds the bundle and both signatures good', async () => {
    for (const [name, bytes] of filesOf('ngo.zip')) if (name.endsWith('.wacz')) expect(await checkWacz(bytes), name).toEqual([]);
    const { status, out } = await world.run(['bundle', 'check', 'ngo.zip']);
    expect(status).toBe(0);
    expect(out).toContain('signature/redaction-log.sig: an Ed25519 signature');
  });

  test('RD-2: one number has one pseudonym in a bundle, in lists and pages, and another in the next', async () => {
    const phonesOf = (name: string): readonly string[] =>
      [
        ...(filesOf(name)
          .get('data/leads.jsonl')
          ?.toString()
          .matchAll(/phone-[0-9a-f]{12}/g) ?? []),
      ].map(([token]) => token);
    const [first = ''] = phonesOf('ngo.zip');
    expect(first).not.toBe('');
    const pages = [...bundleBlobs(readFileSync(at('ngo.zip')))].filter(([path, blob]) => path.endsWith('.gz!') && blob.includes(first));
    expect(pages.length).toBeGreaterThan(0);
    expect((await bundle('ngo-2.zip', '--redact', 'ngo')).status).toBe(0);
    const both = new Set(phonesOf('ngo.zip'));
    expect(phonesOf('ngo-2.zip').filter((token) => both.has(token))).toEqual([]);
    expect(phonesOf('ngo-2.zip')).toHaveLength(phonesOf('ngo.zip').length);
  });

  test('RD-1: a partner gets contacts and addresses, no name, and nothing of who collected it', async () => {
    expect((await bundle('partner.zip', '--redact', 'partner')).status).toBe(0);
    const leads =
      filesOf('court.zip')
        .get('data/leads.jsonl')
        ?.toString()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as { phones: string[]; aliases: string[] }) ?? [];
    const zip = readFileSync(at('partner.zip'));
    expect(findInBundle(zip, [...new Set(leads.flatMap(({ aliases }) => aliases))])).toEqual([]);
    expect(findInBundle(zip, ['hostnameSha256', 'user-agent'])).toEqual([]);
    // Beside the ad a page shows menus and other people's ads.
    expect(findInBundle(readFileSync(at('court.zip')), ['Vergelijkbare advertenties'])).not.toEqual([]);
    expect(findInBundle(zip, ['Vergelijkbare advertenties'])).toEqual([]);
    for (const phone of leads.flatMap(({ phones }) => phones))
      expect(filesOf('partner.zip').get('data/leads.csv')?.toString()).toContain(phone);
  });

  test('RD-3: statistics hold counts alone, none below five', async () => {
    expect((await bundle('stats.zip', '--redact', 'stats')).status).toBe(0);
    const files = filesOf('stats.zip');
    expect([...files.keys()].filter((name) => name.startsWith('data/'))).toEqual(['data/statistics.csv']);
    const counts =
      files
        .get('data/statistics.csv')
        ?.toString()
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[2]) ?? [];
    expect(counts.length).toBeGreaterThan(5);
    for (const count of counts) expect(count === '<5' || Number(count) >= 5, count).toBe(true);
    expect(entries().at(-1)?.data).toMatchObject({ profile: 'stats', columns: [] });
  });
});
