import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBag } from '../../src/bundle/verify.mjs';
import { keyIdOf } from '../../src/evidence/audit/signing-key.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { hasProgram } from './has-program.ts';
import { bagBytes, sampleContent, sampleKey } from './sample-bag.ts';
import { unzipBytes } from './unzip-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadline-bag-'));
const key = sampleKey();
const bag = join(folder, 'case-1_bundle');
let zip: Buffer;
let names: readonly string[];

beforeAll(async () => {
  zip = await bagBytes(sampleContent(key));
  writeFileSync(join(folder, 'bundle.zip'), zip);
  for (const [name, { bytes }] of unzipBytes(zip)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  names = [...unzipBytes(zip).keys()].map((name) => name.slice('case-1_bundle/'.length));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Checks a folder with the verifier as it stands in the repository: one that came with an altered bundle proves nothing. */
const check = (at: string, ...more: readonly string[]): { status: number | null; out: string } => {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, '../../src/bundle/verify.mjs'), ...more, at], { encoding: 'utf8' });
  return { status: run.status, out: run.stdout + run.stderr };
};

describe('writeBag()', () => {
  test('BU-1: has the parts of a bag, under names that are safe everywhere', () => {
    expect(names).toEqual([
      'data/leads.csv',
      'data/evidence/cap-1.wacz',
      'data/evidence/cap-1.json',
      'manifest-sha256.txt',
      'bagit.txt',
      'bag-info.txt',
      'VERIFY.txt',
      'verify.mjs',
      'signature/signer.pub.pem',
      'signature/disclosure.json',
      'tagmanifest-sha256.txt',
      'signature/tagmanifest.sig',
    ]);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._/-]+$/);
  });

  test('BU-1: what a person wrote into case.json begins no line of bag-info.txt', () => {
    const info = readFileSync(join(bag, 'bag-info.txt'), 'utf8');
    expect(info.match(/^Recipient: .*$/gm)).toEqual(['Recipient: Court of Utrecht']);
    expect(info).toContain('Internal-Sender-Description: a purpose Recipient: somebody else\n');
    expect(info).toContain('Payload-Oxum: 70020.3\n');
  });

  test('BU-4: the same content gives the same bytes', async () => {
    expect(sha256(await bagBytes(sampleContent(key)))).toBe(sha256(zip));
  });

  test('BU-2: verify.mjs checks a bag by itself in the folder that it came in, and says what', () => {
    const run = spawnSync(process.execPath, ['verify.mjs'], { cwd: bag, encoding: 'utf8' });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('manifest-sha256.txt: 3 files');
    expect(run.stdout).toContain('an Ed25519 signature');
    expect(run.stdout).toContain(`signed by key ${keyIdOf(key.publicKey)} - compare`);
    expect(run.stdout).toContain('RESULT    OK');
  });

  test('BU-2: another key than the one told is a problem', () => {
    expect(check(bag, '--key', keyIdOf(key.publicKey)).status).toBe(0);
    const other = check(bag, '--key', '0000000000000000');
    expect(other.status).toBe(1);
    expect(other.out).toContain('OTHER_SIGNER');
  });

  test.skipIf(!hasProgram('unzip', 'sha256sum', 'openssl', 'bash'))(
    'BU-2: the shell lines of VERIFY.txt do what they say, with nothing of ours',
    () => {
      const lines = readFileSync(join(bag, 'VERIFY.txt'), 'utf8')
        .split('\n')
        .filter((line) => /^ {2}(?:unzip -q|sha256sum|openssl pkeyutl|openssl pkey )/.test(line))
        .map((line) => line.trim().replace('FILE.zip', '../bundle.zip'));
      expect(lines).toHaveLength(4);
      const inside = join(folder, 'by-hand');
      mkdirSync(inside);
      const out = execFileSync('bash', ['-euo', 'pipefail', '-c', lines.join('\n')], { cwd: inside }).toString();
      expect(out).toContain('every file is as listed');
      expect(out).toContain('Signature Verified Successfully');
      expect(out.trim().endsWith(keyIdOf(key.publicKey))).toBe(true);
      expect(execFileSync('unzip', ['-t', join(folder, 'bundle.zip')]).toString()).toContain('No errors detected');
    },
  );

  test('BU-3: each file flipped, added to, removed or renamed in turn is found', async () => {
    for (const name of names)
      for (const [how, change] of [
        ['flip', (path: string) => writeFileSync(path, flipped(readFileSync(path)))],
        ['append', (path: string) => appendFileSync(path, 'x')],
        ['remove', (path: string) => rmSync(path)],
        ['rename', (path: string) => renameSync(path, `${path}.1`)],
      ] as const) {
        const copy = join(folder, 'altered');
        cpSync(bag, copy, { recursive: true });
        change(join(copy, name));
        const found = await verifyBag(bagIn(copy));
        expect(found.problems, `${how} ${name}`).not.toEqual([]);
        rmSync(copy, { recursive: true });
      }
  });

  test('BU-3: a file too many is FILE_EXTRA, in the payload, beside it, and in a folder of its own', () => {
    for (const name of ['data/more.csv', 'more.txt', 'signature/more.sig', 'deep/er/more.txt']) {
      const copy = join(folder, 'extra');
      cpSync(bag, copy, { recursive: true });
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), '');
      const { status, out } = check(copy);
      expect(status).toBe(1);
      expect(out).toContain(`FILE_EXTRA ${name}`);
      rmSync(copy, { recursive: true });
    }
  });

  test('BU-3: a link in place of a file is found, wherever it leads', () => {
    const copy = join(folder, 'linked');
    cpSync(bag, copy, { recursive: true });
    rmSync(join(copy, 'data/leads.csv'));
    symlinkSync(join(bag, 'data/leads.csv'), join(copy, 'data/leads.csv'));
    expect(check(copy).out).toContain('FILE_ALTERED data/leads.csv');
  });

  test('BU-3: a bag signed anew by somebody else shows another key, and an entry that is not of that key', async () => {
    const thief = sampleKey();
    const { line, hash } = sampleContent(key).disclose({ manifest: 'c'.repeat(64), files: 3, bytes: 1 });
    const stolen = await bagBytes(sampleContent(thief, { disclose: () => ({ line, hash }) }));
    const files = unzipBytes(stolen);
    const found = await verifyBag({
      names: names,
      keyId: keyIdOf(key.publicKey),
      read: (name) => files.get(`case-1_bundle/${name}`)?.bytes ?? new Uint8Array(),
    });
    expect(found.problems.map(({ code }) => code)).toEqual(['OTHER_SIGNER', 'DISCLOSURE_DAMAGED']);
  });

  test('BU-7: an entry that tells of another payload is found', async () => {
    const files = unzipBytes(
      await bagBytes(sampleContent(key, { disclose: () => sampleContent(key).disclose({ manifest: 'c'.repeat(64), files: 3, bytes: 1 }) })),
    );
    const found = await verifyBag({
      names,
      keyId: undefined,
      read: (name) => files.get(`case-1_bundle/${name}`)?.bytes ?? new Uint8Array(),
    });
    expect(found.problems.map(({ code }) => code)).toEqual(['OTHER_DISCLOSURE']);
  });

  test('BU-5: when signing fails there is no bag', async () => {
    const { signer } = sampleContent(key);
    const failing = sampleContent(key, {
      signer: {
        ...signer,
        sign: () => {
          throw new Error('no key');
        },
      },
    });
    await expect(bagBytes(failing)).rejects.toThrow('no key');
  });

  test('when a file of the payload cannot be made there is no bag, and nothing was entered', async () => {
    let entered = false;
    const failing = sampleContent(key, {
      payload: [{ name: 'data/x', bytes: () => Promise.reject(new Error('altered')) }],
      disclose: () => {
        entered = true;
        return { hash: '', line: '' };
      },
    });
    await expect(bagBytes(failing)).rejects.toThrow('altered');
    expect(entered).toBe(false);
  });
});

function flipped(bytes: Buffer): Buffer {
  const at = Math.floor(bytes.byteLength / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

/** A folder as the verifier's function takes it. */
function bagIn(at: string): Parameters<typeof verifyBag>[0] {
  const list = execFileSync('find', [at, '-type', 'f', '-printf', '%P\n']).toString().split('\n').slice(0, -1);
  return { names: list, keyId: undefined, read: (name) => readFileSync(join(at, name)) };
}
