import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, newCase } from '../small-case.ts';
import type { SmallCase } from '../small-case.ts';
import { timeStampAuthority } from '../time-stamp-authority.ts';
import type { TimeStampAuthority } from '../time-stamp-authority.ts';

/** Whether the command that makes a throw-away authority is at hand. */
function hasOpenssl(): boolean {
  try {
    return execFileSync('openssl', ['version']).toString().startsWith('OpenSSL');
  } catch {
    return false;
  }
}

let world: SmallCase;
const inFolder = (name: string): string => join(world.folder, name);
let openssl: TimeStampAuthority['openssl'];
let answer: TimeStampAuthority['answer'];
const anchorFile = (end: string): string =>
  join(world.caseFolder, filesIn(world.caseFolder).find((path) => path.startsWith('audit/anchors/') && path.endsWith(end)) ?? '');

describe.skipIf(!hasOpenssl())('leadline anchor, with a throw-away authority made by openssl', () => {
  beforeAll(async () => {
    world = await newCase();
    ({ openssl, answer } = timeStampAuthority(world.folder));
  }, 60_000);

  test('AU-5: a request that openssl understands, an answer that both we and openssl verify', async () => {
    expect((await world.run(['anchor', 'request', 'head.tsq'])).status).toBe(0);
    expect(openssl('ts', '-query', '-in', 'head.tsq', '-text')).toContain('sha256');
    const waiting = await world.run(['verify']);
    expect(waiting.status).toBe(0);
    expect(waiting.out).toContain('ANCHOR_UNANSWERED');
    answer('head.tsq', 'head.tsr');
    const added = await world.run(['anchor', 'add', 'head.tsr']);
    expect(added).toMatchObject({ status: 0 });
    const { status, out } = await world.run(['verify']);
    expect(status).toBe(0);
    expect(out).toMatch(/anchor\s+audit\/anchors\/\d+\.tsr: a time stamp of \d{14}Z covers entries 1 to 3/);
    expect(out).toContain('openssl ts -verify');
    expect(out).not.toContain('NOT_ANCHORED');
    expect(openssl('ts', '-verify', '-data', anchorFile('.head.json'), '-in', anchorFile('.tsr'), '-CAfile', 'ca.crt')).toContain('OK');
    expect((await world.run(['anchor', 'add', 'head.tsr'])).status).toBe(0);
    // What is done afterwards is covered by no stamp, and that is said.
    await world.run(['urgent', 'list']);
    expect((await world.run(['verify'])).out).toMatch(/NOT_ANCHORED[^]*audit +\(entries 4 to \d+\)/);
  });

  test('AU-5: an answer to another request, of something else, or none at all is refused', async () => {
    openssl('ts', '-query', '-data', 'tsa.cnf', '-sha256', '-cert', '-out', 'other.tsq');
    answer('other.tsq', 'other.tsr');
    openssl('ts', '-query', '-data', anchorFile('.head.json'), '-sha256', '-cert', '-out', 'nonce.tsq');
    answer('nonce.tsq', 'nonce.tsr');
    openssl('ts', '-query', '-data', anchorFile('.head.json'), '-sha512', '-cert', '-out', 'sha512.tsq');
    answer('sha512.tsq', 'sha512.tsr');
    writeFileSync(
      inFolder('changed.tsr'),
      Buffer.from(readFileSync(inFolder('head.tsr')).toString('hex').replace(readImprint(), 'ff'.repeat(32)), 'hex'),
    );
    for (const [file, said] of [
      ['other.tsr', 'something else'],
      ['nonce.tsr', 'nonce'],
      ['sha512.tsr', 'another kind of hash'],
      ['changed.tsr', 'something else'],
      ['tsa.cnf', 'no RFC 3161'],
    ] as const) {
      const { status, err } = await world.run(['anchor', 'add', file]);
      expect(status, file).toBe(3);
      expect(err).toContain(said);
    }
    expect((await world.run(['verify'])).status).toBe(0);
  });

  test('AU-5: an older log put back under a kept anchor is told, and so is an anchor that was altered', async () => {
    const older = world.copy('older');
    expect((await world.run(['anchor', 'request', 'second.tsq'])).status).toBe(0);
    const anchors = filesIn(world.caseFolder).filter((path) => path.startsWith('audit/anchors/'));
    for (const path of anchors)
      if (!existsSync(join(older, path))) writeFileSync(join(older, path), readFileSync(join(world.caseFolder, path)));
    const rolledBack = await world.run(['verify'], older);
    expect(rolledBack.status).toBe(6);
    expect(rolledBack.out).toContain('ANCHOR_MISMATCH');
    const altered = world.copy('altered');
    const token = join(altered, filesIn(altered).find((path) => path.endsWith('.tsr')) ?? '');
    chmodSync(token, 0o600);
    appendFileSync(token, 'x');
    expect((await world.run(['verify'], altered)).status).toBe(6);
    rmSync(older, { recursive: true });
  });
});

function readImprint(): string {
  const hex = readFileSync(inFolder('head.tsq')).toString('hex');
  return hex.slice(hex.indexOf('0420') + 4, hex.indexOf('0420') + 68);
}
